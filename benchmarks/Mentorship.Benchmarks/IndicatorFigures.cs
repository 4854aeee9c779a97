using System.Diagnostics;
using System.Globalization;
using Mentorship.Web.Data.Demo;
using Mentorship.Web.Data.Postgres;
using Npgsql;

namespace Mentorship.Benchmarks;

/// <summary>«Показатели» and one of them over 100,000 pairs: the first page after a change of the registry, and those that follow.</summary>
internal static class IndicatorFigures
{
    private const int Pairs = 100_000;
    private const int Rounds = 40;

    public static async Task<int> PrintAsync()
    {
        using var published = await Published.MakeAsync();
        var data = published.NewData();
        await published.RunAsync(data, "demo", "load");
        await using (var portal = await published.StartAsync(data, "Production", "--no-demo"))
        {
            await MeasureAsync("demo district", portal);
            await using var owner = new NpgsqlConnection(RunningServer.Find(data)!.OwnerConnectionString);
            await owner.OpenAsync();
            await TwinPairs.AddAsync(owner, Pairs);
        }
        // What is written past the portal is not in its journal: it begins anew.
        await using var again = await published.StartAsync(data, "Production", "--no-demo");
        await MeasureAsync(string.Create(CultureInfo.InvariantCulture, $"{Pairs} pairs"), again);
        await SealAsync(again);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory of the portal {again.Memory():0} MB"));
        return 0;
    }

    private static async Task MeasureAsync(string what, RunningPortal portal)
    {
        using var visitor = new Visitor(portal.Address);
        await visitor.SignInAsync(OverviewFigures.Email, DemoSignIns.Password);
        foreach (var page in new[] { "/indicators", "/indicators/young-teachers", "/indicators?on=2026-01-01" })
        {
            var address = new Uri(portal.Address, page);
            var first = await TimeAsync(visitor, address);
            var rest = new List<double>();
            for (var round = 0; round < Rounds; round++)
                rest.Add(await TimeAsync(visitor, address));
            rest.Sort();
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{what}: {page} first {first:0} ms, then median {rest[Rounds / 2]:0.0} ms, 95 % {rest[Rounds * 95 / 100]:0.0} ms"
                )
            );
        }
    }

    /// <summary>The open quarter: its page, the draft of its report, its seal, and the page of the seal, which walks the chain.</summary>
    private static async Task SealAsync(RunningPortal portal)
    {
        using var visitor = new Visitor(portal.Address);
        await visitor.SignInAsync(OverviewFigures.Email, DemoSignIns.Password);
        var list = System.Text.Encoding.UTF8.GetString(
            (await visitor.ReadAsync(new(portal.Address, "/monitoring"))).Body
        );
        var quarter = new Uri(portal.Address, "/monitoring/" + list.Split("href=\"/monitoring/")[1].Split('"', '.')[0]);
        foreach (var end in new[] { "", ".xlsx" })
        {
            var first = await TimeAsync(visitor, new(quarter.AbsoluteUri + end));
            var next = await TimeAsync(visitor, new(quarter.AbsoluteUri + end));
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Pairs} pairs: /monitoring/{{id}}{end} first {first:0} ms, then {next:0} ms"
                )
            );
        }
        var started = Stopwatch.GetTimestamp();
        var seal = await visitor.PressAsync(new(quarter.AbsoluteUri + "/seal"), KeyValuePair.Create("Knows", "true"));
        var took = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        var page = await TimeAsync(visitor, seal);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Pairs} pairs: sealed in {took:0} ms, page of the question included; page of the seal {page:0} ms"
            )
        );
    }

    private static async Task<double> TimeAsync(Visitor visitor, Uri address)
    {
        var started = Stopwatch.GetTimestamp();
        await visitor.ReadAsync(address);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
