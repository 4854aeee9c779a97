using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.Programmes;
using Mentorship.Web.Features.Pairs.Meetings;
using Mentorship.Web.Features.Programmes;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Mentoring;

/// <summary>A pair as its mentor sees it: whom, what next, when they meet.</summary>
public sealed record OwnPair(
    Pair Pair,
    PairPeople People,
    Domain.Programmes.Programme? Programme,
    IReadOnlyList<Meeting> Meetings,
    Silence? Silence,
    bool Works,
    DateOnly Today
)
{
    /// <summary>His own days in the pair: somebody may have been there before, or take over.</summary>
    public required (DateOnly From, DateOnly To) Term { get; init; }

    public DateOnly LastDay => Term.To < Pair.LastDay ? Term.To : Pair.LastDay;

    public bool IsOver => LastDay < Today;

    /// <summary>«с 07.12.2026 наставник другой, ваш последний день 06.12.2026»; null of whoever stays to the end.</summary>
    public string? Handover =>
        Term.From > Today && Term.From > Pair.From ? $"наставник вы с {Days.Digits(Term.From)}, до этого дня – другой"
        : IsOver || LastDay == Pair.LastDay ? null
        : Pair.Mentors.Any(m => m.From == LastDay.AddDays(1))
            ? $"с {Days.Digits(LastDay.AddDays(1))} наставник другой, ваш последний день {Days.Digits(LastDay)}"
        : $"ваш последний день {Days.Digits(LastDay)}";

    public ProgrammeStep? NextStep =>
        Programme is { State: ProgrammeState.Approved }
            ? Programme.InOrder.Where(s => s.DoneOn is null).MinBy(s => s.DueOn)
            : null;

    public Meeting? NextMeeting =>
        Meetings.Where(m => !m.IsHeld && m.PlannedOn >= Today && m.PlannedOn <= LastDay).MinBy(m => m.PlannedOn);

    /// <summary>Its day has passed and nobody has said whether it took place.</summary>
    public Meeting? MissedMeeting =>
        Meetings.Where(m => !m.IsHeld && m.PlannedOn < Today && m.PlannedOn <= LastDay).MaxBy(m => m.PlannedOn);

    public Meeting? LastMeeting => Meetings.Where(m => m.IsHeld).MaxBy(m => m.HeldOn);

    public Meeting? TodaysMeeting => Meetings.FirstOrDefault(m => m.HeldOn == Today);

    public int Held => Meetings.Count(m => m.IsHeld);
    public int Minutes => Meetings.Sum(m => m.IsHeld ? m.Minutes ?? 0 : 0);

    public MeetingKind NextKind => MeetingsPage.NextOf(Meetings, Today, Pair.LastDay);

    public bool MayNote => Works && Pair.IsInForceOn(Today);
}

/// <summary>The mentor's own pairs: those that go on first, then those that have ended.</summary>
public sealed record OwnPairs(IReadOnlyList<OwnPair> All, DateOnly Today)
{
    public IEnumerable<OwnPair> Now => All.Where(p => !p.IsOver);

    public IEnumerable<OwnPair> Past => All.Except(Now);

    public static async Task<OwnPairs> ReadAsync(PortalDb db, CurrentUser me, DateOnly today)
    {
        var pairs = await db
            .Pairs.VisibleTo(me)
            .AsNoTracking()
            .Include(p => p.Organisation)
            .Include(p => p.Form)
            .Include(p => p.Members)
            .OrderByDescending(p => p.To)
            .ThenBy(p => p.Id)
            .Take(100)
            .ToListAsync();
        if (pairs.Count == 0)
            return new([], today);
        var ids = pairs.Select(p => p.Id).ToList();
        var programmes = await db
            .Programmes.VisibleTo(me)
            .AsNoTracking()
            .Include(p => p.Steps)
            .Where(p => ids.Contains(p.PairId))
            .ToDictionaryAsync(p => p.PairId);
        var meetings = (
            await db.Meetings.VisibleTo(me).AsNoTracking().Where(m => ids.Contains(m.PairId)).ToListAsync()
        ).ToLookup(m => m.PairId);
        var works = await db
            .Pairs.VisibleTo(me)
            .WorkedBy(me, today)
            .Where(p => ids.Contains(p.Id))
            .Select(p => p.Id)
            .ToListAsync();
        var people = await PairPeople.ReadAsync(db, me, ids, today);
        var days = await db.Districts.Where(d => d.Id == me.DistrictId).Select(d => d.Pairs.StuckDays).SingleAsync();
        return new(
            [
                .. pairs.Select(p => new OwnPair(
                    p,
                    people.GetValueOrDefault(p.Id, PairPeople.Nobody),
                    programmes.GetValueOrDefault(p.Id),
                    [.. meetings[p.Id]],
                    Silence.Of(p, meetings[p.Id].Max(m => m.HeldOn), today, days),
                    works.Contains(p.Id),
                    today
                )
                {
                    Term = TermOf(p, me.Membership!.PersonId),
                }),
            ],
            today
        );
    }

    // Whoever left and came back has several terms: the one that goes on, else the last.
    private static (DateOnly, DateOnly) TermOf(Pair pair, Guid? self) =>
        pair.Mentors.Where(m => m.PersonId == self).MaxBy(m => m.To) is { } own
            ? (own.From, own.To)
            : (pair.From, pair.LastDay);
}
