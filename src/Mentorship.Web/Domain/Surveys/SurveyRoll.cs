namespace Mentorship.Web.Domain.Surveys;

/// <summary>Somebody's days in a pair, as far as a survey asks.</summary>
/// <param name="OrganisationId">Keeps the pair and hands the links out.</param>
public sealed record RollTerm(
    Guid OrganisationId,
    Guid PersonId,
    Guid FormId,
    bool IsMentor,
    DateOnly From,
    DateOnly To,
    DateOnly? ApprovedOn
);

/// <summary>How many people of each organisation are asked: each once, however many pairs he is in there.</summary>
public static class SurveyRoll
{
    /// <summary>«На выходе» asks also those whose pair has ended lately.</summary>
    public const int DaysAfter = 90;

    public static DateOnly Since(SurveyStage stage, DateOnly day) =>
        stage == SurveyStage.After ? day.AddDays(-DaysAfter) : day;

    public static IReadOnlyDictionary<Guid, int> Of(
        IEnumerable<RollTerm> terms,
        SurveyTemplate template,
        Guid? form,
        DateOnly day
    )
    {
        var since = Since(template.Stage, day);
        return terms
            .Where(t => t.ApprovedOn <= day && t.From <= day && t.To >= since)
            .Where(t => form is null || t.FormId == form)
            .Where(t =>
                template.Respondent == Respondent.Curator || t.IsMentor == (template.Respondent == Respondent.Mentor)
            )
            .GroupBy(t => t.OrganisationId)
            .ToDictionary(
                g => g.Key,
                g => template.Respondent == Respondent.Curator ? 1 : g.Select(t => t.PersonId).Distinct().Count()
            );
    }
}
