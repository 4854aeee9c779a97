using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Surveys;
using Mentorship.Web.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Surveys;

/// <param name="Waiting">Links given out and not used.</param>
public sealed record GroupLine(
    Guid Id,
    Guid OrganisationId,
    string Organisation,
    int Invited,
    int Answered,
    int Papers,
    int Waiting
)
{
    public int LinksLeft => Math.Max(0, Invited - Answered - Waiting);
}

/// <summary>A survey with the organisations that are asked, as far as the person sees them; no answer is read for it.</summary>
public sealed record SurveyCard(SurveyRow Row, IReadOnlyList<GroupLine> Groups, Survey? Baseline, DateOnly Today)
{
    public Survey Survey => Row.Survey;
    public string At => $"/surveys/{Survey.Id}";

    public static async Task<SurveyCard?> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Guid id,
        TimeProvider clock,
        CancellationToken stop
    )
    {
        var survey = await db
            .Surveys.VisibleTo(me)
            .AsNoTracking()
            .Include(s => s.Form)
            .SingleOrDefaultAsync(s => s.Id == id, stop);
        if (survey is null)
            return null;
        var groups = await db
            .SurveyGroups.VisibleTo(me)
            .Where(g => g.SurveyId == id)
            .OrderBy(g => g.Organisation.ShortName)
            .Select(g => new GroupLine(
                g.Id,
                g.OrganisationId,
                g.Organisation.ShortName,
                g.Invited,
                g.Answered,
                g.Papers,
                0
            ))
            .ToListAsync(stop);
        var waiting = await SurveyLinks.WaitingAsync(db, [.. groups.Select(g => g.Id)], clock.GetUtcNow(), stop);
        var baseline = survey.BaselineId is { } before
            ? await db.Surveys.VisibleTo(me).AsNoTracking().SingleOrDefaultAsync(s => s.Id == before, stop)
            : null;
        var of = groups.Find(g => g.OrganisationId == survey.OrganisationId)?.Organisation;
        return new(
            new(survey, of, groups.Sum(g => g.Invited), groups.Sum(g => g.Answered)),
            [.. groups.Select(g => g with { Waiting = waiting.GetValueOrDefault(g.Id) })],
            baseline,
            me.Today(clock)
        );
    }
}
