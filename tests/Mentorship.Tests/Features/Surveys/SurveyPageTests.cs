using System.Net;
using ClosedXML.Excel;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Xunit;

namespace Mentorship.Tests.Features.Surveys;

public sealed class SurveyPageTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_survey_goes_from_opening_to_results_and_feeds_the_indicator()
    {
        var world = await SurveyWorld.MakeAsync(portal);
        var methodist = await world.As(Role.Methodist);
        Assert.True((await methodist.OpenAsync("/indicators/content-mentees")).Says("нет данных"));
        var opened = await SurveyWorld.OpenAsync(methodist);
        Assert.True(opened.Says("9 участников, 2 организации"), opened.Text);
        var survey = opened.Path;
        await AnswerAsync(await world.As(Role.Coordinator), survey, 8, 8, 8, 8, 8, 2);
        await AnswerAsync(await world.As(Role.Coordinator, world.Other), survey, 9, 9);

        var open = await methodist.OpenAsync($"{survey}/results");
        Assert.True(open.Says("Итоги откроются, когда опрос закроют"), open.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await methodist.GetAsync($"{survey}.xlsx")).StatusCode);

        var results = await (await methodist.OpenAsync(survey)).PressAsync("Закрыть опрос");
        Assert.True(results.Says("8 из 9 (88,9 %)") && results.Says("Довольны 7 из 8 (87,5 %)"), results.Text);
        // Two of the small school could be subtracted, so both schools are hidden.
        Assert.Contains(world.School.ShortName, Hidden(results), StringComparison.Ordinal);
        Assert.Contains(world.Other.ShortName, Hidden(results), StringComparison.Ordinal);
        Assert.NotNull(results.Document.QuerySelector("svg[role=img]"));

        var card = await methodist.OpenAsync("/indicators/content-mentees");
        Assert.True(card.Says("87,5 %") && card.Says("Как вам наставник?"), card.Text);
        Assert.False(
            (await methodist.OpenAsync($"/indicators/content-mentees?organisation={world.School.Id}")).Says("87,5")
        );
    }

    [Fact]
    public async Task A_return_takes_satisfaction_from_the_survey_that_shows_the_school_and_names_it()
    {
        var world = await SurveyWorld.MakeAsync(portal);
        var methodist = await world.As(Role.Methodist);
        var survey = (await SurveyWorld.OpenAsync(methodist)).Path;
        await AnswerAsync(await world.As(Role.Coordinator), survey, 8, 8, 8, 8, 8, 2);
        await (await methodist.OpenAsync(survey)).PressAsync("Закрыть опрос");
        var periods = await methodist.OpenAsync("/monitoring");
        var quarter = await periods
            .Fill("По состоянию на", $"{TestClock.Today:dd.MM.yyyy}")
            .Fill("По чьему запросу", "Запрос министерства")
            .PressAsync("Открыть период");

        var own = await (await world.As(Role.Coordinator)).OpenAsync($"{quarter.Path}/returns/{world.School.Id}");
        var other = await methodist.OpenAsync($"{quarter.Path}/returns/{world.Other.Id}");

        Assert.Equal("6", Registry(own, "menteesAsked"));
        Assert.Equal("5", Registry(own, "menteesContent"));
        Assert.True(own.Says("Опрос «Как вам наставник?»: доволен, чья средняя оценка не ниже 7"), own.Text);
        // Nobody has answered there.
        Assert.Equal("нет данных", Registry(other, "menteesAsked"));

        static string Registry(TestPage page, string cell) =>
            TestPage.Fold(page.Document.QuerySelector($"#c-{cell} [data-l='В реестре']")!.TextContent);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("pdf")]
    public async Task A_questionnaire_is_printed_empty_for_those_who_answer_on_paper(string kind)
    {
        var world = await SurveyWorld.MakeAsync(portal);
        var methodist = await world.As(Role.Methodist);
        var survey = (await SurveyWorld.OpenAsync(methodist)).Path;
        var template = world.Templates.Single(t => t.Name == "Наставляемые, на входе");

        foreach (
            var (site, path, name) in new[]
            {
                (methodist, $"/surveys/templates/{template.Id}/blank.{kind}", "Наставляемые, на входе"),
                (await world.As(Role.Coordinator), $"{survey}/blank.{kind}", "Как вам наставник"),
            }
        )
        {
            using var answer = await site.GetAsync(path);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains(name, answer.Content.Headers.ContentDisposition!.FileNameStar);
        }
    }

    [Fact]
    public async Task A_questionnaire_for_nobody_is_refused_beside_the_field_and_its_text_stays()
    {
        var methodist = await (await SurveyWorld.MakeAsync(portal)).As(Role.Methodist);
        var page = await methodist.OpenAsync("/surveys/templates");

        page = await page.Fill("Название", "Наставляемые в середине года")
            .Fill("Вопросы", "оценка | Как вам наставник? | наставник")
            .PressAsync("Добавить анкету");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("Выберите, кого спрашивает анкета.", page.Error("Кого спрашиваем"));
        Assert.Equal("Выберите, когда спрашивают.", page.Error("Когда"));
        Assert.Equal("оценка | Как вам наставник? | наставник", page.Value("Вопросы"));
    }

    [Fact]
    public async Task The_workbook_hides_what_the_page_hides_and_a_coordinator_reads_no_words_of_others()
    {
        var world = await SurveyWorld.MakeAsync(portal);
        var methodist = await world.As(Role.Methodist);
        var survey = (await SurveyWorld.OpenAsync(methodist)).Path;
        var coordinator = await world.As(Role.Coordinator);
        var slips = await SurveyWorld.SlipsAsync(coordinator, survey);
        foreach (var slip in slips)
            await SurveyWorld.AnswerAsync(portal.Site(), slip, 8, "=Слова участника");
        await (await methodist.OpenAsync(survey)).PressAsync("Закрыть опрос");

        using var book = await BookAsync(methodist, survey);
        using var own = await BookAsync(coordinator, survey);

        var places = book.Worksheet("По организациям");
        Assert.Contains(places.CellsUsed(), c => c.GetString() == "нет ответов");
        Assert.Contains(places.CellsUsed(), c => c.GetString().StartsWith("6 из 6", StringComparison.Ordinal));
        Assert.Contains(
            book.Worksheet("Ответы словами").CellsUsed(),
            c => !c.HasFormula && c.GetString() == "=Слова участника"
        );
        Assert.DoesNotContain(own.Worksheets, w => w.Name == "Ответы словами");
        Assert.DoesNotContain(
            own.Worksheet("По организациям").CellsUsed(),
            c => c.GetString() == world.Other.ShortName
        );
        Assert.False((await coordinator.OpenAsync($"{survey}/results")).Says("Слова участника"));
        Assert.True((await methodist.OpenAsync($"{survey}/results")).Says("Слова участника"));
    }

    [Fact]
    public async Task A_coordinator_asks_his_own_school_and_another_does_not_see_it()
    {
        var world = await SurveyWorld.MakeAsync(portal);
        var site = await world.As(Role.Coordinator);
        var opened = await SurveyWorld.OpenAsync(site);

        Assert.True(opened.Says("6 участников, 1 организация"), opened.Text);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await (await world.As(Role.Coordinator, world.Other)).GetAsync(opened.Path)).StatusCode
        );
        // The methodist reads it, the coordinator closes it.
        var methodist = await (await world.As(Role.Methodist)).OpenAsync(opened.Path);
        methodist.Expect(HttpStatusCode.OK);
        Assert.DoesNotContain("Закрыть опрос", methodist.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_first_answer_a_survey_can_be_cancelled_after_it_no_more()
    {
        var world = await SurveyWorld.MakeAsync(portal);
        var methodist = await world.As(Role.Methodist);
        var survey = (await SurveyWorld.OpenAsync(methodist)).Path;
        var page = await methodist.OpenAsync(survey);
        await AnswerAsync(await world.As(Role.Coordinator), survey, 8);

        var refused = await page.PressAsync("Отменить опрос");

        refused.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(refused.Says("его не отменяют, а закрывают"), refused.Text);
        var other = (await SurveyWorld.OpenAsync(methodist)).Path;
        var gone = await (await methodist.OpenAsync(other)).PressAsync("Отменить опрос");
        Assert.True(gone.Says("Опрос отменён"), gone.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await methodist.GetAsync(other)).StatusCode);
    }

    [Fact]
    public async Task A_bad_line_of_a_questionnaire_is_named_and_everything_stays()
    {
        var world = await SurveyWorld.MakeAsync(portal);
        var page = await (await world.As(Role.Methodist)).OpenAsync("/surveys/templates");

        page = await page.Fill("Название", "Своя анкета")
            .Fill("Кого спрашиваем", "наставники")
            .Fill("Когда", "на входе")
            .Fill("Вопросы", "оценка | Удобно?\nзвёзды | Полезно?")
            .PressAsync("Добавить анкету");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.StartsWith("Строка 2: начните с вида ответа", page.Error("Вопросы"), StringComparison.Ordinal);
        Assert.Equal("Своя анкета", page.Value("Название"));
        page = await page.Fill("Вопросы", "оценка | Удобно?").PressAsync("Добавить анкету");
        Assert.True(page.Says("Анкета добавлена"), page.Text);
    }

    private static string Hidden(TestPage page) =>
        TestPage.Fold(
            page.Document.QuerySelectorAll(".note")
                .Single(n => n.TextContent.Contains("Скрыто:", StringComparison.Ordinal))
                .TextContent
        );

    private static async Task<XLWorkbook> BookAsync(TestSite site, string survey)
    {
        using var answer = await site.GetAsync($"{survey}.xlsx");
        await using var file = await answer.Content.ReadAsStreamAsync();
        return new XLWorkbook(file);
    }

    private async Task AnswerAsync(TestSite coordinator, string survey, params int[] scores)
    {
        var slips = await SurveyWorld.SlipsAsync(coordinator, survey);
        foreach (var (score, slip) in scores.Zip(slips))
            (await SurveyWorld.AnswerAsync(portal.Site(), slip, score)).Expect(HttpStatusCode.OK);
    }
}
