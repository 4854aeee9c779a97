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

    public void Add(TimeSpan took)
    {
        lock (times)
            times.Add(took.TotalMilliseconds);
    }

    public override string ToString()
    {
        var sorted = times.Order().ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"median {Machine.Median(sorted):0.0} ms, p95 {sorted[sorted.Count * 95 / 100]:0.0} ms, worst {sorted[^1]:0.0} ms of {sorted.Count}"
        );
    }
}
