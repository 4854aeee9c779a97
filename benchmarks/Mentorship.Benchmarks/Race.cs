namespace Mentorship.Benchmarks;

/// <summary>A page of the portal and the hand-written handler in turns, under the same load.</summary>
internal static class Race
{
    private const int Rounds = 3;
    private const int Seconds = 10;

    // Until the runtime has compiled what is busy for good.
    private const int WarmUpSeconds = 30;

    public static async Task RunAsync(string name, RunningPortal portal, Uri ours, Uri theirs, string cookie, int bytes)
    {
        List<double> own = [];
        List<double> byHand = [];
        var rest = portal.Memory();
        // The first round warms both up and is not counted.
        for (var round = 0; round <= Rounds; round++)
        {
            var seconds = round == 0 ? WarmUpSeconds : Seconds;
            var (mine, hand) = (
                await Wrk.RequestsPerSecondAsync(ours, cookie, seconds),
                await Wrk.RequestsPerSecondAsync(theirs, cookie, seconds)
            );
            Console.WriteLine($"{(round == 0 ? "warm-up" : $"round {round}")}: {mine:0} and {hand:0} requests/s");
            if (round == 0)
                continue;
            own.Add(mine);
            byHand.Add(hand);
        }
        var memory = portal.Memory();
        Console.WriteLine();
        Machine.Print();
        Console.WriteLine(
            $"wrk on the same machine, 2 threads, 16 connections, {Seconds} s, median of {Rounds} rounds:"
        );
        Console.WriteLine($"  {name}, {bytes / 1024d:0.0} KB        {Machine.Median(own):0} requests/s");
        Console.WriteLine($"  hand-written handler    {Machine.Median(byHand):0} requests/s");
        Console.WriteLine($"  ratio                   {Machine.Median(own) / Machine.Median(byHand):0.00}");
        Console.WriteLine($"  memory of the portal    {rest:0} MB before, {memory:0} MB after the load");
    }
}
