using Mentorship.Web.Domain.Obligations;

namespace Mentorship.Web.Features.Roadmaps.Review;

/// <summary>Duties counted by how they stand; late and in time are told apart.</summary>
public sealed class Tally
{
    private readonly int[] by = new int[Enum.GetValues<Standing>().Length];

    public int this[Standing standing] => by[(int)standing];

    /// <summary>Expected so far: due up to the day, or done already; without what was waived, done before it was entered, or only recommended.</summary>
    public int Due { get; private set; }

    public int All { get; private set; }
    public int InTime => this[Standing.Accepted];
    public int Late => this[Standing.AcceptedLate];
    public int Done => InTime + Late;

    /// <summary>Done before it was entered: neither in time nor late.</summary>
    public int Before => this[Standing.AcceptedBefore];

    public int Overdue => this[Standing.Overdue];

    /// <summary>What has to be delivered in all.</summary>
    public int Asked => All - this[Standing.Waived] - Before;

    public bool IsSettled => All > 0 && Done == Asked;
    public bool IsUntouched =>
        All > Before && this[Standing.NotStarted] + this[Standing.ExtensionAsked] + Before == All;

    public void Add(DutyCount duties, DateOnly day)
    {
        var standing = duties.On(day);
        by[(int)standing] += duties.Count;
        All += duties.Count;
        if (
            standing.IsSettled()
            || duties.DueOn <= day
                && standing is not (Standing.Waived or Standing.AcceptedBefore)
                && !duties.IsRecommended
                // What goes on all the time is expected once its time is over.
                && (!duties.IsContinuous || standing == Standing.Overdue)
        )
            Due += duties.Count;
    }

    public void Add(Tally other)
    {
        for (var i = 0; i < by.Length; i++)
            by[i] += other.by[i];
        All += other.All;
        Due += other.Due;
    }
}

/// <summary>One of the times that an activity is to be done.</summary>
public sealed class Occurrence(int place)
{
    /// <summary>Of the text: no duties are given for it yet.</summary>
    public Occurrence(int place, DateOnly? start, DateOnly due)
        : this(place) => (StartsOn, DueOn, LastDueOn) = (start, due, due);

    public int Place => place;
    public DateOnly? StartsOn { get; private set; }
    public DateOnly DueOn { get; private set; } = DateOnly.MaxValue;
    public DateOnly LastDueOn { get; private set; }

    /// <summary>What the text asks for; an extension of one body does not move it.</summary>
    public DateOnly? PlannedOn { get; set; }
    public bool IsContinuous { get; private set; }
    public Tally Tally { get; } = new();

    public void Add(DutyCount duties, DateOnly day)
    {
        Tally.Add(duties, day);
        IsContinuous |= duties.IsContinuous;
        if (duties.StartsOn < StartsOn || StartsOn is null)
            StartsOn = duties.StartsOn;
        if (duties.DueOn < DueOn)
            DueOn = duties.DueOn;
        if (duties.DueOn > LastDueOn)
            LastDueOn = duties.DueOn;
    }

    public bool HasBegun(DateOnly day) =>
        StartsOn <= day || DueOn <= day || !Tally.IsUntouched || StartsOn is null && DueOn <= day.AddDays(31);

    /// <summary>The earliest that is not settled and has begun; else the last that is settled; else the first.</summary>
    public static Occurrence? Current(IReadOnlyList<Occurrence> inOrder, DateOnly day)
    {
        Occurrence? settled = null;
        foreach (var occurrence in inOrder)
        {
            if (occurrence.Tally.IsSettled)
                settled = occurrence;
            else if (occurrence.HasBegun(day))
                return occurrence;
        }
        return settled ?? (inOrder.Count > 0 ? inOrder[0] : null);
    }
}
