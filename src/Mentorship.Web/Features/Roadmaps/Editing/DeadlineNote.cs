using Mentorship.Web.Domain;
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

    /// <summary>Of several deadlines beside several parties: who gets which.</summary>
    public IReadOnlyList<string> Split { get; private init; } = [];

    public static DeadlineNote Of(DeadlineReading reading) => Of(reading, []);

    /// <param name="parties">Those beside the deadline.</param>
    public static DeadlineNote Of(DeadlineReading reading, IReadOnlyList<string> parties)
    {
        var spread = DeadlineCell.Spread(reading, parties);
        return Make(spread.Kind, spread.UnderstoodAs, spread.Doubt, spread.Warnings, spread.Occurrences) with
        {
            Split = Splits(spread.Kind, spread.NeedsReview, spread.Occurrences, parties),
        };
    }

    public static DeadlineNote Of(Activity row, DocumentPeriod period, DateOnly? orderDate) =>
        Make(
            row.DeadlineKind,
            row.UnderstoodAs,
            row.DeadlineDoubt(period, orderDate),
            row.Warnings.List,
            row.Schedule.Occurrences
        ) with
        {
            Split = Splits(
                row.DeadlineKind,
                row.DeadlineNeedsReview,
                row.Schedule.Occurrences,
                [.. row.Parties.Select(p => p.Text)]
            ),
        };

    // A day that names nobody is everybody's.
    private static IReadOnlyList<string> Splits(
        DeadlineKind kind,
        bool isAsked,
        IReadOnlyList<Occurrence> occurrences,
        IReadOnlyList<string> parties
    )
    {
        var whom = parties.DistinctBy(Text.Key).ToList();
        return
            whom.Count < 2
            || occurrences.DistinctBy(o => (o.Start, o.Due)).Take(2).Count() < 2
            || kind != DeadlineKind.PerParty && !(isAsked && kind == DeadlineKind.Several)
            ? []
            :
            [
                .. whom.Select(party =>
                    $"{party}: "
                    + (
                        occurrences.Where(o => o.Party is null || Text.Key(o.Party) == Text.Key(party)).ToList()
                            is { Count: > 0 } own
                            ? string.Join("; ", own.Take(Shown).Select(o => Say(o with { Party = null })))
                                + (own.Count > Shown ? $" и ещё {own.Count - Shown}" : "")
                            : "без срока, поручения не будет"
                    )
                ),
            ];
    }

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
