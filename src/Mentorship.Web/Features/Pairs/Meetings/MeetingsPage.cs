using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Programmes;
using Mentorship.Web.Features.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Meetings;

/// <summary>The meetings of a pair: the ladder, what is to come, what was, how many hours.</summary>
public sealed record MeetingsPage(PairHead Head, IReadOnlyList<Meeting> All, Silence? Silence, DateOnly Today)
{
    public string At => $"{Head.At}/meetings";

    /// <summary>What was planned for days after the end is not to come.</summary>
    public IEnumerable<Meeting> Coming =>
        All.Where(m => !m.IsHeld && m.PlannedOn <= Head.Pair.LastDay).OrderBy(m => m.PlannedOn);

    public IEnumerable<Meeting> Held =>
        All.Where(m => m.IsHeld).OrderByDescending(m => m.HeldOn).ThenByDescending(m => m.Id);

    public int Minutes => All.Sum(m => m.IsHeld ? m.Minutes ?? 0 : 0);

    public MeetingKind Next => NextOf(All, Today, Head.Pair.LastDay);

    public bool HeldToday => All.Any(m => m.HeldOn == Today);

    /// <summary>Meetings are noted while the pair is in force, and a little after: the last note comes late.</summary>
    public bool MayNote => Head.Works && Head.Pair.State != Domain.Pairs.PairState.Draft && Head.Pair.From <= Today;

    public bool MayNoteToday => MayNote && Head.Pair.IsInForceOn(Today);

    public bool MayPlan => Head.Works && Head.Pair.LastDay >= Today;

    public static MeetingKind NextOf(IEnumerable<Meeting> all, DateOnly today, DateOnly lastDay) =>
        Ladder.Next([.. all.Where(m => m.IsHeld).Select(m => m.Kind)], today, lastDay);

    public static async Task<MeetingsPage?> ReadAsync(PortalDb db, CurrentUser me, Guid pair, DateOnly today)
    {
        if (await PairHead.ReadAsync(db, me, pair, today) is not { } head)
            return null;
        var all = await db
            .Meetings.VisibleTo(me)
            .AsNoTracking()
            .Include(m => m.Present)
            .Where(m => m.PairId == pair)
            .ToListAsync();
        var days = await db
            .Districts.Where(d => d.Id == head.Pair.DistrictId)
            .Select(d => d.Pairs.StuckDays)
            .SingleAsync();
        return new(head, all, Silence.Of(head.Pair, all.Max(m => m.HeldOn), today, days), today);
    }
}

/// <summary>The corner of the pair's card: how many, how long, when last and next, what both answered.</summary>
public sealed record MeetingCorner(
    Guid PairId,
    int Held,
    int Minutes,
    DateOnly? Last,
    Meeting? Missed,
    Meeting? Next,
    MeetingKind? NextKind,
    Silence? Silence,
    bool MayNote,
    bool IsHeldToday,
    FitCorner Fit,
    DateOnly Today
)
{
    public static async Task<MeetingCorner> ReadAsync(PortalDb db, CurrentUser me, Guid pairId, DateOnly today)
    {
        var page = await MeetingsPage.ReadAsync(db, me, pairId, today);
        return new(
            pairId,
            page?.Held.Count() ?? 0,
            page?.Minutes ?? 0,
            page?.All.Max(m => m.HeldOn),
            page?.Coming.LastOrDefault(m => m.PlannedOn < today),
            page?.Coming.FirstOrDefault(m => m.PlannedOn >= today),
            // Nobody meets after the end.
            page?.Head.Pair.LastDay < today
                ? null
                : page?.Next ?? MeetingKind.Acquaintance,
            page?.Silence,
            page?.MayNoteToday == true,
            page?.HeldToday == true,
            await FitCorner.ReadAsync(db, me, pairId, today),
            today
        );
    }
}
