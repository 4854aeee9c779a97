using Mentorship.Web.Domain.Indicators.Counting;
using Mentorship.Web.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Surveys;

/// <summary>What closed surveys give to the indicators: the satisfied of those who gave scores, and only what their results show.</summary>
public static class SurveyFacts
{
    public static async Task<IReadOnlyList<EnteredFact>> ReadAsync(PortalDb db, CancellationToken stop)
    {
        var surveys = await db
            .Surveys.AsNoTracking()
            .Where(s => s.ClosedOn != null && s.Stage == SurveyStage.After && s.FormId == null)
            .Where(s => s.Respondent != Respondent.Curator)
            .OrderBy(s => s.ClosedOn)
            .ThenBy(s => s.Id)
            .ToListAsync(stop);
        if (surveys.Count == 0)
            return [];
        var indicators = await db
            .Indicators.Where(i => i.Respondents != null)
            .Select(i => new { i.Id, i.Respondents })
            .ToListAsync(stop);
        var ids = surveys.Select(s => s.Id).ToList();
        var boxes = await ReadResult.BoxesAsync(db, ids, stop);
        List<EnteredFact> facts = [];
        foreach (var survey in surveys)
        foreach (var indicator in indicators.Where(i => i.Respondents == survey.Respondent))
            facts.AddRange(Of(survey, SurveyResult.Of(survey, boxes[survey.Id]), boxes[survey.Id].Keys, indicator.Id));
        return facts;
    }

    private static IEnumerable<EnteredFact> Of(
        Survey survey,
        SurveyResult result,
        IEnumerable<Guid> organisations,
        Guid indicator
    )
    {
        if (survey.OrganisationId is null && result.Satisfied is { } whole)
            yield return Fact(null, whole);
        foreach (var organisation in organisations.Order())
            if (result.SatisfiedOf(organisation) is { } own)
                yield return Fact(organisation, own);

        EnteredFact Fact(Guid? of, Satisfied satisfied) =>
            new(
                indicator,
                of,
                survey.ClosedOn!.Value,
                satisfied.Count,
                satisfied.Of,
                $"Опрос «{survey.Title}»: доволен, чья средняя оценка не ниже {survey.Threshold:0.#}"
            );
    }
}
