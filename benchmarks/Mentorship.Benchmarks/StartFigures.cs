namespace Mentorship.Benchmarks;

/// <summary>From the command to the first page that a browser gets.</summary>
internal static class StartFigures
{
    private const int Rounds = 3;

    public static async Task<int> PrintAsync()
    {
        using var published = await Published.MakeAsync();
        List<double> empty = [];
        List<double> existing = [];
        List<double> demo = [];
        List<double> existingDemo = [];
        for (var round = 0; round < Rounds; round++)
        {
            var data = published.NewData();
            empty.Add(await SecondsAsync(published, data, "Production", "--no-demo"));
            existing.Add(await SecondsAsync(published, data, "Production", "--no-demo"));
            var demoData = published.NewData();
            demo.Add(await SecondsAsync(published, demoData, "Development"));
            existingDemo.Add(await SecondsAsync(published, demoData, "Development"));
        }
        Console.WriteLine();
        Machine.Print();
        Console.WriteLine($"Seconds to the first page, median of {Rounds}:");
        Console.WriteLine($"  new and empty data            {Machine.Median(empty):0.0}");
        Console.WriteLine($"  existing data, empty          {Machine.Median(existing):0.0}");
        Console.WriteLine($"  existing data, demo district  {Machine.Median(existingDemo):0.0}");
        Console.WriteLine($"  new data with demo district   {Machine.Median(demo):0.0}");
        Console.WriteLine($"  of it for the demo district   {Machine.Median(demo) - Machine.Median(empty):0.0}");
        return 0;
    }

    private static async Task<double> SecondsAsync(
        Published published,
        string data,
        string environment,
        params string[] options
    )
    {
        await using var portal = await published.StartAsync(data, environment, options);
        return portal.FirstPage.TotalSeconds;
    }
}
