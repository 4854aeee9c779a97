using System.Globalization;
using Mentorship.Web.Data.Demo;
using Mentorship.Web.Data.Postgres;
using Npgsql;

namespace Mentorship.Benchmarks;

/// <summary>The school coordinator's work in a district of 200,000 people, and both federal bases over 100,000 pairs.</summary>
internal static class PeopleFigures
{
    private const int Pairs = 100_000;

    // Registration leaves the pairs of its schools; the file goes to one more.
    private const int School = Multitude.Schools;

    /// <param name="args">«people» and, when not all is wanted, which of its parts.</param>
    public static async Task<int> PrintAsync(string[] args)
    {
        Machine.Print();
        using var published = await Published.MakeAsync();
        var parts = args.Length > 1 ? args[1..] : ["crowd", "bases"];
        if (parts.Contains("crowd"))
            await CrowdAsync(published);
        if (parts.Contains("bases"))
            await BasesAsync(published);
        return 0;
    }

    private static async Task CrowdAsync(Published published)
    {
        var data = published.NewData();
        await published.RunAsync(data, "demo", "load");
        await using var portal = await published.StartAsync(data, "Production", "--no-demo");
        var server = RunningServer.Find(data)!;
        await using var owner = new NpgsqlConnection(server.OwnerConnectionString);
        await owner.OpenAsync();
        var district = await RoadmapSeed.FirstDistrictAsync(owner);
        await Multitude.AddAsync(owner, district, OverviewFigures.Email);
        using var curator = new Visitor(portal.Address);
        await curator.SignInAsync(OverviewFigures.Email, DemoSignIns.Password);
        await RegistrationFigures.PrintAsync(owner, portal.Address);
        using var coordinator = new Visitor(portal.Address);
        await coordinator.SignInAsync(Multitude.Email(School), DemoSignIns.Password);
        await UploadFigures.PrintAsync(owner, coordinator, portal.Address, School);
        await SearchFigures.PrintAsync(server.PortalConnectionString, district, curator, portal.Address);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory of the portal {portal.Memory():0} MB"));
    }

    private static async Task BasesAsync(Published published)
    {
        var data = published.NewData();
        await published.RunAsync(data, "demo", "load");
        // What is written past the portal is not in its journal: it begins anew.
        await using (await published.StartAsync(data, "Production", "--no-demo"))
        {
            await using var owner = new NpgsqlConnection(RunningServer.Find(data)!.OwnerConnectionString);
            await owner.OpenAsync();
            await TwinPairs.AddAsync(owner, Pairs);
        }
        await using var portal = await published.StartAsync(data, "Production", "--no-demo");
        using var visitor = new Visitor(portal.Address);
        await visitor.SignInAsync(OverviewFigures.Email, DemoSignIns.Password);
        var rest = portal.Memory();
        foreach (var file in new[] { "mentors", "mentees" })
        {
            var latency = new Latency();
            var address = new Uri(portal.Address, $"/people/bases/{file}.xlsx?purpose=Measuring+the+export");
            long size = 0;
            var (most, done) = (0d, false);
            var watch = Task.Run(async () =>
            {
                while (!Volatile.Read(ref done))
                {
                    most = Math.Max(most, portal.Memory());
                    await Task.Delay(50);
                }
            });
            for (var round = 0; round < 3; round++)
                size = (await latency.OfAsync(() => visitor.ReadAsync(address))).Body.Length;
            Volatile.Write(ref done, true);
            await watch;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{file}.xlsx over {Pairs} pairs, {size / 1024} KB: {latency}; memory {rest:0} MB at rest, {most:0} MB at most"
                )
            );
        }
    }
}
