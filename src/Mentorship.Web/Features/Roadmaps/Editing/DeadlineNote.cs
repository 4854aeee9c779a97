using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Roadmaps.Editing;

/// <summary>What is said under the words of a deadline: as understood, first days, doubts.</summary>
public sealed record DeadlineNote(
    string UnderstoodAs,
    IReadOnlyList<string> First,
    int More,
    IReadOnlyList<string> Warnings,
    string? Question
)
{
    private const int Shown = 4;

    public static DeadlineNote Of(DeadlineReading reading) =>
        Make(reading.Kind, reading.UnderstoodAs, reading.Doubt, reading.Warnings, reading.Occurrences);

    public static DeadlineNote Of(Activity row, DocumentPeriod period, DateOnly? orderDate) =>
        Make(
            row.DeadlineKind,
            row.UnderstoodAs,
            row.DeadlineDoubt(period, orderDate),
            row.Warnings.List,
            row.Schedule.Occurrences
        );

    private static DeadlineNote Make(
        DeadlineKind kind,
        string understood,
        string? doubt,
        IReadOnlyList<DeadlineWarning> warnings,
        IReadOnlyList<Occurrence> occurrences
    ) =>
        new(
            kind == DeadlineKind.Unknown ? "" : understood,
            FirstDays(kind, occurrences),
            Math.Max(0, occurrences.Count - Shown),
            // A question about the year says it already.
            [
                .. warnings.Where(w => doubt is null || w != DeadlineWarning.YearAssumed).Select(w => w.Name()),
                .. DaysOff.Of(occurrences) is { } off ? [off] : Array.Empty<string>(),
            ],
            doubt
        );

    // «ежегодно в мае» says no day by itself, and may say none in this period.
    private static IReadOnlyList<string> FirstDays(DeadlineKind kind, IReadOnlyList<Occurrence> occurrences) =>
        kind == DeadlineKind.Recurring && occurrences.Count == 0 ? ["в этом периоде ни одной даты"]
        : kind != DeadlineKind.Recurring && occurrences.Count < 2 ? []
        : [.. occurrences.Take(Shown).Select(Say)];

    private static string Say(Occurrence one) =>
        (one.Party is null ? "" : one.Party + ": ")
        + (one.Start is { } start && start != one.Due ? Days.Range(start, one.Due) : $"до {Days.Digits(one.Due)}");
}
