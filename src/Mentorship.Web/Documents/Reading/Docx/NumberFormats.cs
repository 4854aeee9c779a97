using System.Globalization;
using System.Text;

namespace Mentorship.Web.Documents.Reading.Docx;

/// <summary>A count as a list prints it.</summary>
internal static class NumberFormats
{
    private const string Latin = "abcdefghijklmnopqrstuvwxyz";

    // The Russian alphabet of lists has no ё, й, ъ, ы, ь.
    private const string Russian = "абвгдежзиклмнопрстуфхцчшщэюя";

    private static readonly (int Value, string Sign)[] Roman =
    [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];

    public static string Write(int count, string format) =>
        format switch
        {
            "none" => "",
            "upperRoman" => ToRoman(count),
            "lowerRoman" => ToRoman(count).ToLowerInvariant(),
            "upperLetter" => Letter(count, Latin).ToUpperInvariant(),
            "lowerLetter" => Letter(count, Latin),
            "russianUpper" => Letter(count, Russian).ToUpperInvariant(),
            "russianLower" => Letter(count, Russian),
            "decimalZero" => count.ToString("00", CultureInfo.InvariantCulture),
            _ => count.ToString(CultureInfo.InvariantCulture),
        };

    private static string Letter(int count, string alphabet) =>
        count is < 1 or > 10_000
            ? count.ToString(CultureInfo.InvariantCulture)
            : new string(alphabet[(count - 1) % alphabet.Length], (count - 1) / alphabet.Length + 1);

    private static string ToRoman(int count)
    {
        if (count is < 1 or > 3999)
            return count.ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        foreach (var (value, sign) in Roman)
            for (; count >= value; count -= value)
                text.Append(sign);
        return text.ToString();
    }
}
