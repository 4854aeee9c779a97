using Mentorship.Web.Domain.Obligations;

namespace Mentorship.Web.Features.Obligations;

/// <summary>So many duties that stand alike; <paramref name="Day"/> is their due day against today: -1, 0 or 1.</summary>
public sealed record DutyGroup(
    ObligationState State,
    bool IsAsked,
    bool IsRecommended,
    DoneWhen Done,
    int Day,
    int Count
);

/// <summary>
/// Of what was due so far or is accepted already: how much is accepted, in time, to be looked at, overdue; what was
/// done before it was entered is left out. How a duty
/// stands is said by <see cref="Standings"/> alone.
/// </summary>
public abstract record DueCounts
{
    public int Expected { get; private set; }
    public int Done { get; private set; }
    public int InTime { get; private set; }
    public int Checking { get; private set; }
    public int Overdue { get; private set; }

    protected Standing Add(DutyGroup group, DateOnly today)
    {
        var due = today.AddDays(group.Day);
        var standing = Standings.Of(group.State, due, group.Done, group.IsAsked, group.IsRecommended, today);
        if (standing is Standing.Waived or Standing.AcceptedBefore)
            return standing;
        var isDue = group.Day <= 0 && !group.IsRecommended;
        if (isDue || standing.IsSettled())
            Expected += group.Count;
        if (standing.IsSettled())
            Done += group.Count;
        if (standing == Standing.Accepted)
            InTime += group.Count;
        if (standing == Standing.Submitted && isDue)
            Checking += group.Count;
        if (standing == Standing.Overdue)
            Overdue += group.Count;
        return standing;
    }

    protected void Add(DueCounts other)
    {
        Expected += other.Expected;
        Done += other.Done;
        InTime += other.InTime;
        Checking += other.Checking;
        Overdue += other.Overdue;
    }
}
