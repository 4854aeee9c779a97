using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Deadlines.Meanings;

namespace Mentorship.Web.Domain.Deadlines;

/// <summary>
/// A deadline that returns is counted within the time that the heading over it names: «не реже двух раз в год» of «II этап
/// (январь – май 2027)» is twice in these months.
/// </summary>
public static partial class UnderHeading
{
    /// <summary>A day or a week in a heading is a date and no time of a stage.</summary>
    private const int LeastDays = 13;

    /// <param name="headings">What stands over the row, the nearest first.</param>
    public static DeadlineReading Read(
        string? text,
        string? responsible,
        IReadOnlyList<string> parties,
        DocumentPeriod period,
        DateOnly? orderDate,
        IReadOnlyList<string?> headings
    )
    {
        var whole = DeadlineCell.Read(text, responsible, parties, period, orderDate);
        // A rule that names its own first or last day needs no heading.
        if (
            whole is not { Kind: DeadlineKind.Recurring, Recurrence: { Until: null } rule }
            || rule.From != period.From
            || Period(period, headings) is not { } stage
        )
            return whole;
        var own = DeadlineCell.Read(text, responsible, parties, stage, orderDate);
        if (own is not { Kind: DeadlineKind.Recurring, Recurrence: { } within, Occurrences.Count: > 0 })
            return whole;
        if (own.NeedsReview && !whole.NeedsReview)
            return whole;
        return own with
        {
            UnderstoodAs = $"{own.UnderstoodAs}, {WindowWords.Label(stage.From, stage.To!.Value)}",
            Recurrence = within with { From = stage.From, Until = stage.To },
            Occurrences = IsCutOff(own, within) ? Even(stage, within.Times) : own.Occurrences,
        };
    }

    /// <summary>The time that the nearest heading names within the document's; null where none does.</summary>
    public static DocumentPeriod? Period(DocumentPeriod whole, IReadOnlyList<string?> headings) =>
        whole is { From: not null, To: not null, IsOfOrder: false }
            ? headings.OfType<string>().Select(h => Named(h, whole)).FirstOrDefault(p => p is not null)
            : null;

    private static DocumentPeriod? Named(string heading, DocumentPeriod whole) =>
        InBrackets()
            .Matches(heading)
            .Concat(Tail().Matches(heading))
            .Select(said => said.Groups["when"].Value.Trim(' ', '.', ';', ':'))
            .Where(words => TimeWord().IsMatch(words))
            .Select(words => DeadlineReader.Read(words, whole, null, []))
            .Where(r => r is { Kind: DeadlineKind.Once, NeedsReview: false, Place: null })
            .SelectMany(r => r.Occurrences)
            .Where(o => o.Start >= whole.From && o.Due <= whole.To && o.Due.DayNumber - o.Start?.DayNumber >= LeastDays)
            .Select(o => new DocumentPeriod(o.Start, o.Due))
            .FirstOrDefault(p => p != whole);

    // Of two parts of a year the stage has held but one.
    private static bool IsCutOff(DeadlineReading read, Recurrence rule) =>
        rule is { Every: Every.Year, EveryN: 1, Times: > 1 }
        && read.Occurrences.Count < rule.Times
        && read.Occurrences.All(o => o.Party is null && o.Start is { } start && start < o.Due);

    private static List<Occurrence> Even(DocumentPeriod stage, int times)
    {
        var (from, to) = (stage.From!.Value, stage.To!.Value);
        var months = (to.Year - from.Year) * 12 + to.Month - from.Month + 1;
        DateOnly Part(int at) =>
            at == times ? to.AddDays(1)
            : months >= times ? from.AddMonths(months * at / times)
            : from.AddDays((to.DayNumber - from.DayNumber + 1) * at / times);
        return
        [
            .. Enumerable
                .Range(0, times)
                .Select(at => (Start: Part(at), Due: Part(at + 1).AddDays(-1)))
                .Select(p => new Occurrence(p.Start, p.Due, null, WindowWords.Label(p.Start, p.Due))),
        ];
    }

    [GeneratedRegex(@"\((?<when>[^()]{4,60})\)", RegexOptions.None, 1000)]
    private static partial Regex InBrackets();

    [GeneratedRegex(
        @"(?<when>(?:\bс\s+\d|(?<![\d.])\d{1,2}\.\d{1,2}\.|(?<!\d\s)\b(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|[IV]{1,3}\s(?:квартал|полугоди)|20\d{2})).{3,60})$",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Tail();

    [GeneratedRegex(
        @"январ|феврал|март|апрел|\bма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|квартал|полугоди|20\d{2}",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex TimeWord();
}
