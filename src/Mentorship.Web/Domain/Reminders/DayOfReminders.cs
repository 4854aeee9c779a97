using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Obligations;

namespace Mentorship.Web.Domain.Reminders;

/// <summary>One thing to say to a member about one roadmap.</summary>
public sealed record Reminder(
    ReminderMember To,
    ReminderKind Kind,
    ReminderRoadmap Roadmap,
    IReadOnlyList<ReminderDuty> Duties
);

/// <summary>Who is told what on a day: what fell on a Saturday or a Sunday is said on Monday.</summary>
public static class DayOfReminders
{
    public static IReadOnlyList<Reminder> Of(ReminderFacts facts)
    {
        if (IsWeekend(facts.Today))
            return [];
        return [.. Open(facts).SelectMany(own => Own(own.Key, own, facts)), .. Escalations(facts)];
    }

    /// <summary>Those who have overdue duties, told by hand; who cannot be reached is left to the page.</summary>
    public static IReadOnlyList<Reminder> Nudges(ReminderFacts facts, Func<ReminderDuty, bool> isMeant) =>
        [
            .. facts
                .Duties.Where(d => isMeant(d) && d.MayBeReminded && facts.Roadmaps.ContainsKey(d.RoadmapId))
                .SelectMany(d => Answers.Of(d, facts).Select(m => (Member: m, Duty: d)))
                .GroupBy(p => (p.Member, p.Duty.RoadmapId), p => p.Duty)
                .Select(g => Said(g.Key.Member, ReminderKind.Nudge, g.Key.RoadmapId, g, facts)),
        ];

    /// <summary>What everybody's weekly summary would be today.</summary>
    public static IReadOnlyList<Reminder> Digests(ReminderFacts facts) =>
        [
            .. Open(facts)
                .SelectMany(own =>
                    own.Where(d => IsOfWeek(d, facts.Today))
                        .GroupBy(d => d.RoadmapId)
                        .Select(g => Said(own.Key, ReminderKind.Digest, g.Key, g, facts))
                ),
        ];

    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static ILookup<ReminderMember, ReminderDuty> Open(ReminderFacts facts) =>
        facts
            .Duties.Where(d => d.MayBeReminded && facts.Roadmaps.ContainsKey(d.RoadmapId))
            .SelectMany(d => Answers.Of(d, facts).Select(m => (Member: m, Duty: d)))
            .ToLookup(p => p.Member, p => p.Duty);

    /// <summary>The first day that has not been spoken for: on a Monday, the Saturday before it.</summary>
    private static DateOnly First(DateOnly today) => today.AddDays(today.DayOfWeek == DayOfWeek.Monday ? -2 : 0);

    private static bool FallsNow(DateOnly day, DateOnly today) => day >= First(today) && day <= today;

    private static IEnumerable<Reminder> Own(
        ReminderMember member,
        IEnumerable<ReminderDuty> duties,
        ReminderFacts facts
    )
    {
        var setting = facts.SettingOf(member);
        var (today, isDigest) = (facts.Today, (int)facts.Today.DayOfWeek == setting.DigestDay);
        foreach (var group in duties.GroupBy(d => d.RoadmapId))
        {
            foreach (var kind in group.ToLookup(d => KindOf(d, setting, today)).Where(k => k.Key is not null))
                yield return Said(member, kind.Key!.Value, group.Key, kind, facts);
            if (isDigest && group.Where(d => IsOfWeek(d, today)).ToList() is { Count: > 0 } week)
                yield return Said(member, ReminderKind.Digest, group.Key, week, facts);
        }
    }

    /// <summary>Late, returned, or due before the next summary.</summary>
    private static bool IsOfWeek(ReminderDuty duty, DateOnly today) =>
        duty.DueOn < today.AddDays(7) || duty.Standing == Standing.Returned;

    private static ReminderKind? KindOf(ReminderDuty duty, ReminderSetting setting, DateOnly today)
    {
        if (duty.DueOn == today)
            return ReminderKind.Today;
        if (duty.DueOn < today)
            return FallsNow(duty.DueOn.AddDays(1), today) ? ReminderKind.Overdue : null;
        return
            FallsNow(duty.DueOn.AddDays(-setting.DaysBefore), today)
            || setting.DaysBeforeAgain is { } again && FallsNow(duty.DueOn.AddDays(-again), today)
            ? ReminderKind.Before
            : null;
    }

    private static IEnumerable<Reminder> Escalations(ReminderFacts facts) =>
        from late in facts
            .Duties.Where(d => d.IsOverdue && facts.Roadmaps.ContainsKey(d.RoadmapId))
            .GroupBy(d => d.RoadmapId)
        from controller in Answers.Controllers(facts.Roadmaps[late.Key], facts)
        let after = facts.SettingOf(controller).EscalateAfter
        let now = late.Where(d => FallsNow(d.DueOn.AddDays(after), facts.Today)).ToList()
        where now.Count > 0
        select Said(controller, ReminderKind.Escalation, late.Key, now, facts);

    private static Reminder Said(
        ReminderMember to,
        ReminderKind kind,
        Guid roadmap,
        IEnumerable<ReminderDuty> duties,
        ReminderFacts facts
    ) =>
        new(
            to,
            kind,
            facts.Roadmaps[roadmap],
            [.. duties.OrderBy(d => d.DueOn).ThenBy(d => d.Number, StringComparer.Ordinal).ThenBy(d => d.Id)]
        );
}
