using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Tests.Reading;
using Mentorship.Web.Domain.Reading;
using Xunit;

namespace Mentorship.Tests.Features.Roadmaps.Import;

/// <summary>One question for a whole table, two roadmaps told at once, rows called so that one finds them.</summary>
public sealed class AskedForAllTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private const string Pupils = "План мероприятий по наставничеству школьников на 2026-2027 учебный год";

    private const string Nobody = """
        №¦Мероприятие¦Срок
        1¦Составить перечень наставников¦до 1 октября 2026 г.
        2¦Провести семинар¦ноябрь 2026 г.
        3¦Подготовить справку¦до 20 мая 2027 г.
        """;

    private readonly ImportWorld world = new(portal);

    public Task InitializeAsync() => world.MakeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Who_answers_for_a_table_without_such_a_column_is_asked_once()
    {
        var page = await world.UploadAsync(Nobody);
        Assert.True(page.Says("остался 1 вопрос"), page.Text);
        Assert.True(page.Says("В таблице нет графы ответственных: кто отвечает за все строки?"), page.Text);
        Assert.False(page.Says("поручений не будет."), page.Text);
        page = await page.PressAsync("Отвечают они");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("Напишите, кто отвечает за все строки.", page.Error("Кто отвечает за все строки"));

        page = await page.Fill("Кто отвечает за все строки", "ИМЦ").PressAsync("Отвечают они");
        Assert.True(page.Says("Все поняты полностью"), page.Text);
        var row = await page.FollowAsync("Поправить: 2 Провести семинар");
        page = await row.Fill("Ответственные, как в приказе", "УО").PressAsync("Сохранить");
        page = await (await page.FollowAsync("Дальше: создание")).PressAsync("Создать карту");

        Assert.True(page.Says("Карта создана и утверждена"), page.Text);
        Assert.Equal(
            "ИМЦ, УО, ИМЦ",
            await portal.Database.AskAsync<string>(
                $"select string_agg(a.responsible, ', ' order by a.number) from activity a where a.number in ('1', '2', '3') and a.district_id = '{world.District.Id}'"
            )
        );
    }

    [Fact]
    public async Task Nobody_may_answer_for_it()
    {
        var page = await (await world.UploadAsync(Nobody)).PressAsync("Никто, поручений не будет");
        Assert.True(page.Says("вопросов нет"), page.Text);

        page = await (await page.FollowAsync("Дальше: создание")).PressAsync("Создать карту");

        Assert.True(page.Says("Карта создана и утверждена"), page.Text);
    }

    private const string Timeless = """
        №¦Мероприятие¦Ответственные
        1¦Составить перечень наставников¦ИМЦ
        2¦Провести семинар¦УО
        3¦Подготовить справку¦ИМЦ
        """;

    [Fact]
    public async Task The_deadline_of_a_table_without_such_a_column_is_asked_once()
    {
        var page = await world.UploadAsync(Timeless);
        Assert.True(page.Says("остался 1 вопрос"), page.Text);
        Assert.True(page.Says("В таблице нет графы сроков: какой срок у всех строк?"), page.Text);
        Assert.False(page.Says("Срок не указан"), page.Text);
        page = await page.PressAsync("Записать всем этот срок");
        Assert.Equal("Напишите срок для всех строк.", page.Error("Срок для всех строк"));
        page = await page.Fill("Срок для всех строк", "когда растает снег").PressAsync("Записать всем этот срок");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("когда растает снег", page.Value("Срок для всех строк"));

        page = await page.Fill("Срок для всех строк", "до 20 мая 2027 г.").PressAsync("Записать всем этот срок");

        Assert.True(page.Says("Все поняты полностью"), page.Text);
        await (await page.FollowAsync("Дальше: создание")).PressAsync("Создать карту");
        Assert.Equal(
            3,
            await world.CountAsync(
                "activity r where r.number in ('1', '2', '3') and r.deadline_text = 'до 20 мая 2027 г.'"
            )
        );
    }

    [Fact]
    public async Task All_rows_of_it_may_stay_without_one()
    {
        var page = await (await world.UploadAsync(Timeless)).PressAsync("Оставить без срока: 3 строки");
        Assert.True(page.Says("вопросов нет"), page.Text);

        page = await (await page.FollowAsync("Дальше: создание")).PressAsync("Создать карту");

        Assert.True(page.Says("Карта создана и утверждена"), page.Text);
    }

    [Fact]
    public async Task Words_of_a_deadline_that_stand_in_two_rows_are_explained_once()
    {
        var rows = ImportWorld
            .Clear.Replace("до 1 октября 2026 г.", "когда растает снег")
            .Replace("до 20 мая 2027 г.", "когда растает снег");
        var page = await world.UploadAsync(rows);
        Assert.True(page.Says("осталось 2 вопроса"), page.Text);
        Assert.True(page.Says("Так же ответить и для строки с тем же сроком: мероприятие 2.1"), page.Text);

        page = await page.Fill("Понимать срок как", "до 15 апреля 2027 г.").PressAsync("Сохранить ответ");

        Assert.True(page.Says("вопросов нет"), page.Text);
    }

    [Fact]
    public async Task Rows_whose_numbers_begin_anew_are_called_with_what_stands_over_them()
    {
        var page = await world.UploadAsync(
            """
            №¦Мероприятие¦Срок¦Ответственные
            #4*Этап I (сентябрь–декабрь 2026)
            #4*1. Кадры
            1.1¦Составить перечень¦до 1 октября 2026 г.¦ИМЦ
            1.2¦Оформить уголок¦когда позволит погода¦ИМЦ
            #4*Этап II (январь–май 2027)
            #4*1. Кадры
            1.1¦Обновить перечень¦до 1 февраля 2027 г.¦МБУ «Исток»
            1.2¦Украсить уголок¦когда позволит погода¦ИМЦ
            """
        );

        Assert.True(page.Says("Этап I (сентябрь–декабрь 2026), раздел 1 «Кадры», п. 1.2"), page.Text);
        Assert.True(page.Says("Этап II (январь–май 2027), раздел 1 «Кадры», п. 1.2"), page.Text);
        Assert.True(page.Says("Этап II (январь–май 2027), раздел 1 «Кадры», п. 1.1"), page.Text);
    }

    [Fact]
    public async Task A_day_of_each_quarter_is_asked_about_at_its_row_and_at_its_point_before_anything_is_made()
    {
        var paper = ImportWorld
            .Paper(ImportWorld.Clear.Replace("сентябрь 2026 г.", "ежеквартально до 10 числа"))
            .Say("");
        var page = await world.UploadAsync(paper);
        Assert.True(page.Says("остался 1 вопрос"), page.Text);
        Assert.True(page.Says("Не сказано, за какой квартал отчёт"), page.Text);

        page = await page.PressAsync("Оставить как есть");
        page = await (await page.FollowAsync("Дальше: создание")).PressAsync("Создать карту");

        Assert.True(page.Says("Карта создана и утверждена"), page.Text);
    }

    [Fact]
    public async Task Questions_to_points_stand_beside_those_to_rows()
    {
        var page = await world.UploadAsync(
            ImportWorld
                .Order(
                    "1. Утвердить дорожную карту (приложение).",
                    "2. ИМЦ ежеквартально до 10 числа представлять сведения о наставниках."
                )
                .Rows("№¦Мероприятие¦Срок¦Ответственные\n3¦Оформить уголок¦когда позволит погода¦ИМЦ")
        );

        Assert.True(page.Says("остался 1 вопрос"), page.Text);
        Assert.True(page.Says("Вопросы к пунктам приказа"), page.Text);
        Assert.True(page.Says("Не сказано, за какой квартал отчёт"), page.Text);
    }

    [Fact]
    public async Task Two_roadmaps_are_told_at_once_and_both_are_printed_as_tables()
    {
        var paper = Two();
        var before = paper.Read();
        var page = await world.UploadAsync(paper);
        Assert.True(page.Says("В документе 2 дорожные карты"), page.Text);
        Assert.True(page.Says($"«{before.Title}» (3 строки) и «{Pupils}» (2 строки)"), page.Text);
        Assert.True(page.Says($"Сейчас открыта «{before.Title}»"), page.Text);

        await (await page.FollowAsync("Дальше: создание")).PressAsync("Создать карту");

        var after = await world.PrintedAsync(await OrderAsync());
        Assert.Equal([3, 2], after.Plans.Select(p => p.Rows));
        Assert.Equal(before.Plans[1].Sections.SelectMany(Said), after.Plans[1].Sections.SelectMany(Said));
        Assert.Equal(Pupils, after.Plans[1].Title);
        Assert.All(after.Annexes, a => Assert.Equal(AnnexKind.Roadmap, a.Kind));
        var second = await (await world.Curator.OpenAsync("/roadmaps/import")).FollowAsync("Продолжить");
        Assert.True(second.Says($"Сейчас открыта «{Pupils}»"), second.Text);

        static IEnumerable<string> Said(ReadSection section) =>
            section.Activities.Select(a =>
                $"{section.Title} | {a.Number} | {a.Title} | {a.DeadlineText} | {a.ResponsibleText}"
            );
    }

    [Fact]
    public async Task The_annex_of_a_draft_becomes_the_text_of_the_second_roadmap_once_that_is_made()
    {
        var page = await (await world.UploadAsync(Two())).FollowAsync("Дальше: создание");
        await page.Tick("Ещё нет: создать карту и проект приказа").PressAsync("Создать карту");
        var order = await OrderAsync();
        page = await world.Curator.OpenAsync($"/orders/{order}/text");
        Assert.True(page.Says("Таблица стоит, как в загруженном приказе"), page.Text);
        page = await page.PressAsync("Сохранить");
        Assert.Equal([3, 2], (await world.PrintedAsync(order)).Plans.Select(p => p.Rows));

        page = await (await world.Curator.OpenAsync("/roadmaps/import")).FollowAsync("Продолжить");
        await (await page.FollowAsync("Дальше: создание")).PressAsync("Создать карту");

        page = await world.Curator.OpenAsync($"/orders/{order}/text");
        Assert.False(page.Says("Таблица стоит, как в загруженном приказе"), page.Text);
        Assert.Equal([3, 2], (await world.PrintedAsync(order)).Plans.Select(p => p.Rows));
    }

    [Fact]
    public async Task Bounds_of_plans_are_printed_again_while_their_values_stand()
    {
        var paper = ImportWorld.PaperWithPlans(
            "№¦Показатель¦Единица измерения¦2026 год¦2027 год\n1¦Число открытых занятий¦единиц¦не менее 12¦≥ 20"
        );
        var page = await world.UploadAsync(paper);
        Assert.True(page.Says("планом взято 12, слова останутся в приказе"), page.Text);
        page = await page.FollowAsync("Дальше: создание");
        Assert.True(page.Says("В приказе: «не менее 12»"), page.Text);

        page = await page.Fill("План на 2027 год: Число открытых занятий", "21").PressAsync("Создать карту");

        Assert.True(page.Says("Карта создана и утверждена"), page.Text);
        var printed = Assert.Single((await world.PrintedAsync(await OrderAsync())).Indicators);
        Assert.Equal("не менее 12", printed.Printed[2026]);
        Assert.Equal((12m, 21m), (printed.Targets[2026], printed.Targets[2027]));
        Assert.False(printed.Printed.ContainsKey(2027));
    }

    [Fact]
    public async Task What_there_is_already_is_shown_kept_and_printed_before_the_plans()
    {
        var page = await world.UploadAsync(
            ImportWorld.PaperWithPlans(
                "№¦Показатель¦Единица измерения¦База (2025)¦2026 год¦2027 год\n1¦Число открытых занятий¦единиц¦7¦12¦20"
            )
        );
        Assert.True(page.Says("База (2025)"), page.Text);
        page = await page.FollowAsync("Дальше: создание");
        Assert.Equal("7", page.Value("База (2025)"));

        page = await page.Fill("База (2025)", "8").PressAsync("Создать карту");

        Assert.True(page.Says("Карта создана и утверждена"), page.Text);
        var printed = Assert.Single((await world.PrintedAsync(await OrderAsync())).Indicators);
        Assert.Equal(("База (2025)", "8"), (printed.Base!.Head, printed.Base.Words));
        Assert.Equal([2026, 2027], printed.Targets.Keys);
    }

    private Task<Guid> OrderAsync() =>
        portal.Database.AskAsync<Guid>($"select id from office_order where district_id = '{world.District.Id}'");

    private static WordPaper Two() =>
        ImportWorld
            .Paper(ImportWorld.Clear)
            .Say("УТВЕРЖДЁН\nприказом управления образования\nот 28.08.2026 № 77-ОД", align: "right")
            .Say(Pupils, true, "center")
            .Rows(
                """
                №¦Мероприятие¦Срок¦Ответственные
                #4*1. Отряды
                1.1¦Собрать заявки¦до 1 ноября 2026 г.¦УО
                1.2¦Провести слёт¦май 2027 г.¦ИМЦ
                """
            );
}
