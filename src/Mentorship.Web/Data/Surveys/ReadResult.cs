using Mentorship.Web.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Surveys;

/// <summary>The only readers of ballots: whoever asks gets a result, in which small groups are hidden.</summary>
public static class ReadResult
{
    public static async Task<SurveyResult> OfAsync(PortalDb db, Survey survey, CancellationToken stop) =>
        SurveyResult.Of(survey, (await BoxesAsync(db, [survey.Id], stop))[survey.Id]);

    internal static async Task<Dictionary<Guid, Dictionary<Guid, IReadOnlyList<Ballot>>>> BoxesAsync(
        PortalDb db,
        IReadOnlyCollection<Guid> surveys,
        CancellationToken stop
    )
    {
        var rows = await db
            .SurveyGroups.Where(g => surveys.Contains(g.SurveyId))
            .Select(g => new
            {
                g.SurveyId,
                g.OrganisationId,
                g.Ballots,
            })
            .ToListAsync(stop);
        return surveys.ToDictionary(
            s => s,
            s => rows.Where(r => r.SurveyId == s).ToDictionary(r => r.OrganisationId, r => Ballot.Unpack(r.Ballots))
        );
    }
}
