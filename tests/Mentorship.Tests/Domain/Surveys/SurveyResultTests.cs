using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Surveys;
using Xunit;

namespace Mentorship.Tests.Domain.Surveys;

public sealed class SurveyResultTests
{
    private static readonly Guid Large = Guid.CreateVersion7();
    private static readonly Guid Middle = Guid.CreateVersion7();
    private static readonly Guid Small = Guid.CreateVersion7();

    [Fact]
    public void Of_an_open_survey_there_is_no_result()
    {
        var survey = Polls.Open(Polls.Template(), (Large, 10));

        Assert.Throws<RuleBroken>(() => survey.Result());
    }

    [Fact]
    public void Satisfied_is_whose_mean_reaches_the_threshold_exactly()
    {
        var survey = Polls.Open(Polls.Template(), (Large, 6));
        var box = survey.Groups[0];
        box.Answer("7", "7"); // 7,0
        box.Answer("6", "8"); // 7,0
        box.Answer("6", "7"); // 6,5
        box.Answer("7", null); // 7,0 of one score
        box.Answer("1", "1");
        box.Answer(null, null, "1"); // gave no score
        survey.Close(Polls.To);

        var satisfied = survey.Result().Satisfied!;

        Assert.Equal((3, 5, 60m), (satisfied.Count, satisfied.Of, satisfied.Share));
    }

    [Fact]
    public void Fewer_than_five_answers_show_nothing_not_even_words()
    {
        var survey = Polls.Open(Polls.Template(), (Large, 9));
        for (var n = 0; n < 4; n++)
            survey.Groups[0].Answer("9", "9", "1", "Только я это пишу");
        survey.Close(Polls.To);

        var result = survey.Result();

        Assert.False(result.IsShown);
        Assert.Null(result.Satisfied);
        Assert.All(result.Items, i => Assert.True(i.Total is null && i.Shown.Count == 0 && i.Said.Count == 0));
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 5)]
    public void Words_of_fewer_than_five_are_hidden_however_many_have_answered(int wrote, int shown)
    {
        var survey = Polls.Open(Polls.Template(), (Large, 9));
        for (var n = 0; n < 8; n++)
            survey.Groups[0].Answer("9", "9", "1", n < wrote ? $"Слова {n}" : null);
        survey.Close(Polls.To);

        Assert.Equal(shown, survey.Result().Items.Single(i => i.Item.Kind == ItemKind.Words).Said.Count);
    }

    [Fact]
    public void A_small_school_cannot_be_subtracted_out_of_the_district()
    {
        var result = Three(small: 3, middle: 6, large: 12).Result();

        Assert.True(result.Shows(Large));
        Assert.False(result.Shows(Middle));
        Assert.False(result.Shows(Small));
        Assert.Equal(21, result.Satisfied!.Of);
        Assert.Null(result.SatisfiedOf(Middle));
        Assert.Equal(12, result.SatisfiedOf(Large)!.Of);
        Assert.All(result.Items.Where(i => i.Item.Kind != ItemKind.Words), i => Assert.Equal([Large], i.Shown.Keys));
    }

    [Fact]
    public void A_question_that_few_answered_hides_more_than_the_survey_does()
    {
        var survey = Three(small: 6, middle: 7, large: 12, skips: 4);

        var result = survey.Result();
        var skipped = result.Items[1];

        Assert.True(result.Shows(Small));
        // Two of the six have answered it, so the next smallest goes too.
        Assert.Equal([Large], skipped.Shown.Keys);
        Assert.Equal(21, skipped.Total!.Answered);
        Assert.Equal(3, result.Items[0].Shown.Count);
    }

    [Theory]
    [InlineData(15, CardLevel.Optimal)]
    [InlineData(18, CardLevel.Optimal)]
    [InlineData(14, CardLevel.Allowed)]
    [InlineData(9, CardLevel.Allowed)]
    [InlineData(8, CardLevel.Inadmissible)]
    public void The_card_of_nine_lines_has_three_levels(int sum, CardLevel level) =>
        Assert.Equal(level, SurveyResult.Level(sum, 18));

    [Fact]
    public void Cards_are_counted_by_level_when_there_are_five_and_all_lines_are_marked()
    {
        var template = Polls.Template("балл | Климат?\nбалл | План?", Respondent.Curator);
        var schools = Enumerable.Range(0, 6).Select(_ => (Guid.CreateVersion7(), 1)).ToArray();
        var survey = Polls.Open(template, schools);
        foreach (var (group, marks) in survey.Groups.Zip(["22", "22", "12", "11", "00", "2"]))
            group.Answer([.. marks.Select(m => m.ToString())]);
        survey.Close(Polls.To);

        var levels = survey.Result().Levels!;

        Assert.Equal((2, 2, 1), (levels[CardLevel.Optimal], levels[CardLevel.Allowed], levels[CardLevel.Inadmissible]));
        // One card of a school is a person's.
        Assert.All(schools, s => Assert.False(survey.Result().Shows(s.Item1)));
    }

    private static Survey Three(int small, int middle, int large, int skips = 0)
    {
        var survey = Polls.Open(Polls.Template(), (Small, small), (Middle, middle), (Large, large));
        foreach (var group in survey.Groups)
            for (var n = 0; n < group.Invited; n++)
                group.Answer("8", group.OrganisationId == Small && n < skips ? null : $"{1 + n % 10}", "1", null);
        survey.Close(Polls.To);
        return survey;
    }
}
