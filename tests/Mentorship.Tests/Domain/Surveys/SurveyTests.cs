using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Surveys;
using Xunit;

namespace Mentorship.Tests.Domain.Surveys;

public sealed class SurveyTests
{
    private static readonly Guid School = Guid.CreateVersion7();
    private static readonly Guid Other = Guid.CreateVersion7();

    [Theory]
    [InlineData("оценка Насколько удобно?", "Строка 1: начните с вида ответа")]
    [InlineData("оценка | Удобно?\nзвёзды | Полезно?", "Строка 2: начните с вида ответа")]
    [InlineData("оценка |  | комфорт", "Строка 1: напишите вопрос")]
    [InlineData("слова | Что было ценным?", "хотя бы один вопрос с выбором")]
    [InlineData("оценка | А? | тема\nоценка | Б? | Тема", "Тема «тема» стоит у двух вопросов")]
    [InlineData("", "Добавьте вопросы")]
    public void A_template_that_cannot_be_read_says_which_line(string items, string sentence)
    {
        var broken = Assert.Throws<RuleBroken>(() => Polls.Template(items));

        Assert.Contains(sentence, broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_survey_keeps_the_questions_it_was_opened_with()
    {
        var template = Polls.Template();
        var survey = Polls.Open(template, (School, 3));

        template.Describe(new(template.Name, template.Respondent, template.Stage, "оценка | Другой вопрос?"));

        Assert.Equal((2, 1), (template.Version, survey.TemplateVersion));
        Assert.Equal("Насколько вам было удобно?", survey.ItemList[0].Question);
        template.Describe(new("Новое имя", template.Respondent, template.Stage, template.Items));
        Assert.Equal(2, template.Version);
    }

    [Fact]
    public void The_usual_questionnaires_read_and_their_measurements_meet()
    {
        var usual = UsualSurveys.For(Polls.District);

        Assert.Equal(9, usual[4].ItemList.Count(i => i.Kind == ItemKind.Mark));
        foreach (var (before, after) in new[] { (usual[0], usual[1]), (usual[2], usual[3]) })
            Assert.True(after.ItemList.Count(a => before.ItemList.Any(b => b.IsSameAs(a))) >= 5, after.Name);
    }

    [Fact]
    public void A_box_takes_no_more_answers_than_people_and_none_after_closing()
    {
        var survey = Polls.Open(Polls.Template(), (School, 1), (Other, 2));
        var (full, open) = (survey.Groups[0], survey.Groups[1]);
        full.Answer("8", "9", "1", null);

        Assert.Throws<RuleBroken>(() => full.Answer("8", "9", "1", null));
        survey.Close(Polls.To);
        Assert.Throws<RuleBroken>(() => open.Answer("8", "9", "1", null));
        Assert.Throws<RuleBroken>(() => survey.Close(Polls.To));
        Assert.Throws<RuleBroken>(survey.MustBeUnanswered);
    }

    [Theory]
    [InlineData("11", "q1")]
    [InlineData("0", "q1")]
    [InlineData("да", "q1")]
    [InlineData("7; drop", "q1")]
    public void An_answer_that_was_not_offered_is_refused(string score, string field)
    {
        var broken = Assert.Throws<RuleBroken>(() => Ballot.Fill(SurveyItem.Read(Polls.Items), [score]));

        Assert.Equal(field, broken.Field);
    }

    [Fact]
    public void Words_alone_are_no_answer_and_questions_may_be_left_out()
    {
        var items = SurveyItem.Read(Polls.Items);

        Assert.Throws<RuleBroken>(() => Ballot.Fill(items, [null, null, null, "Всё понравилось"]));
        Assert.Equal(9m, Ballot.Fill(items, [null, "9"]).Mean(items));
        Assert.Null(Ballot.Fill(items, [null, null, "1"]).Mean(items));
        Assert.Throws<RuleBroken>(() => Ballot.Fill(items, ["9", "9", "1", new string('а', 1001)]));
    }

    [Fact]
    public void Where_an_answer_lies_does_not_tell_when_it_came()
    {
        var one = Polls.Open(Polls.Template(), (School, 3)).Groups[0];
        var other = Polls.Open(Polls.Template(), (School, 3)).Groups[0];
        string?[][] answers =
        [
            ["9", "9", "1", "Спасибо"],
            ["2", "3", "0", null],
            ["5", null, null, "«Кавычки», ё"],
        ];

        foreach (var answer in answers)
            one.Answer(answer);
        foreach (var answer in answers.Reverse())
            other.Answer(answer);

        Assert.Equal(one.Ballots, other.Ballots);
        Assert.Equal(3, one.BallotList.Count);
        Assert.Contains(one.BallotList, b => b.Answers[3] == "«Кавычки», ё");
    }

    [Fact]
    public void Everybody_is_asked_once_in_an_organisation_whatever_pairs_he_is_in()
    {
        var (mentor, child) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var (form, day) = (Guid.CreateVersion7(), new DateOnly(2027, 1, 15));
        RollTerm[] terms =
        [
            Term(School, mentor, isMentor: true),
            Term(School, mentor, isMentor: true),
            Term(Other, mentor, isMentor: true),
            Term(School, child, isMentor: false),
            // Over two months ago: asked at the end, not at the beginning.
            Term(School, Guid.CreateVersion7(), isMentor: false) with
            {
                To = new(2026, 11, 1),
            },
            // Put in force later, and of another year.
            Term(School, Guid.CreateVersion7(), isMentor: false) with
            {
                ApprovedOn = day.AddDays(1),
            },
            Term(School, Guid.CreateVersion7(), isMentor: false) with
            {
                To = new(2026, 5, 28),
            },
        ];

        Assert.Equal(1, Ask(Respondent.Mentor, SurveyStage.After)[School]);
        Assert.Equal(1, Ask(Respondent.Mentor, SurveyStage.After)[Other]);
        Assert.Equal(2, Ask(Respondent.Mentee, SurveyStage.After)[School]);
        Assert.Equal(1, Ask(Respondent.Mentee, SurveyStage.Before)[School]);
        Assert.Equal(1, Ask(Respondent.Curator, SurveyStage.After)[School]);
        Assert.Empty(SurveyRoll.Of(terms, Polls.Template(), Guid.CreateVersion7(), day));

        RollTerm Term(Guid of, Guid who, bool isMentor) =>
            new(of, who, form, isMentor, new(2026, 9, 10), new(2027, 5, 28), new(2026, 9, 20));
        IReadOnlyDictionary<Guid, int> Ask(Respondent whom, SurveyStage stage) =>
            SurveyRoll.Of(terms, Polls.Template(respondent: whom, stage: stage), form, day);
    }

    [Fact]
    public void A_measurement_is_compared_with_one_before_of_the_same_people()
    {
        var before = Polls.Open(Polls.Template(stage: SurveyStage.Before), (School, 3));

        Assert.Equal(before.Id, After(Polls.Template(), before).BaselineId);
        Assert.Throws<RuleBroken>(() => After(Polls.Template(respondent: Respondent.Mentor), before));
        Assert.Throws<RuleBroken>(() => After(Polls.Template(), Polls.Open(Polls.Template(), (School, 3))));
        Assert.Throws<RuleBroken>(() => After(Polls.Template(stage: SurveyStage.Before), before));

        static Survey After(SurveyTemplate template, Survey baseline) =>
            new(
                template,
                new SurveyFacts(null, Polls.From, Polls.To) { Baseline = baseline },
                new Dictionary<Guid, int> { [School] = 3 },
                Polls.From
            );
    }
}
