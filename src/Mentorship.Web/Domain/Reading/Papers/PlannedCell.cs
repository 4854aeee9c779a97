using System.Globalization;
using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Reading.Papers;

/// <summary>What is planned for a year as a cell prints it: «80», «≥ 80 %», «50 % (10 школ из 20)».</summary>
/// <param name="Words">The printed words where they say more than the value; they stay in the order.</param>
internal sealed partial record PlannedCell(decimal? Value, string? Words, string? Doubt)
{
    public static PlannedCell Read(string cell, int year)
    {
        var numbers = Number().Matches(cell.Replace(" ", "", StringComparison.Ordinal));
        if (
            numbers.Count == 0
            || !decimal.TryParse(
                numbers[0].Value.Replace(',', '.'),
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var value
            )
        )
            return Unread(Text.Tidy(cell), year);
        var words = Text.Tidy(cell)!;
        var said = $"Значение за {year} год напечатано как «{Quotes.Inner(words)}»";
        var (taken, isMore) = (numbers[0].Value, numbers.Count > 1);
        return AtLeast().IsMatch(words) ? new(value, words, $"{said}: планом взято {taken}, слова останутся в приказе.")
            : Bounded().IsMatch(words)
                ? new(
                    value,
                    words,
                    $"{said}: план – {taken}, и он выполнен, когда значение не меньше. Другой границы портал не хранит, слова останутся в приказе."
                )
            : isMore ? new(value, words, $"{said}: взято {taken}, слова останутся в приказе.")
            : new(value, null, null);
    }

    // «да»: what no number is stays in words.
    private static PlannedCell Unread(string? words, int year) =>
        ActivityReader.IsMissing(words)
            ? new(null, null, $"Значение за {year} год не указано.")
            : new(
                null,
                words,
                $"Значение за {year} год напечатано словами: «{Quotes.Inner(words!)}». Числа для плана нет, слова останутся в приказе."
            );

    [GeneratedRegex(@"\d+(?:[.,]\d+)?", RegexOptions.None, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"≥|>\s?=|\bне\s(?:менее|ниже|меньше)|\bминимум\b|\bот\s?\d", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex AtLeast();

    [GeneratedRegex(
        @"[<>≤]|\bне\s(?:более|выше|больше)|(?<!не\s)\b(?:свыше|более|менее|до|максимум)\s?\d",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Bounded();
}
