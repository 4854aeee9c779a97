using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Programmes;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Reports;

/// <summary>What the portal knows of a period, and the words it proposes to begin with.</summary>
public sealed record DraftedReport(ReportFacts Facts, ReportWords Words)
{
    public static async Task<DraftedReport> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Guid pair,
        DateOnly from,
        DateOnly to,
        DateOnly today
    )
    {
        var meetings = await db
            .Meetings.VisibleTo(me)
            .AsNoTracking()
            .Where(m => m.PairId == pair)
            .Where(m => m.HeldOn != null || m.PlannedOn <= (m.Pair.EndedOn ?? m.Pair.To))
            .Where(m =>
                m.HeldOn >= from && m.HeldOn <= to || m.HeldOn == null && m.PlannedOn >= from && m.PlannedOn <= to
            )
            .ToListAsync();
        var programme = await db
            .Programmes.VisibleTo(me)
            .AsNoTracking()
            .Include(p => p.Steps)
            .SingleOrDefaultAsync(p => p.PairId == pair);
        var steps = programme?.InOrder.ToList() ?? [];
        var due = steps.Where(s => s.DueOn <= to && (s.DueOn >= from || s.DoneOn is null || s.DoneOn >= from)).ToList();
        var done = steps.Where(s => s.DoneOn >= from && s.DoneOn <= to).ToList();
        var held = meetings.Where(m => m.IsHeld).ToList();
        // What was done ahead of its day counts as planned too.
        var planned = due.Union(done).ToList();
        var left = planned.Where(s => s.DoneOn is null || s.DoneOn > to).ToList();
        return new(
            new(
                held.Count + meetings.Count(m => !m.IsHeld && m.PlannedOn <= today),
                held.Count,
                held.Sum(m => m.Minutes ?? 0),
                planned.Count,
                done.Count
            ),
            new()
            {
                Results = Lines(done.Select(s => s.Actual is null ? s.Title : $"{s.Title}: {s.Actual}")),
                Remaining = Lines(
                    left.Select(s => $"{s.Title}{(s.DueOn is { } day ? $", срок {Days.Digits(day)}" : "")}")
                ),
                Conclusion =
                    steps.Count == 0 ? null
                    : steps.TrueForAll(s => s.DoneOn <= to) ? ReportConclusion.Complete
                    : to >= programme!.To ? ReportConclusion.Prolong
                    : left.Exists(s => s.DueOn < to) ? ReportConclusion.Correct
                    : null,
            }
        );
    }

    private static string? Lines(IEnumerable<string> lines) =>
        string.Join('\n', lines) is { Length: > 0 } text
            ? text[..Math.Min(text.Length, MentorReport.WordsMaxLength)]
            : null;
}
