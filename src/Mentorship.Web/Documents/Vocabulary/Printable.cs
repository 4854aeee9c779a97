using System.Collections;
using System.Globalization;
using System.Text;

namespace Mentorship.Web.Documents.Vocabulary;

/// <summary>
/// An archive PDF holds no character that its font lacks. What would be lost there is said otherwise before any face of a
/// paper is made, so that page, DOCX and PDF say the same: by a letter that means the same, else by an empty square.
/// </summary>
public static class Printable
{
    public const char Lost = '\u25A1';

    // Code points of both faces of Tinos; a test reads them from the font.
    private const string Ranges = """
        20-7e a0-377 37a-37f 384-38a 38c 38e-3a1 3a3-52f 591-5c7 5d0-5ea 5f0-5f4 1ab0-1abe 1c80-1c88
        1d00-1df5 1dfb-1f15 1f18-1f1d 1f20-1f45 1f48-1f4d 1f50-1f57 1f59 1f5b 1f5d 1f5f-1f7d 1f80-1fb4
        1fb6-1fc4 1fc6-1fd3 1fd6-1fdb 1fdd-1fef 1ff2-1ff4 1ff6-1ffe 2000-2064 2066-2071 2074-208e 2090-209c
        20a0-20be 20f0 2100-214f 2153-2154 215b-215e 2184 2190-2195 21a8 2202 2206 220f 2211-2212 2215
        2219-221a 221e-221f 2229 222b 2248 2260-2261 2264-2265 2302 2310 2320-2321 2500 2502 250c 2510 2514
        2518 251c 2524 252c 2534 253c 2550-256c 2580 2584 2588 258c 2590-2593 25a0-25a1 25aa-25ac 25b2 25ba
        25bc 25c4 25ca-25cc 25cf 25d8-25d9 25e6 263a-263c 2640 2642 2660 2663 2665-2666 266a-266b 266f
        2c60-2c7f 2de0-2e42 a640-a69f a717-a7ae a7b0-a7b7 a7f7-a7ff ab30-ab65 f001-f002 f004-f005 f00a-f00e
        fb01-fb04 fb1d-fb36 fb38-fb3c fb3e fb40-fb41 fb43-fb44 fb46-fb4f fe20-fe2f feff fffc-fffd
        """;

    private static readonly BitArray Known = Read();

    /// <summary>Marks of lists and answers that people paste, in a sign that the font has.</summary>
    private static readonly Dictionary<int, string> Alike = new()
    {
        [0x2705] = "\u221A",
        [0x2713] = "\u221A",
        [0x2714] = "\u221A",
        [0x2611] = "\u221A",
        [0x2610] = "\u25A1",
        [0x2715] = "×",
        [0x2716] = "×",
        [0x2717] = "×",
        [0x2718] = "×",
        [0x274C] = "×",
        [0x2794] = "\u2192",
        [0x279C] = "\u2192",
        [0x27A4] = "\u2192",
        [0x21D2] = "\u2192",
        [0x21E8] = "\u2192",
        [0x25B6] = "\u25BA",
        [0x2B50] = "*",
        [0x2605] = "*",
        [0x2606] = "*",
        [0x2756] = "•",
        [0x25C6] = "•",
        [0x2726] = "•",
    };

    public static bool Has(int code) => code < Known.Length && Known[code];

    /// <summary>The same words in characters that every face of a paper can print.</summary>
    public static string Of(string text)
    {
        if (IsPlain(text))
            return text;
        var said = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormC).EnumerateRunes())
            if (rune.Value == '\n' || Has(rune.Value))
            {
                // Nobody sees them, and a number copied from the paper would hold them.
                if (!IsUnseen(rune.Value))
                    said.Append(rune);
            }
            else if (!IsUnseen(rune.Value))
                said.Append(Instead(rune));
        return said.ToString();
    }

    /// <summary>What would stand as an empty square, each once, as it was typed.</summary>
    public static IReadOnlyList<string> LostOf(string text) =>
        IsPlain(text)
            ? []
            :
            [
                .. text.Normalize(NormalizationForm.FormC)
                    .EnumerateRunes()
                    .Where(r => r.Value is not '\n' and not 0x2610 && !Rune.IsControl(r))
                    .Where(r => !Has(r.Value) && !IsUnseen(r.Value) && Instead(r) is [Lost])
                    .Select(r => r.ToString())
                    .Distinct(),
            ];

    private static string Instead(Rune rune)
    {
        if (Alike.TryGetValue(rune.Value, out var alike))
            return alike;
        // «①» is 1, «ℹ» is i: the plain letters of a decorated one.
        var plain = rune.ToString().Normalize(NormalizationForm.FormKC);
        return plain.EnumerateRunes().All(r => Has(r.Value)) ? plain : $"{Lost}";
    }

    private static bool IsPlain(string text)
    {
        foreach (var letter in text)
            if (
                letter
                is not ('\n' or (>= ' ' and <= '~') or (>= '\u00A0' and <= '\u00AC') or (>= '\u0400' and <= '\u045F'))
            )
                if (letter is not ('\u00BB' or '\u2013' or '\u2014' or '\u2116' or '\u2026' or '\u2011'))
                    return false;
        return true;
    }

    // Joiners, marks of direction, variants of emoji.
    private static bool IsUnseen(int code) =>
        code
            is (>= 0x200B and <= 0x200F)
                or (>= 0x202A and <= 0x202E)
                or (>= 0x2060 and <= 0x2064)
                or 0xFEFF
                or (>= 0xFE00 and <= 0xFE0F)
                or (>= 0x1F3FB and <= 0x1F3FF);

    private static BitArray Read()
    {
        var known = new BitArray(0x10000);
        foreach (var range in Ranges.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = range.Split('-');
            for (var code = Hex(ends[0]); code <= Hex(ends[^1]); code++)
                known[code] = true;
        }
        return known;
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
