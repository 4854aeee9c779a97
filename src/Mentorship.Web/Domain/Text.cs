using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain;

/// <summary>What people type, tidied the same way everywhere.</summary>
public static partial class Text
{
    /// <summary>Single blanks, none at the ends; nothing left is null.</summary>
    public static string? Tidy(string? text)
    {
        var tidy = Blanks().Replace(text ?? "", " ").Trim();
        return tidy.Length == 0 ? null : tidy;
    }

    /// <exception cref="RuleBroken">Nothing was typed, or too much.</exception>
    public static string Required(string? text, string message, int maxLength, string? field = null)
    {
        var tidy = Tidy(text) ?? throw new RuleBroken(message, field);
        return tidy.Length <= maxLength ? tidy : throw new RuleBroken($"Не длиннее {maxLength} знаков.", field);
    }

    public static string? Optional(string? text, int maxLength, string? field = null)
    {
        var tidy = Tidy(text);
        return tidy is null || tidy.Length <= maxLength
            ? tidy
            : throw new RuleBroken($"Не длиннее {maxLength} знаков.", field);
    }

    /// <summary>Like <see cref="Optional"/>, but lines stay lines.</summary>
    public static string? Block(string? text, int maxLength, string? field = null)
    {
        var lines = (text ?? "").ReplaceLineEndings("\n").Split('\n').Select(Tidy).ToList();
        var tidy = string.Join('\n', lines.Select(l => l ?? "")).Trim('\n');
        return tidy.Length == 0 ? null
            : tidy.Length <= maxLength ? tidy
            : throw new RuleBroken($"Не длиннее {maxLength} знаков.", field);
    }

    /// <summary>How two spellings of one thing are found equal: case, ё, quotes, dashes and blanks do not matter.</summary>
    public static string Key(string text) =>
        Blanks().Replace(NotWord().Replace(text.ToUpperInvariant().Replace('Ё', 'Е'), " "), " ").Trim();

    /// <summary>Words and not keys held down: two of three letters at least, and among all six different letters.</summary>
    public static bool IsSpoken(string text) =>
        Key(text)
            .Split(' ')
            .Where(word => word.Count(char.IsLetter) >= 3 && word.Distinct().Count() >= 2)
            .Distinct()
            .Count() >= 2
        && Key(text).Where(char.IsLetter).Distinct().Count() >= 6;

    /// <summary>Without the marks at its end; the dot of an initial stays: «Селезнёву Т. И.».</summary>
    public static string Unstopped(string text, params char[] marks)
    {
        var bare = text.TrimEnd(marks);
        return bare.Length < text.Length && text[bare.Length] == '.' && Initial().IsMatch(bare) ? $"{bare}." : bare;
    }

    [GeneratedRegex(@"(?<!\p{L})[А-ЯЁ]$", RegexOptions.None, 1000)]
    private static partial Regex Initial();

    // Control characters go with the blanks: PostgreSQL refuses U+0000, and no name holds any of the others.
    [GeneratedRegex(@"[\s\p{Cc}\u200B\u00AD\uFEFF]+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[^\p{L}\p{Nd}]+", RegexOptions.None, 1000)]
    private static partial Regex NotWord();
}
