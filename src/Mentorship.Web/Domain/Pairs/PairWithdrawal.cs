using Mentorship.Web.Domain.Deadlines.Meanings;

namespace Mentorship.Web.Domain.Pairs;

/// <summary>What a withdrawn consent does with a pair.</summary>
public enum Departure
{
    /// <summary>A group goes on without him.</summary>
    Left,

    /// <summary>It ends early.</summary>
    Ended,

    /// <summary>A draft without him is nothing: whoever keeps it deletes it.</summary>
    Dropped,
}

/// <content>Somebody withdraws a consent that the pair rests on.</content>
public sealed partial class Pair
{
    private const int NoticeDays = 3;

    /// <summary>What would happen, to be said before it does.</summary>
    public Departure Departing(Guid person, DateOnly withdrawn) =>
        GoesOn(person, withdrawn) ? Departure.Left
        : State == PairState.Draft ? Departure.Dropped
        : Departure.Ended;

    /// <summary>The last day that the pair, or he in it, has left.</summary>
    /// <param name="atOnce">
    /// His data may not be processed any more: the notice of three working days is a matter of pay between a worker and
    /// his employer, and keeps no data alive.
    /// </param>
    public DateOnly LastDayAfter(Guid person, DateOnly withdrawn, bool atOnce)
    {
        var isWork =
            IsOfWorkers
            && members.Any(m =>
                m is { IsMentor: true, IsWorker: true } && (m.PersonId == person || !GoesOn(person, withdrawn))
            );
        var last = isWork && !atOnce ? WorkingDays.After(withdrawn, NoticeDays) : withdrawn.AddDays(-1);
        return last < From ? From
            : last > LastDay ? LastDay
            : last;
    }

    public Departure Withdraw(Guid person, DateOnly withdrawn, bool atOnce, string because)
    {
        // A pair whose end is decided goes on until then, and may have to end sooner.
        if (EndedOn < withdrawn)
            MustBeOpen();
        var departure = Departing(person, withdrawn);
        var last = LastDayAfter(person, withdrawn, atOnce);
        if (departure == Departure.Left)
        {
            foreach (var member in members.Where(m => m.PersonId == person && m.To > last).ToList())
                if (State == PairState.Draft || member.From > last)
                    members.Remove(member);
                else
                    member.Last(member.From, last);
            Join();
        }
        if (departure == Departure.Ended)
        {
            EndedBecause = Text.Required(because, "Укажите причину.", ReasonMaxLength, nameof(EndedBecause));
            EndedBy = EndInitiator.Withdrawal;
            // The notice of article 351.8 is between a worker and his employer.
            NoticeOn = NeedsNotice ? withdrawn : null;
            Finish(PairState.Terminated, last);
        }
        return departure;
    }

    private bool GoesOn(Guid person, DateOnly day)
    {
        var others = members.Where(m => m.PersonId != person && m.To >= day).ToList();
        return others.Exists(m => m.IsMentor) && others.Exists(m => !m.IsMentor);
    }
}
