using System.Globalization;
using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Reading.Words;

/// <summary>A number before a heading, a row or a point: «1.2.», «IV», «3)».</summary>
internal sealed partial record ItemNumber(string Printed, IReadOnlyList<int> Parts, bool IsRoman)
{
    private const string RomanDigits = "IVXLC";

    public int Depth => Parts.Count;

    /// <summary>«1» of «1.2»: the row stands under the heading.</summary>
    public bool IsOver(ItemNumber other) => Depth < other.Depth && Parts.SequenceEqual(other.Parts.Take(Depth));

    /// <summary>The whole text is a number.</summary>
    public static ItemNumber? Of(string? text)
    {
        var clean = (text ?? "").Replace(" ", "", StringComparison.Ordinal).Trim().Trim('№', '\n');
        if (Day().Match(clean) is { Success: true } day)
            // Excel makes a day of «2.10»
            return Read(
                $"{int.Parse(day.Groups["first"].Value, CultureInfo.InvariantCulture)}.{int.Parse(day.Groups["second"].Value, CultureInfo.InvariantCulture)}"
            );
        return Whole().IsMatch(clean) ? Read(clean) : null;
    }

    /// <summary>The text is a day that a spreadsheet made of a number.</summary>
    public static bool IsDay(string text) => Day().IsMatch(text.Trim());

    /// <summary>The number that a text begins with, and the rest of it.</summary>
    public static (ItemNumber? Number, string Text) Split(string text)
    {
        var match = Leading().Match(text);
        return match.Success && Read(match.Groups["number"].Value) is { } number
            ? (number, text[match.Length..].TrimStart())
            : (null, text);
    }

    private static ItemNumber? Read(string text)
    {
        var clean = text.Trim().TrimEnd('.', ')', ' ');
        if (clean.Length is 0 or > 24)
            return null;
        var latin = clean.Replace('І', 'I').Replace('Х', 'X').Replace('С', 'C');
        var pieces = latin.Split('.', ',');
        var roman = pieces[0].All(RomanDigits.Contains);
        var parts = new List<int>();
        foreach (var piece in pieces)
        {
            var value =
                piece.All(RomanDigits.Contains) && piece.Length > 0 ? Roman(piece)
                : piece.Length < 7 && int.TryParse(piece, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
                    ? n
                : -1;
            if (value < 0)
                return null;
            parts.Add(value);
        }
        return new ItemNumber(roman ? latin : clean, parts, roman);
    }

    private static int Roman(string digits)
    {
        int[] values = [1, 5, 10, 50, 100];
        var (sum, last) = (0, 0);
        foreach (var value in digits.Reverse().Select(d => values[RomanDigits.IndexOf(d)]))
        {
            sum += value < last ? -value : value;
            last = Math.Max(last, value);
        }
        return sum;
    }

    [GeneratedRegex(@"^(?:[IVXІХ]{1,6}|\d{1,3})(?:[.,]\d{1,3}){0,5}[.)]?$", RegexOptions.None, 1000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^(?<first>\d{2})\.(?<second>\d{2})\.(?:19|20)\d{2}$", RegexOptions.None, 1000)]
    private static partial Regex Day();

    // «5 школ» is no number; «5.1 школы», «5. Школы» and «5) школы» are. Nor is a day: «12.10.2023».
    [GeneratedRegex(
        @"^\s*(?<number>(?:[IVXІХ]{1,6}|\d{1,3})(?:\.\d{1,3}){0,5}[.)]|\d{1,3}(?:\.\d{1,3}){1,5}(?=\s))(?!\d)(?:\s+|(?=[«""А-ЯЁа-яё]))",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Leading();
}
