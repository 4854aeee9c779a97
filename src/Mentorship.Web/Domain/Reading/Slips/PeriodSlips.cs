using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Reading.Papers;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Slips;

/// <summary>A period that cannot be read, or that headings name differently.</summary>
internal static partial class PeriodSlips
{
    public static IEnumerable<Finding> Of(OrderReading reading)
    {
        List<string> headings =
        [
            .. new[] { reading.Order.Title, reading.Title }.OfType<string>(),
            .. reading.Order.Points.Where(p => IsOfRoadmap(p.Text)).Select(p => AnnexTitles.OfRoadmap(p.Text)),
        ];
        foreach (var heading in headings)
        {
            if (Spoiled().Match(heading) is { Success: true } spoiled)
                yield return new(FindingCode.PeriodTypo, null, $"Период написан непонятно: «{spoiled.Value.Trim()}».");
            else if (Periods.Find(heading) is { IsTypo: true })
                yield return new(FindingCode.PeriodTypo, null, $"Годы идут не по порядку: «{Quotes.Inner(heading)}».");
        }
        var named = headings
            .ConvertAll(Periods.Find)
            .OfType<Period>()
            .Where(p => p.From is not null)
            .Select(p => p.Years)
            .Distinct()
            .ToList();
        if (named.Count > 1)
            yield return new(
                FindingCode.PeriodTypo,
                null,
                $"Период в заголовках назван по-разному: {string.Join(" и ", named.Select(n => n.Item1 == n.Item2 ? $"{n.Item1}" : $"{n.Item1}–{n.Item2}"))}."
            );
    }

    private static bool IsOfRoadmap(string point) =>
        AnnexTitles.IsRoadmap(point) && point.StartsWith("утверд", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"20\d{2}\s?[-–—/]\s?20\d{2}\s?ч\.\s?г\.?|(?<!\d)20\d{3}(?!\d)|20\d{2}\s?[-–—]\s?20\d(?!\d)",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Spoiled();
}
