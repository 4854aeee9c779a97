using System.Globalization;
using Mentorship.Web.Data.Demo;
using Mentorship.Web.Data.Postgres;
using Npgsql;

namespace Mentorship.Benchmarks;

/// <summary>«Обзор» of the curator, signed in, beside a hand-written handler that writes the same bytes.</summary>
internal static class OverviewFigures
{
    public static string Email { get; } = DemoSignIns.All[0].Email;

    public static async Task<int> PrintAsync()
    {
        using var published = await Published.MakeAsync();
        var data = published.NewData();
        await published.RunAsync(data, "demo", "load");
        await using var portal = await published.StartAsync(data, "Production", "--no-demo");
        using var visitor = new Visitor(portal.Address);
        await visitor.SignInAsync(Email, DemoSignIns.Password);
        var page = await visitor.ReadAsync(portal.Address);

        await using var database = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(RunningServer.Find(data)!.OwnerConnectionString)
            {
                MaxAutoPrepare = 10,
                NoResetOnClose = true,
            }.ToString()
        );
        var port = LoopbackPort.Free().ToString(CultureInfo.InvariantCulture);
        await using var tuned = await TunedHandler.StartAsync(
            database,
            new Uri($"http://127.0.0.1:{port}"),
            visitor.Cookie,
            TunedSql.Overview,
            subject: null,
            page
        );

        await Race.RunAsync("«Обзор»", portal, portal.Address, tuned.Address, visitor.Cookie, page.Body.Length);
        return 0;
    }
}
