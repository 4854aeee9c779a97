using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Features.Roadmaps.Readings;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Dates;

public sealed record EnteredLine(
    Guid Id,
    DateOnly? StartsOn,
    DateOnly DueOn,
    string? Label,
    int Given,
    int Accepted,
    int Begun
)
{
    public bool MayLeave => Begun == 0;
}

/// <summary>The dates entered for an activity whose text says none, and what came of each.</summary>
public sealed record DatesPage(KeptActivity Kept, IReadOnlyList<EnteredLine> Dates)
{
    public static bool Takes(DeadlineKind kind) =>
        kind is DeadlineKind.OnRequest or DeadlineKind.BySchedule or DeadlineKind.Relative or DeadlineKind.Unknown;

    public static async Task<DatesPage> ReadAsync(PortalDb db, CurrentUser me, KeptActivity kept)
    {
        var origin = kept.Activity.OriginId;
        var dates = await db
            .EnteredDates.VisibleTo(me)
            .Where(d => d.ActivityId == origin)
            .OrderBy(d => d.DueOn)
            .Select(d => new
            {
                Date = d,
                Duties = db
                    .Obligations.VisibleTo(me)
                    .Where(o => o.ActivityId == origin && o.FirstDueOn == d.DueOn && o.GoneOn == null),
            })
            .Select(d => new EnteredLine(
                d.Date.Id,
                d.Date.StartsOn,
                d.Date.DueOn,
                d.Date.Label,
                d.Duties.Count(),
                d.Duties.Count(o => o.State == ObligationState.Accepted),
                d.Duties.Count(o => o.State != ObligationState.NotStarted || o.AskedUntil != null)
            ))
            .ToListAsync();
        return new(kept, dates);
    }

    /// <exception cref="RuleBroken">The day is outside the roadmap, or there already.</exception>
    public void MustFit(DateOnly due)
    {
        if (due < Kept.Text.From || due > Kept.Text.To)
            throw new RuleBroken(
                $"Карта действует с {Kept.Text.From:dd.MM.yyyy} по {Kept.Text.To:dd.MM.yyyy}: срок должен быть в этих днях.",
                nameof(DatesForm.DueOn)
            );
        if (Dates.Any(d => d.DueOn == due))
            throw new RuleBroken("Такой срок уже внесён.", nameof(DatesForm.DueOn));
    }
}
