using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Slips;

/// <summary>The last number of each level: «1.2» goes on after «1.1», whatever stood under that.</summary>
internal sealed class RunOfNumbers
{
    private readonly Dictionary<string, int> last = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, int> before = new Dictionary<string, int>();

    public RunOfNumbers() { }

    private RunOfNumbers(IReadOnlyDictionary<string, int> before) => this.before = before;

    public bool IsEmpty => last.Count == 0;

    /// <summary>Numbers begin anew or run on from the stage before.</summary>
    public RunOfNumbers InNewStage()
    {
        var through = new Dictionary<string, int>(before, StringComparer.Ordinal);
        foreach (var (under, number) in last)
            through[under] = number;
        return new(through);
    }

    /// <summary>The highest number that leaves nothing out.</summary>
    public int Expected(ItemNumber number)
    {
        var under = Under(number);
        if (last.TryGetValue(under, out var known))
            return known + 1;
        if (before.TryGetValue(under, out var through) && number.Parts[^1] == through + 1)
            return through + 1;
        return number.Depth > 1 || IsEmpty ? 1 : number.Parts[^1];
    }

    public void Take(ItemNumber number)
    {
        var own = string.Join('.', number.Parts);
        foreach (
            var below in last.Keys.Where(k => k == own || k.StartsWith($"{own}.", StringComparison.Ordinal)).ToList()
        )
            last.Remove(below);
        last[Under(number)] = number.Parts[^1];
    }

    private static string Under(ItemNumber number) => string.Join('.', number.Parts.SkipLast(1));
}
