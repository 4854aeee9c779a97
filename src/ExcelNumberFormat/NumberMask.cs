using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>0, #, comma, point, percent and exponent are .NET's own; literals are put round the number.</summary>
internal static class NumberMask
{
    public static string Write(IReadOnlyList<Token> tokens, double number, CultureInfo culture)
    {
        var first = IndexOf(tokens, fromEnd: false);
        if (first < 0)
            return string.Concat(tokens.Select(t => t.Code));
        var last = IndexOf(tokens, fromEnd: true);
        var mask = string.Concat(
            tokens
                .Skip(first)
                .Take(last - first + 1)
                .Select(t =>
                    t.Literal ? Quote(t.Code)
                    : t.Code == "E" ? "E+"
                    : t.Code
                )
        );
        // Excel halves away from zero; .NET's masks do the same.
        return Around(tokens.Take(first)) + number.ToString(mask, culture) + Around(tokens.Skip(last + 1));
    }

    private static string Around(IEnumerable<Token> tokens) => string.Concat(tokens.Select(t => t.Code));

    private static string Quote(string literal) => $"\"{literal.Replace("\"", "", StringComparison.Ordinal)}\"";

    private static int IndexOf(IReadOnlyList<Token> tokens, bool fromEnd)
    {
        var places = Enumerable.Range(0, tokens.Count).Where(i => !tokens[i].Literal).ToList();
        return places.Count == 0 ? -1
            : fromEnd ? places[^1]
            : places[0];
    }
}
