using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Reading.Papers;

namespace Mentorship.Web.Domain.Reading.Slips;

/// <summary>Slips of a paper, in the order of the paper.</summary>
internal static class Findings
{
    private const int Rhythm = 4;

    public static IEnumerable<Finding> Of(
        OrderReading reading,
        IReadOnlyList<AnnexPart> annexes,
        ActivityReader reader
    ) =>
        PeriodSlips
            .Of(reading)
            .Concat(CitedActs.Of(reading, annexes))
            .Concat(StampSlips.Of(reading.Order, annexes))
            .Concat(TerritorySlips.Of(reading))
            .Concat(Numbering.Of(reading))
            .Concat(Columns(reading, reader))
            .Concat(Rows(reading, reader))
            .Concat(Totals(reading))
            .Concat(ShareSlips.Of(reading));

    private static IEnumerable<Finding> Columns(OrderReading reading, ActivityReader reader)
    {
        if (reading.Sections.Count == 0)
            yield break;
        if (!reader.HasDeadlines)
            yield return new(FindingCode.MissingDeadline, null, "В дорожной карте нет колонки со сроками.");
        if (!reader.HasResponsible)
            yield return new(FindingCode.MissingResponsible, null, "В дорожной карте нет колонки с ответственными.");
    }

    private static IEnumerable<Finding> Rows(OrderReading reading, ActivityReader reader) =>
        reading.Sections.SelectMany(s =>
            s.Activities.SelectMany(a =>
                Of(a, Places.Of(reading, s, a), reading, reader).Select(f => f with { Row = a.Place })
            )
        );

    private static IEnumerable<Finding> Of(
        ReadActivity activity,
        string? where,
        OrderReading reading,
        ActivityReader reader
    )
    {
        if (reader.HasDeadlines && ActivityReader.IsMissing(activity.DeadlineText))
            yield return new(FindingCode.MissingDeadline, where, $"Срок не указан: {Places.Named(activity)}.");
        if (reader.HasResponsible && ActivityReader.IsMissing(activity.ResponsibleText))
            yield return new(
                FindingCode.MissingResponsible,
                where,
                $"Ответственный не указан: {Places.Named(activity)}."
            );
        if (activity.Deadline is { } read && IsLate(read))
            yield return new(
                FindingCode.DeadlineBeforeOrder,
                where,
                $"Срок «{Quotes.Inner(activity.DeadlineText!)}» раньше даты приказа {reading.Order.Date:dd.MM.yyyy}."
            );
    }

    // Several of one name are one finding each: a person looks at each.
    private static IEnumerable<Finding> Totals(OrderReading reading) =>
        reading.Plans.Count == 0
            ? []
            : reading
                .Plans[reading.At]
                .Totals.Select(t => (Where: t.Section is { } over ? Places.Within(over) : null, t.Words))
                .Distinct()
                .Select(t => new Finding(
                    FindingCode.TotalRow,
                    t.Where is null
                        ? $"«{Places.Short(t.Words)}»"
                        : $"{Places.Short(t.Where)} › «{Places.Short(t.Words)}»",
                    $"Строка «{Places.Short(t.Words)}» – итог, а не мероприятие: в карту она не войдёт."
                ));

    // What returns or lasts may have begun before it was ordered: «по состоянию на 1 апреля, 1 июля, 1 октября, 1 января».
    private static bool IsLate(DeadlineReading deadline) =>
        deadline.Warnings.Contains(DeadlineWarning.BeforeOrder)
        && (
            deadline.Kind is DeadlineKind.Once or DeadlineKind.PerParty
            || deadline.Kind == DeadlineKind.Several && deadline.Occurrences.Count < Rhythm
        );
}
