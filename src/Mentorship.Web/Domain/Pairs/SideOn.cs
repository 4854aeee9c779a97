namespace Mentorship.Web.Domain.Pairs;

/// <summary>
/// Who of a side stands in a pair on a day: before its first day whoever begins it, after its last whoever was there at the
/// end. A change that is decided and lies ahead names nobody yet.
/// </summary>
public static class SideOn
{
    public static IReadOnlyList<T> Of<T>(IEnumerable<T> side, DateOnly day, Func<T, (DateOnly From, DateOnly To)> term)
    {
        var all = side.ToList();
        if (all.Count == 0)
            return all;
        var (first, last) = (all.Min(m => term(m).From), all.Max(m => term(m).To));
        var at =
            day < first ? first
            : day > last ? last
            : day;
        return all.Where(m => term(m).From <= at && at <= term(m).To).ToList() is { Count: > 0 } there ? there : all;
    }

    /// <summary>Whoever enters later than the day and did not begin it.</summary>
    public static IReadOnlyList<T> After<T>(
        IEnumerable<T> side,
        DateOnly day,
        Func<T, (DateOnly From, DateOnly To)> term
    )
    {
        var all = side.ToList();
        if (all.Count == 0)
            return all;
        var first = all.Min(m => term(m).From);
        return [.. all.Where(m => term(m).From > day && term(m).From > first).OrderBy(m => term(m).From)];
    }
}
