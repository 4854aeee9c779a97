using System.Linq.Expressions;

namespace Mentorship.Web.Domain.Pairs;

/// <summary>Where a pair stands on a day: its page, the lists and every count say the same.</summary>
public enum PairStanding
{
    Draft,

    /// <summary>Until its last day, though its end may be decided already.</summary>
    InForce,

    /// <summary>Put in force already, begins later.</summary>
    Coming,

    /// <summary>The term has run out, and nobody has said how it ended.</summary>
    Forgotten,
    Completed,
    Terminated,
}

/// <summary>What the standing of a pair on a day follows from.</summary>
/// <param name="EndedOn">The last day, once its end is decided; it may lie ahead.</param>
public sealed record PairTerm(PairState State, DateOnly From, DateOnly To, DateOnly? EndedOn)
{
    public PairStanding On(DateOnly day) => Standings.Of(State, From > day, To < day, EndedOn < day);

    /// <summary>Its end is decided and has not come: it goes on until then.</summary>
    public bool IsEndingOn(DateOnly day) => EndedOn >= day;
}

public static class Standings
{
    /// <param name="isAhead">It begins later.</param>
    /// <param name="isPast">Its term has run out.</param>
    /// <param name="isOver">Its end was decided, and the last day is past.</param>
    public static PairStanding Of(PairState state, bool isAhead, bool isPast, bool isOver) =>
        state switch
        {
            PairState.Draft => PairStanding.Draft,
            PairState.Completed when isOver => PairStanding.Completed,
            PairState.Terminated when isOver => PairStanding.Terminated,
            _ when isAhead => PairStanding.Coming,
            PairState.Approved when isPast => PairStanding.Forgotten,
            _ => PairStanding.InForce,
        };

    /// <summary>The same as a filter of a query.</summary>
    public static Expression<Func<Pair, bool>> Are(PairStanding standing, DateOnly day) =>
        standing switch
        {
            PairStanding.Draft => p => p.State == PairState.Draft,
            PairStanding.InForce => p => p.State != PairState.Draft && p.From <= day && (p.EndedOn ?? p.To) >= day,
            PairStanding.Coming => p =>
                p.State != PairState.Draft && p.From > day && (p.EndedOn == null || p.EndedOn >= day),
            PairStanding.Forgotten => p => p.State == PairState.Approved && p.To < day,
            PairStanding.Completed => p => p.State == PairState.Completed && p.EndedOn < day,
            _ => p => p.State == PairState.Terminated && p.EndedOn < day,
        };
}
