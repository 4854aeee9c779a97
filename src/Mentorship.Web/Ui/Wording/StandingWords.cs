using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Ui.Components;

namespace Mentorship.Web.Ui.Wording;

/// <summary>The one way in which the portal says where a pair stands.</summary>
public static class StandingWords
{
    /// <summary>Of many, as a chip.</summary>
    public static string Name(this PairStanding standing) =>
        standing switch
        {
            PairStanding.Draft => "черновики",
            PairStanding.InForce => "действуют",
            PairStanding.Coming => "начнутся",
            PairStanding.Forgotten => "срок вышел",
            PairStanding.Completed => "завершены",
            _ => "прекращены",
        };

    /// <summary>Of one: «действует», «прекращается с 29.11.2026».</summary>
    public static (StateMark Mark, string Word) Said(this PairTerm term, DateOnly today) =>
        term.On(today) switch
        {
            PairStanding.Completed => (StateMark.Accepted, "завершена"),
            PairStanding.Terminated => (StateMark.Waived, "прекращена"),
            _ when term.IsEndingOn(today) => Ending(term, today),
            PairStanding.Draft => (StateMark.None, "черновик"),
            PairStanding.Coming => (StateMark.None, "начнётся"),
            PairStanding.Forgotten => (StateMark.Overdue, "срок вышел"),
            _ => (StateMark.Accepted, "действует"),
        };

    /// <summary>The same on the card of somebody of it: whoever left before its end is not in it any more.</summary>
    /// <param name="last">His own last day.</param>
    public static (StateMark Mark, string Word) Said(
        this PairTerm term,
        DateOnly today,
        DateOnly last,
        bool isMentor
    ) =>
        term.State != PairState.Draft && last < today && last < (term.EndedOn ?? term.To)
            ? (StateMark.Past, $"{(isMentor ? "наставничество передано" : "участие закончено")} {Days.Digits(last)}")
            : term.Said(today);

    private static (StateMark, string) Ending(PairTerm term, DateOnly today)
    {
        var last = term.EndedOn!.Value;
        if (last == today)
            return (StateMark.Work, "последний день");
        return term.State == PairState.Completed
            ? (StateMark.Accepted, $"завершается {Days.Digits(last)}")
            : (StateMark.Work, $"прекращается с {Days.Digits(last.AddDays(1))}");
    }
}
