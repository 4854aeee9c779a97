using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Roadmaps;
using Xunit;

namespace Mentorship.Tests.Features.Roadmaps;

/// <summary>Rows are moved, pasted and kept; nothing typed is lost. Everything goes without scripts: links, forms and buttons.</summary>
public sealed class RowKeepingTests(PortalHost portal) : RoadmapTextPages(portal)
{
    [Fact]
    public async Task A_cell_of_300_kB_is_answered_with_a_sentence_and_nothing_is_lost()
    {
        var (world, site) = await OpenAsync(Row("1.1", "май 2027 г."));
        var pasted = string.Concat(Enumerable.Repeat("длинная ячейка ", 20_000)).Trim();

        var page = await (await site.OpenAsync(world.Text)).FollowAsync("Править: 1.1");
        page = await page.Fill("Мероприятие", pasted).Fill("Результат", "Протокол").PressAsync("Сохранить");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("помещается 1 500 знаков", page.Error("Мероприятие"), StringComparison.Ordinal);
        Assert.Equal((pasted, "Протокол"), (page.Value("Мероприятие").Trim(), page.Value("Результат")));
    }

    [Fact]
    public async Task A_pasted_cell_of_300_kB_is_shown_by_its_beginning_with_the_reason_above()
    {
        var (world, site) = await OpenAsync(Row("1.1", "май 2027 г."));
        var cell = string.Concat(Enumerable.Repeat("длинная ячейка ", 20_000)).Trim();

        var page = await (await site.OpenAsync(world.Text)).FollowAsync("Вставить таблицей");
        page = await page.Fill("Строки таблицы", $"Дело\t{cell}\tОО").PressAsync("Посмотреть");

        Assert.True(page.Says("Так не добавить: строка 1 – срок: длиннее 600 знаков"), page.Text[..2_000]);
        Assert.True(page.Document.QuerySelector("td[data-l='Срок']")!.TextContent.Length < 1_000);
        Assert.Contains(cell, page.Value("Строки таблицы"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_people_at_one_row_see_both_texts()
    {
        var (world, site) = await OpenAsync(Row("1.1", "май 2027 г."));
        var other = await Portal.SignedInAsync(await Given.MemberAsync(world.District, Role.Curator));
        var mine = await (await site.OpenAsync(world.Text)).FollowAsync("Править: 1.1");
        var theirs = await (await other.OpenAsync(world.Text)).FollowAsync("Править: 1.1");
        await theirs.Fill("Мероприятие", "Как решила коллега").PressAsync("Сохранить");

        var page = await mine.Fill("Мероприятие", "Как решила я").PressAsync("Сохранить");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(page.Says("Как решила коллега") && page.Value("Мероприятие") == "Как решила я", page.Text);
        page = await page.PressAsync("Сохранить");
        Assert.True(page.Expect(HttpStatusCode.OK).Says("Как решила я"));
    }

    [Fact]
    public async Task What_was_typed_into_a_row_that_somebody_deleted_can_be_added_again()
    {
        var (world, site) = await OpenAsync(Row("1.1", "май 2027 г."), Row("1.2", "июнь 2027 г."));
        var mine = await (await site.OpenAsync(world.Text)).FollowAsync("Править: 1.1");
        var again = await (await site.OpenAsync(world.Text)).FollowAsync("Править: 1.1");
        await again.PressAsync("Удалить мероприятие");

        var page = await mine.Fill("Мероприятие", "Мой долгий труд").PressAsync("Сохранить");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        page = await page.PressAsync("Добавить");

        Assert.True(page.Expect(HttpStatusCode.OK).Says("Мой долгий труд"), page.Text);
    }

    [Fact]
    public async Task Twins_are_pointed_at_and_renumbered_only_when_asked()
    {
        var (world, site) = await OpenAsync(Row("1.1", "май 2027 г."), Row("1.1", "июнь 2027 г."));
        Assert.True((await site.OpenAsync(world.Text)).Says("номер повторяется"));

        var page = await (await site.OpenAsync(world.Text)).FollowAsync("Пронумеровать заново");
        Assert.True(page.Says("Изменится 1 номер"), page.Text);
        page = await page.PressAsync("Пронумеровать");

        Assert.False(page.Says("номер повторяется"));
        Assert.True(page.Says("1.2"));
    }

    [Fact]
    public async Task Rows_move_by_buttons_and_into_another_section()
    {
        var (world, site) = await OpenAsync(Row("1.1", "май 2027 г."), Row("1.2", "июнь 2027 г."));
        var page = await (await site.OpenAsync(world.Text)).PressAsync("Ниже: 1.1");
        Assert.True(Order(page, "Дело 1.2") < Order(page, "Дело 1.1"), page.Text);

        page = await page.FollowAsync("Раздел");
        page = await page.Fill("Номер", "2").Fill("Название", "Итоги года").PressAsync("Добавить");
        page = await page.FollowAsync("Править: 1.2");
        page = await page.Fill("В раздел", "в раздел 2. Итоги года").PressAsync("Перенести");

        Assert.True(Order(page, "Итоги года") < Order(page, "Дело 1.2"), page.Text);
        page = await page.PressAsync("Ниже: 1.1");
        Assert.True(Order(page, "Итоги года") < Order(page, "Дело 1.1"), page.Text);
    }

    [Fact]
    public async Task A_stage_holds_sections_and_goes_without_them()
    {
        var (world, site) = await OpenAsync(Row("1.1", "май 2027 г."));
        var page = await (await site.OpenAsync(world.Text)).FollowAsync("Этап");
        page = await page.Fill("Номер", "Этап 1").Fill("Название", "Подготовка").PressAsync("Добавить");
        page = await page.FollowAsync("Править: 1 Нормативная основа");
        page = await page.Fill("Этап", "Этап 1 Подготовка").PressAsync("Сохранить");
        Assert.True(Order(page, "Подготовка") < Order(page, "Нормативная основа"), page.Text);

        page = await page.FollowAsync("Править: Этап 1 Подготовка");
        page = await page.PressAsync("Убрать этап, оставить разделы");

        Assert.True(page.Says("Дело 1.1") && !page.Says("Подготовка"), page.Text);
    }

    [Fact]
    public async Task A_table_from_Word_is_shown_as_understood_and_then_added()
    {
        var (world, site) = await OpenAsync(Row("1.1", "май 2027 г."));
        await Given.OrganisationAsync(world.District, OrganisationKind.MethodCentre, "ИМЦ");
        var page = await (await site.OpenAsync(world.Text)).FollowAsync("Вставить таблицей");

        page = await page.Fill(
                "Строки таблицы",
                "2.1\tПровести встречу\tПротокол\tоктябрь 2026 г.\tИМЦ\n2.2\tСобрать отчёты\tОтчёт\tраз в квартал\tМКУ «Лучик»"
            )
            .PressAsync("Посмотреть");
        Assert.True(page.Says("Найдены 2 строки") && page.Says("понято: ИМЦ"), page.Text);
        Assert.True(page.Says("нет в справочнике: МКУ «Лучик»"), page.Text);
        page = await page.PressAsync("Добавить 2 мероприятия");

        Assert.True(page.Says("Добавлены 2 мероприятия.") && page.Says("Собрать отчёты"), page.Text);
    }

    [Fact]
    public async Task A_coordinator_edits_his_own_school_and_no_other()
    {
        var world = await WorldAsync(Row("1.1", "май 2027 г."));
        var school = await Given.OrganisationAsync(world.District);
        var own = await Given.DraftRoadmapAsync(world.District, [Row("1.1", "май 2027 г.")], school);
        var elsewhere = await Given.DraftRoadmapAsync(
            world.District,
            [Row("1.1", "май 2027 г.")],
            await Given.OrganisationAsync(world.District)
        );
        var site = await Portal.SignedInAsync(await Given.MemberAsync(world.District, Role.Coordinator, school));

        Assert.Equal(HttpStatusCode.OK, (await site.GetAsync($"/roadmaps/{own.Id}/text")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync(world.Text)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync($"/roadmaps/{elsewhere.Id}/text")).StatusCode);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await site.GetAsync($"/roadmaps/{elsewhere.Id}/text/numbers")).StatusCode
        );
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync($"/roadmaps/{elsewhere.Id}/copy")).StatusCode);
    }

    [Fact]
    public async Task The_text_costs_ten_statements_however_long_it_is()
    {
        var (world, site) = await OpenAsync([.. Enumerable.Range(1, 60).Select(n => Row($"1.{n}", "раз в квартал"))]);

        var statements = await Portal.Statements.CountAsync(() => site.OpenAsync(world.Text));

        Assert.True(statements <= 10, $"{statements} statements");
    }

    private static int Order(TestPage page, string words) => page.Text.IndexOf(words, StringComparison.Ordinal);
}
