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

/// <summary>Everything here goes without scripts: links, forms and buttons.</summary>
public sealed class RoadmapTextTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private readonly Given given = portal.Given;

    [Fact]
    public async Task A_row_opens_as_a_form_and_its_deadline_is_understood_anew()
    {
        var (world, site) = await OpenAsync(Row("1.1", "до 10 октября 2026 г."), Row("1.2", "октябрь 2026 г."));
        var page = await site.OpenAsync(world.Text);
        Assert.True(page.Says("понято: до 10.10.2026"), page.Text);

        page = await page.FollowAsync("Править: 1.1");
        page = await page.Fill("Срок", "до 20 сентября 2026 г., далее ежемесячно")
            .Fill("Номер", "1.1а")
            .PressAsync("Сохранить");

        page.Expect(HttpStatusCode.OK);
        Assert.StartsWith(world.Text, page.Path, StringComparison.Ordinal);
        Assert.True(page.Says("20.09.2026") && page.Says("1.1а"), page.Text);
    }

    [Fact]
    public async Task What_a_person_says_of_a_deadline_is_kept_beside_the_printed_words()
    {
        var (world, site) = await OpenAsync(Row("1.1", "31 сентября 2026 г."));
        var page = await site.OpenAsync(world.Text);
        Assert.True(page.Says("Такой даты нет в календаре"), page.Text);
        Assert.True(page.Says("0 строк понято без вопросов, 1 нужно уточнить"), page.Text);

        page = await page.FollowAsync("Править: 1.1");
        page = await page.Fill("Понимать срок как", "до 1 декабря 2026 г.").PressAsync("Сохранить");

        Assert.True(page.Says("31 сентября 2026 г.") && page.Says("понято: до 01.12.2026"), page.Text);
        Assert.True(page.Says("так понимать: В. П. Зорина"), page.Text);
    }

    [Fact]
    public async Task Rows_that_are_merely_kept_are_not_called_understood()
    {
        var (world, site) = await OpenAsync(Row("1.1", "31 февраля 2027 г."), Row("1.2", "май 2027 г."));

        var page = await (await site.OpenAsync(world.Text)).PressAsync("Оставить как есть: 1.1");

        Assert.True(page.Says("Вопросов не осталось: 1 строка понята, подтверждены как есть: 1."), page.Text);
    }

    [Fact]
    public async Task Words_may_mean_a_function_or_a_person_and_every_row_of_the_draft_follows()
    {
        var (world, site) = await OpenAsync(Row("1.1", "май 2027 г."), Row("1.2", "июнь 2027 г."));
        await using (var db = portal.Database.OpenIn(world.District.Id))
        {
            db.Add(
                new AppointmentFunction(
                    world.District.Id,
                    new("наставник наставников", "наставники наставников", OrganisationKinds.Teaching),
                    90
                )
            );
            await db.SaveChangesAsync();
        }
        foreach (var number in new[] { "1.1", "1.2" })
        {
            var row = await (await site.OpenAsync(world.Text)).FollowAsync($"Править: {number}");
            await row.Fill("Ответственные", "Актив «Росток»").PressAsync("Сохранить");
        }

        var page = await (await site.OpenAsync(world.Text)).FollowAsync("Кто это?");
        page = await page.FollowAsync("Группа, должность, функция или человек");
        page = await page.Tick("Назначенные на функцию в организациях")
            .Fill("Функция", "наставник наставников")
            .PressAsync("Сохранить");

        Assert.True(page.Says("Так же и в 1 другой строке."), page.Text);
        Assert.False(page.Says("нет в справочнике"), page.Text);
        Assert.StartsWith(world.Text, page.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_counts_rows_with_a_doubtful_deadline_or_a_doubtful_responsible()
    {
        var nobody = GivenRoadmaps.Schools with { Kind = PartyKind.Body, Kinds = OrganisationKinds.None };
        var (_, site) = await OpenAsync(
            Row("1.1", "31 сентября 2026 г."),
            new("1.2", "Дело 1.2", "май 2027 г.", nobody),
            new("1.3", "Дело 1.3", "май 2027 г."),
            Row("1.4", "май 2027 г.")
        );

        var page = await site.OpenAsync("/roadmaps");

        Assert.True(page.Says("уточнить 3 строки"), page.Text);
    }

    [Fact]
    public async Task A_doubt_may_be_left_as_it_is_in_one_click()
    {
        var (world, site) = await OpenAsync(Row("1.1", "31 февраля 2027 г."));
        var page = await site.OpenAsync(world.Text);
        Assert.True(page.Says("31 февраля 2027 г.") && page.Says("Такой даты нет в календаре"), page.Text);

        page = await page.PressAsync("Оставить как есть: 1.1");

        Assert.True(
            page.Says("оставлено как есть") && page.Says("Вопросов не осталось: все строки подтверждены как есть (1)."),
            page.Text
        );
    }

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
        var other = await portal.SignedInAsync(await given.MemberAsync(world.District, Role.Curator));
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
        await given.OrganisationAsync(world.District, OrganisationKind.MethodCentre, "ИМЦ");
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
    public async Task A_body_that_nobody_knows_is_made_in_its_place_and_known_from_then_on()
    {
        var (world, site) = await OpenAsync(Row("1.1", "май 2027 г."));
        var page = await (await site.OpenAsync(world.Text)).FollowAsync("Править: 1.1");
        page = await page.Fill("Ответственные", "МКУ «Лучик»").PressAsync("Сохранить");
        Assert.True(page.Says("нет в справочнике"), page.Text);

        page = await page.FollowAsync("Кто это?");
        page = await page.Fill("Краткое название", "Лучик")
            .Fill("Вид", "детский сад")
            .PressAsync("Создать организацию");

        Assert.True(page.Says("понято: Лучик") && !page.Says("нет в справочнике"), page.Text);
        Assert.StartsWith(world.Text, page.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_become_another_name_of_a_body_and_every_row_understands_them()
    {
        var (world, site) = await OpenAsync(Row("1.1", "май 2027 г."), Row("1.2", "июнь 2027 г."));
        var centre = await given.OrganisationAsync(world.District, OrganisationKind.MethodCentre, "Центр развития");
        foreach (var number in new[] { "1.1", "1.2" })
        {
            var row = await (await site.OpenAsync(world.Text)).FollowAsync($"Править: {number}");
            await row.Fill("Ответственные", "МБУ «Росток»").PressAsync("Сохранить");
        }

        var page = await (await site.OpenAsync(world.Text)).FollowAsync("Кто это?");
        page = await page.Fill("Выбрать из справочника", "Центр развития").PressAsync("Это она");

        Assert.False(page.Says("нет в справочнике"), page.Text);
        Assert.Equal(
            1,
            await portal.Database.AskAsync<long>(
                $"select count(*) from organisation_alias where organisation_id = '{centre.Id}'"
            )
        );
    }

    [Fact]
    public async Task The_reading_appears_as_one_types()
    {
        var (world, site) = await OpenAsync(Row("1.1", "май 2027 г."));

        var token = (await site.OpenAsync(world.Text))
            .Document.QuerySelector("input[name='__RequestVerificationToken']")!
            .GetAttribute("value")!;

        var deadline = await ReadAsync("deadline", "раз в квартал");
        var doubt = await ReadAsync("deadline", "31 февраля");
        var who = await ReadAsync("responsible", "Руководители ОО, МКУ «Лучик»");

        Assert.Contains("понято:", deadline, StringComparison.Ordinal);
        Assert.Contains("Такой даты нет в календаре: «31 февраля»", doubt, StringComparison.Ordinal);
        Assert.Contains("сейчас", who, StringComparison.Ordinal);
        Assert.Contains("Кто это?", who, StringComparison.Ordinal);

        async Task<string> ReadAsync(string what, string words)
        {
            using var body = new FormUrlEncodedContent(
                new Dictionary<string, string>
                {
                    [what == "deadline" ? "Deadline" : "Responsible"] = words,
                    ["text"] = words,
                    ["__RequestVerificationToken"] = token,
                }
            );
            using var answer = await site.PostAsync($"{world.Text}/{what}", body);
            return System.Net.WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task A_coordinator_edits_his_own_school_and_no_other()
    {
        var world = await WorldAsync(Row("1.1", "май 2027 г."));
        var school = await given.OrganisationAsync(world.District);
        var own = await given.DraftRoadmapAsync(world.District, [Row("1.1", "май 2027 г.")], school);
        var elsewhere = await given.DraftRoadmapAsync(
            world.District,
            [Row("1.1", "май 2027 г.")],
            await given.OrganisationAsync(world.District)
        );
        var site = await portal.SignedInAsync(await given.MemberAsync(world.District, Role.Coordinator, school));

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

        var statements = await portal.Statements.CountAsync(() => site.OpenAsync(world.Text));

        Assert.True(statements <= 10, $"{statements} statements");
    }

    private static int Order(TestPage page, string words) => page.Text.IndexOf(words, StringComparison.Ordinal);

    private static GivenActivity Row(string number, string deadline) =>
        new(number, $"Дело {number}", deadline, GivenRoadmaps.Schools);

    private async Task<(World World, TestSite Site)> OpenAsync(params GivenActivity[] rows)
    {
        var world = await WorldAsync(rows);
        return (world, await portal.SignedInAsync(await given.MemberAsync(world.District, Role.Curator)));
    }

    private async Task<World> WorldAsync(params GivenActivity[] rows)
    {
        var district = await given.DistrictAsync();
        await given.OrganisationAsync(district);
        var roadmap = await given.DraftRoadmapAsync(district, rows);
        await portal.Database.ExecuteAsync(
            $"update activity set is_confirmed = false where district_id = '{district.Id}'"
        );
        return new(district, roadmap);
    }

    private sealed record World(District District, Roadmap Roadmap)
    {
        public string Text => $"/roadmaps/{Roadmap.Id}/text";
    }
}
