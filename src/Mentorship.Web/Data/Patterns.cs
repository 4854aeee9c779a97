namespace Mentorship.Web.Data;

/// <summary>What a reader types is searched to the letter: «50%» is no wildcard.</summary>
public static class Patterns
{
    /// <summary>For <c>like</c> and <c>ilike</c>: the words stand somewhere in the text.</summary>
    public static string Containing(string words) =>
        "%"
        + words
            .Replace("\\", @"\\", StringComparison.Ordinal)
            .Replace("%", "\\%", StringComparison.Ordinal)
            .Replace("_", "\\_", StringComparison.Ordinal)
        + "%";
}
