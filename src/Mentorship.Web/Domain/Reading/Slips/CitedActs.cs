using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Reading.Papers;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Slips;

/// <summary>Acts that an order rests on though they are younger than the order.</summary>
internal static partial class CitedActs
{
    public static IEnumerable<Finding> Of(OrderReading reading, IReadOnlyList<AnnexPart> annexes)
    {
        if (reading.Order.Date is not { } signed)
            yield break;
        var texts = new[] { reading.Order.Title, reading.Order.Preamble }
            .OfType<string>()
            .Concat(reading.Order.Points.Select(p => p.Text))
            .Concat(annexes.SelectMany(a => a.Body).Select(l => l.Flat))
            .Concat(reading.Activities.SelectMany(a => new[] { a.Title, a.Details, a.Result }.OfType<string>()));
        var said = new HashSet<DateOnly>();
        foreach (var text in texts)
        foreach (var day in DatesInText.All(text).Where(d => d.Date > signed && IsCited(text, d)))
            if (said.Add(day.Date))
                yield return new(
                    FindingCode.OrderBeforeCitedAct,
                    null,
                    $"Приказ от {signed:dd.MM.yyyy} ссылается на документ или редакцию от {day.Date:dd.MM.yyyy}, которых тогда не было."
                );
    }

    // «приказа … от 27.07.2020», «ред. от …»; «в срок от» and «с … от» are no acts.
    private static bool IsCited(string text, DateInText day)
    {
        var before = text[Math.Max(0, day.Start - 160)..day.Start];
        var after = text[day.End..Math.Min(text.Length, day.End + 12)];
        return From().IsMatch(before) && (Act().IsMatch(before) || Sign().IsMatch(after))
            || Sign().IsMatch(after) && Act().IsMatch(before);
    }

    [GeneratedRegex(@"\bот\s?[«""]?$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex From();

    [GeneratedRegex(
        @"приказ|распоряжени|постановлени|закон|указ|письм|\bред\b|редакци|протокол|решени|положени|рекомендаци|методологи",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Act();

    [GeneratedRegex(@"^\s?(?:г\.|года)?\s?(?:№|N)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Sign();
}
