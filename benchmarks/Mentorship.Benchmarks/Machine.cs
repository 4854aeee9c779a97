using System.Runtime.InteropServices;

namespace Mentorship.Benchmarks;

/// <summary>Figures mean nothing without the machine they were taken on.</summary>
internal static class Machine
{
    public static void Print()
    {
        var processor = File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))
            : null;
        Console.WriteLine(
            $"{processor?.Split(':')[^1].Trim() ?? RuntimeInformation.OSDescription}, cores: {Environment.ProcessorCount}, "
                + $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}"
        );
    }

    public static double Median(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
