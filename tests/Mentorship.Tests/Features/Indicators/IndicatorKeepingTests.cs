using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Xunit;

namespace Mentorship.Tests.Features.Indicators;

public sealed class IndicatorKeepingTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_new_indicator_tells_what_only_one_kind_is_made_of()
    {
        var site = await (await IndicatorWorld.MakeAsync(portal)).As(Role.Methodist);

        var form = (await site.OpenAsync("/indicators/new")).Document.QuerySelector("form.sources")!;

        Assert.NotNull(form.QuerySelector(".for-survey select[name=Respondents]"));
        Assert.Equal(2, form.QuerySelectorAll(".for-counted select:is([name=Holding], [name=ActKindId])").Length);
        Assert.NotNull(form.QuerySelector("select[name=Kind] option[value=Counted]"));
    }

    [Fact]
    public async Task A_plan_is_set_changed_and_removed_with_journal_rows()
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var site = await world.As(Role.Methodist);

        var page = await site.OpenAsync("/indicators/young-teachers/targets");
        page = await page.Fill("Год", "2027").Fill("План", "62,5").PressAsync("Сохранить план");
        Assert.True(page.Says("План назначен") && page.Says("62,5 %"), page.Text);
        page = await page.Fill("Год", "2027").Fill("План", "65").PressAsync("Сохранить план");
        Assert.True(page.Says("План изменён") && page.Says("65 %") && !page.Says("62,5 %"), page.Text);
        page = await page.PressAsync("Убрать: весь район, 2027 года");

        Assert.True(page.Says("Плана ещё нет"), page.Text);
        Assert.Equal(
            3,
            await portal.Database.AskAsync<long>(
                $"select count(*) from journal where subject_kind = 'target' and district_id = '{world.District.Id}'"
            )
        );
    }

    [Theory]
    [InlineData("", "62", "Год", "Укажите год плана.")]
    [InlineData("1999", "62", "Год", "Год – от 2015 до 2060.")]
    [InlineData("2027", "", "План", "Укажите плановое значение.")]
    [InlineData("2027", "120", "План", "План – от 0 до 100 %.")]
    public async Task A_plan_that_cannot_be_is_refused_beside_its_field(
        string year,
        string value,
        string field,
        string message
    )
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var site = await world.As(Role.Curator);

        var page = await site.OpenAsync("/indicators/young-teachers/targets");
        page = await page.Fill("Год", year).Fill("План", value).PressAsync("Сохранить план");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(message, page.Error(field));
        Assert.Equal((year, value), (page.Value("Год"), page.Value("План")));
    }

    [Fact]
    public async Task An_own_indicator_of_a_survey_is_entered_with_its_source_until_there_are_surveys()
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var site = await world.As(Role.Curator);

        var page = await site.OpenAsync("/indicators/new");
        page = await page.Fill("Откуда берётся значение", "опросный")
            .Fill("Название", "Доля педагогов, готовых остаться")
            .PressAsync("Завести показатель");
        Assert.True(page.Says("Нет данных: за последние 12 месяцев значение не вносили"), page.Text);

        page = await page.FollowAsync("Внести значение");
        page = await page.Fill("На день", "10.01.2027")
            .Fill("Сколько", "18")
            .Fill("Из скольких", "24")
            .Fill("Откуда число", "Опрос от 10 января")
            .PressAsync("Внести значение");

        Assert.True(page.Says("Значение внесено"), page.Text);
        Assert.True((await site.OpenAsync("/indicators/dolya-pedagogov-gotovykh-ostatsya")).Says("75 %"));
    }

    [Theory]
    [InlineData("30", "24", "Сколько", "Часть больше целого. Проверьте числа.")]
    [InlineData("3", "", "Из скольких", "Укажите, из скольких: без знаменателя доли нет.")]
    public async Task A_part_is_not_more_than_its_whole(string part, string whole, string field, string message)
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var site = await world.As(Role.Curator);

        var page = await site.OpenAsync("/indicators/content-mentees/values");
        page = await page.Fill("На день", "10.01.2027")
            .Fill("Сколько", part)
            .Fill("Из скольких", whole)
            .Fill("Откуда число", "Опрос")
            .PressAsync("Внести значение");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(message, page.Error(field));
        Assert.Equal(part, page.Value("Сколько"));
    }

    [Fact]
    public async Task A_counted_indicator_asks_what_it_counts()
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var site = await world.As(Role.Curator);

        var page = await site.OpenAsync("/indicators/new");
        page = await page.Fill("Откуда берётся значение", "считает портал по организациям")
            .Fill("Код для адреса", "Ошибка")
            .Fill("Название", "Доля школ с программами")
            .PressAsync("Завести показатель");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.StartsWith("Код – латинские буквы", page.Error("Код для адреса"), StringComparison.Ordinal);

        page = await page.Fill("Код для адреса", "programmes").PressAsync("Завести показатель");
        Assert.Equal("Выберите, что должно быть у организации.", page.Error("Что должно быть у организации"));

        page = await page.Fill("Что должно быть у организации", "утверждённая программа пары")
            .Tick("школа")
            .PressAsync("Завести показатель");
        Assert.True(page.Expect(HttpStatusCode.OK).Says("0 из 2") || page.Says("0 %"), page.Text);
    }

    [Fact]
    public async Task A_second_person_who_edits_sees_both_records()
    {
        var world = await IndicatorWorld.MakeAsync(portal);
        var site = await world.As(Role.Curator);
        var mine = await site.OpenAsync("/indicators/mentees/edit");
        var theirs = await site.OpenAsync("/indicators/mentees/edit");
        await theirs.Fill("Пояснение", "Как в приказе № 5").PressAsync("Сохранить");

        var page = await mine.Fill("Пояснение", "Как в приказе № 6").PressAsync("Сохранить");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(page.Says("показатель изменил кто-то ещё"), page.Text);
        Assert.Equal("Как в приказе № 6", page.Value("Пояснение"));
    }
}
