using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Domain.Notes;

/// <summary>
/// Accepted recommendations become duties exactly as points of an order do: they are the text of a plan that the sealed note
/// puts in force.
/// </summary>
public static class NotePlan
{
    public static IReadOnlyList<(Recommendation Of, PlannedPoint Point)> Of(
        Note note,
        Func<string, PartyReading> whom,
        DateOnly day
    ) => [.. note.Of(RecommendationState.Accepted).Select((advice, at) => (advice, Read(advice, at, whom, day)))];

    public static PlannedPoint Read(Recommendation advice, int at, Func<string, PartyReading> whom, DateOnly day) =>
        new(at, $"{at + 1}", advice.What.TrimEnd('.', ';', ','), advice.Whom, advice.Deadline)
        {
            Parties = whom(advice.Whom),
            Period = OrderPlan.Period(day),
            Reading = advice.Deadline is { } deadline
                ? DeadlineReader.Read(deadline, OrderPlan.Period(day), day, [])
                : null,
        };

    /// <summary>The plan to be put in force together with the note; null when nothing was accepted.</summary>
    /// <param name="title">Of the note.</param>
    public static Roadmap? Make(
        Note note,
        string title,
        IReadOnlyList<(Recommendation Of, PlannedPoint Point)> accepted,
        DateOnly day
    )
    {
        if (accepted.Count == 0)
            return null;
        var period = OrderPlan.Period(day);
        var plan = Roadmap.OfNote(note.DistrictId, new($"{title}: рекомендации", period.From, period.To));
        var section = plan.Draft!.AddSection(null, "Рекомендации");
        foreach (var (advice, point) in accepted)
            advice.Becomes(OrderPlan.Add(section, point, period, day).Id);
        return plan;
    }
}

/// <summary>What came of a recommendation of the note before: its duties, counted on the day of the next one.</summary>
public sealed record AdviceOutcome(string Whom, string What, int All, int Done, int Overdue)
{
    public bool IsDone => All > 0 && Done == All;

    public string Words =>
        All == 0 ? "поручений нет: исполнителей больше нет в районе"
        : IsDone ? "исполнена"
        : Overdue > 0 ? $"исполнили {Done} из {All}, просрочили {Overdue}"
        : $"исполнили {Done} из {All}, срок не истёк";
}
