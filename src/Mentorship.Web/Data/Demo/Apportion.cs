namespace Mentorship.Web.Data.Demo;

/// <summary>Whole numbers in proportion to weights that add up to exactly the total (largest remainders).</summary>
public static class Apportion
{
    public static int[] Of(int total, IReadOnlyList<double> weights, int least = 0)
    {
        var free = Math.Max(0, total - least * weights.Count);
        var sum = weights.Sum();
        var exact = weights.Select(weight => sum > 0 ? free * weight / sum : 0).ToArray();
        var parts = exact.Select(share => (int)share).ToArray();
        var byRemainder = Enumerable.Range(0, parts.Length).OrderByDescending(i => exact[i] - parts[i]).ThenBy(i => i);
        foreach (var i in byRemainder.Take(free - parts.Sum()))
            parts[i]++;
        return parts.Select(part => part + least).ToArray();
    }
}
