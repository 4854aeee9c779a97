using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Tables;

/// <summary>«Слёт пар, 15–16 мая, база отдыха»: what is done, and behind it when and where.</summary>
internal static partial class TitleWithDeadline
{
    /// <summary>The deadline is empty where nothing at the end reads as one.</summary>
    public static (string Title, string Deadline) Part(string text, CellMeaning meaning)
    {
        var signs = Sign().Matches(text).Concat(TimeWord().Matches(text)).ToList();
        foreach (var sign in signs.Where(s => s.Index > 0))
            if (meaning.IsDeadline(Rest(text, sign)))
                return (Title(text, sign), Rest(text, sign));
        // «15–16.05.2024, б/о»: its first words say when, the whole is asked about.
        foreach (var sign in signs.Where(s => s.Index > 0))
            if (Sign().Split(Rest(text, sign)) is [{ Length: > 0 } first, _, ..] && meaning.IsDeadline(first.Trim()))
                return (Title(text, sign), Rest(text, sign));
        return (text, "");
    }

    private static string Title(string text, Match sign) =>
        text[..sign.Index].TrimEnd(' ', ',', ';', '.', '–', '—', '-', '\n', '(');

    private static string Rest(string text, Match sign)
    {
        var when = text[(sign.Index + sign.Length)..].Trim(' ', '\n', ';');
        if (when.EndsWith('.') && !when.EndsWith("г.", StringComparison.Ordinal))
            when = when[..^1];
        return sign.Value.Contains('(', StringComparison.Ordinal) ? when.TrimEnd(')') : when;
    }

    [GeneratedRegex(@"[,;](?!\d)\s?|[\n(]|\.\s|\s[–—-]\s", RegexOptions.None, 1000)]
    private static partial Regex Sign();

    // «Отчёт до 1 декабря»: no sign parts them.
    [GeneratedRegex(
        @"\s(?=(?:до|к|с|в|не позднее|не реже|по|еже\p{L}+|в течение|январ|феврал|март|апрел|ма[йя]\b|июн|июл|август|сентябр|октябр|ноябр|декабр)(?:\s|\p{L}))",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex TimeWord();
}
