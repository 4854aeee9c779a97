using Mentorship.Web.Domain.Deadlines;

namespace Mentorship.Benchmarks;

/// <summary>Phrases a second of processor time, over the table that the tests read; neighbours do not count.</summary>
internal static class DeadlineFigures
{
    private const int Rounds = 7;
    private const int Passes = 50;

    private static readonly DocumentPeriod SchoolYear = new(new DateOnly(2022, 9, 1), new DateOnly(2023, 8, 31));
    private static readonly DateOnly Signed = new(2022, 8, 25);

    public static int Print()
    {
        var phrases = Phrases();
        Read(phrases, Passes);
        var figures = Enumerable.Range(0, Rounds).Select(_ => Read(phrases, Passes)).ToList();
        Machine.Print();
        Console.WriteLine(
            $"Deadlines, {phrases.Count} different phrases, {Rounds} rounds of {Passes} passes, processor time:"
        );
        Console.WriteLine($"  phrases a second, median      {Machine.Median(figures):0}");
        Console.WriteLine($"  phrases a second, worst       {figures.Min():0}");
        return 0;
    }

    private static double Read(List<string> phrases, int passes)
    {
        var before = Environment.CpuUsage.TotalTime;
        for (var pass = 0; pass < passes; pass++)
            foreach (var phrase in phrases)
                _ = DeadlineReader.Read(phrase, SchoolYear, Signed, []);
        return phrases.Count * passes / (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    private static List<string> Phrases()
    {
        using var stream = typeof(DeadlineFigures).Assembly.GetManifestResourceStream("deadline-phrases")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n')
                .Where(l => l is not ['#', ..] && l.Contains(" | ", StringComparison.Ordinal))
                .Select(l => l[..l.IndexOf(" | ", StringComparison.Ordinal)]),
        ];
    }
}
