using System.Diagnostics;
using System.Globalization;

namespace Mentorship.Benchmarks;

/// <summary>How long something took each time; several may write at once.</summary>
internal sealed class Latency
{
    private readonly List<double> times = [];

    public async Task<T> OfAsync<T>(Func<Task<T>> act)
    {
        var began = Stopwatch.GetTimestamp();
        var result = await act();
        Add(Stopwatch.GetElapsedTime(began));
        return result;
    }

    /// <summary>What came before was only to warm up.</summary>
    public void Forget()
    {
        lock (times)
            times.Clear();
    }

    public void Add(TimeSpan took)
    {
        lock (times)
            times.Add(took.TotalMilliseconds);
    }

    public override string ToString()
    {
        if (times.Count == 0)
            return "nothing";
        var sorted = times.Order().ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"median {Machine.Median(sorted):0.0} ms, p95 {sorted[sorted.Count * 95 / 100]:0.0} ms, worst {sorted[^1]:0.0} ms of {sorted.Count}"
        );
    }
}
