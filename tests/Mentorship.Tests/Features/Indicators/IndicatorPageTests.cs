using System.Net;
using ClosedXML.Excel;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Organisations;
using Xunit;

namespace Mentorship.Tests.Features.Indicators;

public sealed class IndicatorPageTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task The_list_says_value_plan_and_state_in_words()
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        await portal.Given.SaveAsync(new Target(world["young-teachers"], 2026, 4, null, null, 50));
        await portal.Given.SaveAsync(new Target(world["young-teachers"], 2027, 4, null, null, 60));
        var site = await world.As(Role.Curator);

        var page = await site.OpenAsync("/indicators?on=01.01.2027");

        page.Expect(HttpStatusCode.OK);
        Assert.True(page.Says("10 %") && page.Says("1 из 10"), page.Text);
        Assert.True(page.Says("ниже плана на 40 п. п."), page.Text);
        Assert.True(page.Says("ещё 2 педагога в квартал до конца 2027 года"), page.Text);
        // Of enterprises nobody has given a number.
        Assert.True(page.Says("нет данных"), page.Text);
    }

    [Fact]
    public async Task A_figure_opens_to_who_is_counted_and_who_is_not_and_why()
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var site = await world.As(Role.Curator);

        var card = await site.OpenAsync("/indicators/young-teachers");
        var left = await site.OpenAsync("/indicators/young-teachers/lists?side=left");

        Assert.True(
            card.Says("Справка кадров") && card.Says("Тихонова А. С.") && card.Says("Крутова Л. Г."),
            card.Text
        );
        Assert.True(card.Says("Если закрепить пары из черновиков, показатель станет 20 %"), card.Text);
        Assert.True(left.Says("Басова Дарья Игоревна") && left.Says("Пара в черновике"), left.Text);
        Assert.True(left.Says("Галеев Роман Маратович") && left.Says("Пары не было"), left.Text);
        Assert.False(left.Says("Тихонова"), left.Text);
    }

    [Fact]
    public async Task Children_are_numbers_to_the_department_and_names_to_their_school()
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var head = await world.As(Role.Head);
        var school = await world.As(Role.Coordinator);

        var numbers = await head.OpenAsync("/indicators/mentees/lists");
        var names = await school.OpenAsync("/indicators/mentees/lists");

        Assert.False(numbers.Says("Рощин"), numbers.Text);
        Assert.True(numbers.Says("Без имён: 1 человек") && numbers.Says(world.School.ShortName), numbers.Text);
        Assert.True(names.Says("Рощин Пётр Ильич"), names.Text);
    }

    [Fact]
    public async Task A_coordinator_sees_his_own_school_whatever_the_address_asks()
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var site = await world.As(Role.Coordinator);

        var page = await site.OpenAsync($"/indicators/young-teachers?organisation={world.Other.Id}");
        var list = await site.OpenAsync($"/indicators/young-teachers/lists?side=left&organisation={world.Other.Id}");

        Assert.True(page.Says(world.School.ShortName), page.Text);
        Assert.False(page.Says(world.Other.ShortName), page.Text);
        Assert.False(list.Says("Басова"), list.Text);
    }

    [Fact]
    public async Task An_observer_sees_figures_only()
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var site = await world.As(Role.Observer);

        var page = await site.OpenAsync("/indicators/young-teachers");

        Assert.True(page.Says("10 %"), page.Text);
        Assert.False(page.Says("Тихонова") || page.Says("Не учтены"), page.Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await site.GetAsync("/indicators/young-teachers/lists")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await site.GetAsync("/indicators/young-teachers.xlsx")).StatusCode);
    }

    [Fact]
    public async Task Another_district_changes_no_figure_and_its_school_does_not_exist()
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var elsewhere = await IndicatorWorld.MakeAsync(portal);
        var site = await world.As(Role.Curator);

        Assert.True((await site.OpenAsync("/indicators")).Says("1 из 10"));
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await site.GetAsync($"/indicators/young-teachers?organisation={elsewhere.School.Id}")).StatusCode
        );
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await site.GetAsync($"/indicators?organisation={elsewhere.School.Id}")).StatusCode
        );
    }

    [Theory]
    [InlineData("31.02.2026", "Такой даты нет")]
    [InlineData("01.01.2030", "Этот день ещё не наступил")]
    [InlineData("<script>", "Такой даты нет")]
    public async Task A_day_that_cannot_be_shown_is_said(string day, string words)
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var site = await world.As(Role.Head);

        var page = await site.OpenAsync($"/indicators?on={Uri.EscapeDataString(day)}&kind=nonsense&organisation=x");

        Assert.True(page.Expect(HttpStatusCode.OK).Says(words), page.Text);
    }

    [Fact]
    public async Task A_past_day_shows_what_was_true_then()
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var site = await world.As(Role.Methodist);

        Assert.True((await site.OpenAsync("/indicators/young-teachers?on=20.09.2026")).Says("10 %"));
        var before = await site.OpenAsync("/indicators/young-teachers?on=19.09.2026");
        Assert.True(before.Says("нет данных") && before.Says("Пара закреплена позже этого дня"), before.Text);
    }

    [Fact]
    public async Task A_change_of_the_registry_is_seen_at_once()
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var site = await world.As(Role.Curator);
        Assert.True((await site.OpenAsync("/indicators")).Says("1 из 10"));

        var number = await site.OpenAsync("/indicators/statistics");
        await number
            .Fill("Что посчитано", "Педагогов со стажем 0–3 года")
            .Fill("На день", "10.01.2027")
            .Fill("Число", "4")
            .Fill("Источник", "Справка кадровой службы")
            .PressAsync("Внести число");

        var page = await site.OpenAsync("/indicators");
        Assert.True(page.Says("1 из 4") && page.Says("25 %"), page.Text);
    }

    [Fact]
    public async Task The_list_costs_three_statements_while_nothing_changes_and_thirteen_after_a_change()
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var site = await world.As(Role.Curator);
        await portal.Given.SaveAsync(world.School.Count(StatisticKind.TeachersUpTo3Years, new(2027, 1, 10), 4, "ОО-1"));
        Assert.InRange(await portal.Statements.CountAsync(() => site.OpenAsync("/indicators")), 4, 13);

        Assert.InRange(await portal.Statements.CountAsync(() => site.OpenAsync("/indicators")), 1, 3);
        Assert.InRange(await portal.Statements.CountAsync(() => site.OpenAsync("/indicators/young-teachers")), 1, 8);
    }

    [Fact]
    public async Task The_workbook_names_only_those_whose_consent_is_valid_and_says_where_it_came_from()
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var site = await world.As(Role.Curator);

        using var answer = await site.GetAsync("/indicators/young-teachers.xlsx?on=01.01.2027");
        using var book = new XLWorkbook(await answer.Content.ReadAsStreamAsync());

        Assert.Equal(
            ["Показатель", "По организациям", "Учтены", "Не учтены", "Происхождение"],
            book.Worksheets.Select(s => s.Name)
        );
        var words = book.Worksheets.SelectMany(s => s.CellsUsed()).Select(c => c.GetString()).ToList();
        Assert.Contains("10 на 20.09.2026: Справка кадров", words);
        Assert.Contains("1\u00A0человек без имени", words);
        Assert.DoesNotContain(words, w => w.Contains("Тихонова", StringComparison.Ordinal));
        Assert.Equal(
            1,
            await portal.Database.AskAsync<long>(
                $"select count(*) from journal where act = 'person.exported' and district_id = '{world.District.Id}'"
            )
        );
    }

    [Fact]
    public async Task A_chart_has_a_title_a_description_and_a_table_behind_it()
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var site = await world.As(Role.Curator);

        var page = await site.OpenAsync("/indicators/young-teachers");

        var chart = page.Document.QuerySelector("svg.ch[role=img]:not([aria-hidden])")!;
        Assert.NotEmpty(chart.QuerySelector("title")!.TextContent);
        Assert.NotEmpty(chart.QuerySelector("desc")!.TextContent);
        Assert.NotNull(page.Document.QuerySelector("details.ch-t table"));
        Assert.Empty(page.Document.QuerySelectorAll("svg [style]"));
    }

    [Fact]
    public async Task A_new_district_begins_with_the_ten()
    {
        var district = await portal.Given.DistrictAsync();
        var site = await portal.SignedInAsync(await portal.Given.MemberAsync(district, Role.Methodist));

        var page = await site.OpenAsync("/indicators");
        page = await page.PressAsync("Завести десять показателей");

        Assert.True(
            page.Says("Доля детей 10–19 лет в роли наставляемого") && page.Says("Предприятия и организации"),
            page.Text
        );
        Assert.Equal(
            10,
            await portal.Database.AskAsync<long>($"select count(*) from indicator where district_id = '{district.Id}'")
        );
    }

    [Fact]
    public async Task A_school_takes_the_plan_of_its_kind_before_that_of_the_district()
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        await portal.Given.SaveAsync(new Target(world["young-teachers"], 2027, 4, null, null, 60));
        await portal.Given.SaveAsync(new Target(world["young-teachers"], 2027, 4, OrganisationKind.School, null, 77));
        var site = await world.As(Role.Coordinator);

        Assert.True((await site.OpenAsync("/indicators/young-teachers")).Says("77 %"));
    }
}
