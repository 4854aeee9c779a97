using System.Globalization;
using Mentorship.Web.Data.Demo;
using Mentorship.Web.Data.Postgres;
using Npgsql;

namespace Mentorship.Benchmarks;

/// <summary>«Обзор» of the curator, signed in, beside a hand-written handler that writes the same bytes.</summary>
internal static class OverviewFigures
{
    private const int Rounds = 3;
    private const int Seconds = 10;

    // Until the runtime has compiled what is busy for good.
    private const int WarmUpSeconds = 30;

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
            page
        );

        List<double> ours = [];
        List<double> theirs = [];
        var rest = portal.Memory();
        // The first round warms both up and is not counted.
        for (var round = 0; round <= Rounds; round++)
        {
            var seconds = round == 0 ? WarmUpSeconds : Seconds;
            var (mine, hand) = (
                await Wrk.RequestsPerSecondAsync(portal.Address, visitor.Cookie, seconds),
                await Wrk.RequestsPerSecondAsync(tuned.Address, visitor.Cookie, seconds)
            );
            Console.WriteLine($"{(round == 0 ? "warm-up" : $"round {round}")}: {mine:0} and {hand:0} requests/s");
            if (round == 0)
                continue;
            ours.Add(mine);
            theirs.Add(hand);
        }
        var memory = portal.Memory();
        Console.WriteLine();
        Machine.Print();
        Console.WriteLine(
            $"wrk on the same machine, 2 threads, 16 connections, {Seconds} s, median of {Rounds} rounds:"
        );
        Console.WriteLine($"  «Обзор», {page.Body.Length / 1024d:0.0} KB        {Machine.Median(ours):0} requests/s");
        Console.WriteLine($"  hand-written handler    {Machine.Median(theirs):0} requests/s");
        Console.WriteLine($"  ratio                   {Machine.Median(ours) / Machine.Median(theirs):0.00}");
        Console.WriteLine($"  memory of the portal    {rest:0} MB before, {memory:0} MB after the load");
        return 0;
    }
}
