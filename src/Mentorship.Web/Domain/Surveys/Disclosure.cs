namespace Mentorship.Web.Domain.Surveys;

/// <summary>
/// Which groups may be shown beside their total. One of fewer than five is hidden; then larger ones too, the smallest
/// first, until the total minus whatever is shown is again five or more: nobody can subtract his way to a small group.
/// </summary>
public sealed class Disclosure
{
    public const int Least = 5;

    private readonly HashSet<Guid> shown;

    private Disclosure(HashSet<Guid> shown, bool showsTotal) => (this.shown, ShowsTotal) = (shown, showsTotal);

    public bool ShowsTotal { get; }

    public bool Shows(Guid group) => shown.Contains(group);

    /// <param name="sizes">How many have answered in each group.</param>
    /// <param name="hidden">Groups that are hidden already, whatever their size.</param>
    public static Disclosure Of(IReadOnlyDictionary<Guid, int> sizes, Func<Guid, bool>? hidden = null)
    {
        var total = sizes.Values.Sum();
        if (total < Least)
            return new([], false);
        var open = sizes
            .Where(s => s.Value >= Least && hidden?.Invoke(s.Key) != true)
            .OrderBy(s => s.Value)
            .ThenBy(s => s.Key)
            .ToList();
        var rest = total - open.Sum(s => s.Value);
        while (rest is > 0 and < Least && open.Count > 0)
        {
            rest += open[0].Value;
            open.RemoveAt(0);
        }
        return new([.. open.Select(s => s.Key)], true);
    }
}
