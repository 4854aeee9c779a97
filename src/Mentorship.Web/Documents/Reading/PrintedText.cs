using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Mentorship.Web.Documents.Reading;

/// <summary>Text as printed: marks of another language that stand in it as words are taken out, blanks folded, lines kept.</summary>
internal static partial class PrintedText
{
    public static string Of(string raw)
    {
        var text = raw.Contains('<', StringComparison.Ordinal) ? Mark().Replace(NewLine().Replace(raw, "\n"), "") : raw;
        if (text.Contains('&', StringComparison.Ordinal) && Entity().IsMatch(text))
            text = WebUtility.HtmlDecode(text);
        if (!IsClean(text))
            text = Normal(text);
        return text;
    }

    // Most cells are clean already; asking is ten times cheaper than rewriting.
    private static bool IsClean(string text)
    {
        var blank = true;
        foreach (var c in text)
        {
            if (
                c < ' '
                || c > 'ё' && c is not ('№' or '–' or '—' or '…')
                || c is > '~' and < 'Ё' and not ('«' or '»')
                || blank && c == ' '
            )
                return false;
            blank = c == ' ';
        }
        return !blank || text.Length == 0;
    }

    private static string Normal(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in Composed(text))
        {
            var kept = c switch
            {
                '\n' or '\t' => c,
                '\r' => '\n',
                '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => '\0',
                '\u2011' => '-',
                _ when char.IsWhiteSpace(c) || char.IsControl(c) => ' ',
                _ when c is >= '\uE000' and <= '\uF8FF' => ' ',
                _ => c,
            };
            if (kept != '\0' && !(kept == ' ' && (clean.Length == 0 || clean[^1] is ' ' or '\n' or '\t')))
                clean.Append(kept);
        }
        return BeforeBreak().Replace(clean.ToString(), "").Trim(' ', '\n', '\t');
    }

    // «й» of two characters; a half of a character that a damaged file holds cannot be composed.
    private static string Composed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return string.Concat(text.Select(c => char.IsSurrogate(c) ? ' ' : c));
        }
    }

    [GeneratedRegex(
        @"</?(?:b|i|u|s|em|strong|p|ul|ol|li|br|span|div|font|sup|sub|small|table|tbody|tr|td|th|a|h[1-6])(?:\s[^<>]{0,300})?/?>",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Mark();

    [GeneratedRegex(@"<br\s{0,3}/?>|</(?:p|li|div|tr)>", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex NewLine();

    [GeneratedRegex("&(?:nbsp|quot|amp|lt|gt|laquo|raquo|ndash|mdash|#[0-9]{2,5});", RegexOptions.None, 1000)]
    private static partial Regex Entity();

    [GeneratedRegex(" (?=[\n\t])", RegexOptions.None, 1000)]
    private static partial Regex BeforeBreak();
}
