using Mentorship.Web.Domain.Surveys;

namespace Mentorship.Tests.Domain.Surveys;

/// <summary>Surveys that domain tests begin with.</summary>
internal static class Polls
{
    public static readonly DateOnly From = new(2026, 12, 1);
    public static readonly DateOnly To = new(2026, 12, 14);
    public static readonly Guid District = new("0197f0a0-0000-7000-8000-000000000001");

    public const string Items = """
        оценка | Насколько вам было удобно? | комфорт
        оценка | Насколько полезны встречи? | польза
        да/нет | Хотите продолжить?
        слова | Что было ценным?
        """;

    public static SurveyTemplate Template(
        string items = Items,
        Respondent respondent = Respondent.Mentee,
        SurveyStage stage = SurveyStage.After
    ) => new(District, new("Наставляемые, на выходе", respondent, stage, items), 0);

    public static Survey Open(SurveyTemplate template, params (Guid Organisation, int Invited)[] groups) =>
        new(template, new SurveyFacts(null, From, To), groups.ToDictionary(g => g.Organisation, g => g.Invited), From);

    public static void Answer(this SurveyGroup group, params string?[] answers) =>
        group.Put(Ballot.Fill(group.Survey.ItemList, answers), onPaper: false);

    public static SurveyResult Result(this Survey survey) =>
        SurveyResult.Of(survey, survey.Groups.ToDictionary(g => g.OrganisationId, g => g.BallotList));
}
