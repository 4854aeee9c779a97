using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Roadmaps.Importing;

/// <summary>
/// Whom words ask about, however the paper puts it: «МК» that it explains as «методический кабинет» and «Методическому
/// кабинету (Зимина А. А.)» are one question.
/// </summary>
public static partial class AskedWords
{
    public static string Key(string words, IReadOnlyDictionary<string, string> abbreviations)
    {
        var bare = Bare(words);
        return Text.Key(abbreviations.TryGetValue(bare, out var meant) && meant.Length > 0 ? meant : Nominative(bare));
    }

    /// <summary>As a person would be asked about it; whoever stands in brackets stays.</summary>
    public static string Nominative(string words) =>
        Bare(words) is var bare && FromDative.Body(bare) is { } name ? name + words[bare.Length..] : words;

    // Whoever heads a body stands in brackets behind it.
    private static string Bare(string words) =>
        Behind().Match(words) is { Success: true } behind
        && behind.Groups["in"].Value is var named
        && NamesInText.AtStart(named) is { Success: true } name
        && name.Length == named.Length
            ? words[..behind.Index]
            : words;

    [GeneratedRegex(@"\s*\((?<in>[^()]*)\)$", RegexOptions.None, 1000)]
    private static partial Regex Behind();
}
