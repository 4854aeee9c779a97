using System.Net;
using System.Text;

namespace Mentorship.Web.Domain.Deadlines.Tokens;

/// <summary>Takes markup and invisible characters off a cell's text, in one pass; line ends stay as separators.</summary>
internal static class CleanText
{
    private const int LongestTag = 64;

    public static string Of(string text) => Clean(text, null);

    /// <summary>Also says where each cleaned character stood in the text.</summary>
    public static (string Clean, IReadOnlyList<int> Places) Placed(string text)
    {
        List<int> places = [];
        return (Clean(text, places), places);
    }

    private static string Clean(string text, List<int>? places)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            places?.AddRange(Enumerable.Repeat(i - 1, clean.Length - places.Count));
            var c = text[i];
            if (c == '<' && TagEnd(text, i) is { } end)
            {
                clean.Append(IsBreak(text.AsSpan(i + 1, end - i - 1)) ? '\n' : ' ');
                i = end;
            }
            else if (c == '&' && EntityEnd(text, i) is { } stop)
            {
                clean.Append(Visible(WebUtility.HtmlDecode(text[i..(stop + 1)])));
                i = stop;
            }
            else if (c == '\u00AD' || char.IsSurrogate(c) || c is >= '\u200B' and <= '\u200F' or '\uFEFF')
                continue;
            // «Ⅳ» is one sign for a numeral.
            else if (c is >= '\u2160' and <= '\u217B')
                clean.Append(c.ToString().Normalize(NormalizationForm.FormKC));
            else
                clean.Append(c is '\r' or '\u2028' or '\u0085' ? '\n' : c);
        }
        places?.AddRange(Enumerable.Repeat(text.Length - 1, clean.Length - places.Count));
        return clean.ToString();
    }

    private static int? TagEnd(string text, int open)
    {
        if (open + 1 >= text.Length || !(char.IsAsciiLetter(text[open + 1]) || text[open + 1] == '/'))
            return null;
        var end = text.AsSpan(open, Math.Min(LongestTag, text.Length - open)).IndexOf('>');
        return end < 0 ? null : open + end;
    }

    private static int? EntityEnd(string text, int open)
    {
        var end = text.AsSpan(open, Math.Min(10, text.Length - open)).IndexOf(';');
        return end < 2 ? null : open + end;
    }

    private static bool IsBreak(ReadOnlySpan<char> tag)
    {
        var name = tag.Trim('/').TrimStart();
        return name.StartsWith("br", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("p", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("li", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("div", StringComparison.OrdinalIgnoreCase);
    }

    private static string Visible(string decoded) => decoded is "\u00AD" or "\u200B" ? "" : decoded;
}
