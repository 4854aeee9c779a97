using Mentorship.Tests.Architecture;

namespace Mentorship.Tests.Features;

/// <summary>docs/rules/roles.md as data.</summary>
internal static class RouteTable
{
    public static IReadOnlyList<RouteRule> Rules { get; } = [.. Read()];

    private static IEnumerable<RouteRule> Read() =>
        from line in File.ReadLines(Path.Combine(SourceTree.Root, "docs", "rules", "roles.md"))
        where line.StartsWith("| GET", StringComparison.Ordinal) || line.StartsWith("| POST", StringComparison.Ordinal)
        let cells = line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries)
        select new RouteRule(cells[0], cells[1], [.. cells[2].Split(',', StringSplitOptions.TrimEntries)]);
}

internal sealed record RouteRule(string Method, string Route, IReadOnlyList<string> Who)
{
    public override string ToString() => $"{Method} {Route}";

    public bool Admits(string who) =>
        Who.Contains("anyone") || Who.Contains(who) || Who.Contains("signed-in") && who != "guest";
}
