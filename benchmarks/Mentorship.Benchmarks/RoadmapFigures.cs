using System.Globalization;
using Mentorship.Web.Data.Demo;
using Mentorship.Web.Data.Postgres;
using Npgsql;

namespace Mentorship.Benchmarks;

/// <summary>A roadmap of 40 activities × 40 schools, signed in, beside a hand-written handler that writes the same bytes.</summary>
internal static class RoadmapFigures
{
    private const int Size = 40;

    public static async Task<int> PrintAsync()
    {
        using var published = await Published.MakeAsync();
        var data = published.NewData();
        await published.RunAsync(data, "demo", "load");
        await using var portal = await published.StartAsync(data, "Production", "--no-demo");
        await using var database = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(RunningServer.Find(data)!.OwnerConnectionString)
            {
                MaxAutoPrepare = 10,
                NoResetOnClose = true,
            }.ToString()
        );
        Guid roadmap;
        await using (var owner = await database.OpenConnectionAsync())
        {
            roadmap = await RoadmapSeed.AddAsync(owner, await RoadmapSeed.FirstDistrictAsync(owner), Size, Size);
            await RoadmapSeed.VacuumAsync(owner);
        }
        using var visitor = new Visitor(portal.Address);
        await visitor.SignInAsync(OverviewFigures.Email, DemoSignIns.Password);
        var address = new Uri(portal.Address, $"/roadmaps/{roadmap}");
        var page = await visitor.ReadAsync(address);
        var port = LoopbackPort.Free().ToString(CultureInfo.InvariantCulture);
        await using var tuned = await TunedHandler.StartAsync(
            database,
            new Uri($"http://127.0.0.1:{port}"),
            visitor.Cookie,
            TunedSql.Roadmap,
            roadmap,
            page
        );
        await Race.RunAsync("roadmap", portal, address, tuned.Address, visitor.Cookie, page.Body.Length);
        return 0;
    }
}
