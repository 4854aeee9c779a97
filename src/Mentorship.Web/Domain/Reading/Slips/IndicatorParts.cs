using System.Globalization;
using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Reading.Slips;

/// <summary>An indicator and the rows under it that say what it is made of: «Число пар, всего», «в том числе педагог – педагог».</summary>
internal static partial class IndicatorParts
{
    public static IEnumerable<(ReadIndicator Whole, string Problem)> Of(IReadOnlyList<ReadIndicator> indicators)
    {
        for (var at = 0; at < indicators.Count; at++)
        {
            var whole = indicators[at];
            var parts = indicators.Skip(at + 1).TakeWhile((next, below) => IsPart(whole, next, below)).ToList();
            if (whole.Unit == "%" || parts.Count == 0 || !Among().IsMatch(parts[0].Name))
                continue;
            // «из них» names some of them, «в том числе» with one row too.
            var areAll = parts.Count > 1 && !Some().IsMatch(parts[0].Name);
            foreach (var (year, target) in whole.Targets)
            {
                var sums = parts.ConvertAll(p => p.Targets.TryGetValue(year, out var part) ? part : (decimal?)null);
                if (sums.TrueForAll(s => s is not null) && sums.Sum() is { } sum)
                    if (areAll ? sum != target : sums.Max() > target)
                        yield return (whole, Told(year, target, areAll ? sum : sums.Max()!.Value, areAll));
            }
        }
    }

    private static string Told(int year, decimal whole, decimal part, bool areAll) =>
        areAll
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"Части не сходятся с целым: за {year} год названо {whole:0.##}, а вместе части дают {part:0.##}."
            )
            : string.Create(
                CultureInfo.InvariantCulture,
                $"Часть больше целого: за {year} год названо {whole:0.##}, а в части {part:0.##}."
            );

    // Rows right below: the first says «в том числе», the others go on in small letters or under its number.
    private static bool IsPart(ReadIndicator whole, ReadIndicator next, int below) =>
        next.Unit != "%"
        && (
            Among().IsMatch(next.Name)
            || below > 0 && (char.IsLower(next.Name[0]) || next.Name[0] is '-' or '–' or '—')
            || whole.Number is { } number
                && next.Number?.StartsWith($"{number.TrimEnd('.')}.", StringComparison.Ordinal) == true
        );

    [GeneratedRegex(@"^[-–—•\s]*(?:в\s+т(?:ом|\.)\s?ч(?:исле|\.)|из\s+них)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Among();

    [GeneratedRegex(@"^[-–—•\s]*из\s+них", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Some();
}
