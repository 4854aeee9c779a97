using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Tests.Reading;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Reading;
using Xunit;

namespace Mentorship.Tests.Features.Roadmaps.Import;

/// <summary>What stands around the rows of a paper: headings, group, points, other roadmaps, what is past already.</summary>
public sealed class MendingTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private const string Group = """
        Синявин Олег Петрович¦начальник отдела, председатель
        Лукина Анна Борисовна¦методист
        """;

    private readonly ImportWorld world = new(portal);

    public Task InitializeAsync() => world.MakeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Headings_and_the_group_are_mended_in_place_and_stay_mended()
    {
        var page = await world.UploadAsync(WithGroup());

        page = await page.Fill("Название раздела", "Подготовка наставников").PressAsync("Сохранить разделы");
        Assert.True(page.Says("Разделы сохранены"), page.Text);
        page = await page.Fill("Роль", "руководитель группы").PressAsync("Сохранить группу");
        page = await world.Curator.OpenAsync(page.Path);

        Assert.Equal("Подготовка наставников", page.Value("Название раздела"));
        Assert.Equal("руководитель группы", page.Value("Роль"));
        await (await page.FollowAsync("Дальше: создание")).PressAsync("Создать карту");
        Assert.Equal(
            "Подготовка наставников",
            await portal.Database.AskAsync<string>(
                $"select title from section where district_id = '{world.District.Id}' order by place limit 1"
            )
        );
        Assert.Contains(
            "руководитель группы",
            await portal.Database.AskAsync<string>(
                $"select content::text from office_order where district_id = '{world.District.Id}'"
            )
        );
    }

    [Fact]
    public async Task A_group_named_in_a_point_is_mended_as_people_and_its_point_is_written_anew()
    {
        var page = await world.UploadAsync(
            ImportWorld.Order(
                "1. Создать рабочую группу в составе: Синявин О.П., начальник отдела – председатель; Лукина А.Б., методист – секретарь.",
                "2. Утвердить дорожную карту (приложение)."
            )
        );
        Assert.Equal("Синявин О.П.", page.Value("Имя"));

        page = await page.Fill("Должность", "заместитель начальника").PressAsync("Сохранить группу");
        page = await (await world.Curator.OpenAsync(page.Path)).FollowAsync("Дальше: создание");

        const string mended =
            "Создать рабочую группу в составе: Синявин О.П., заместитель начальника – председатель; Лукина А.Б., методист – секретарь";
        Assert.Equal(mended, page.Value("Пункт 1: что сделать"));
        await page.PressAsync("Сохранить и продолжить позже");
        page = await world.Curator.OpenAsync(page.Path.Replace("/creation", "", StringComparison.Ordinal));
        Assert.Equal("заместитель начальника", page.Value("Должность"));
        page = await page.Fill("Роль", "руководитель").PressAsync("Сохранить группу");
        page = await (await world.Curator.OpenAsync(page.Path)).FollowAsync("Дальше: создание");
        Assert.Contains("– руководитель; Лукина", page.Value("Пункт 1: что сделать"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resolution_of_the_administration_is_recorded_as_one()
    {
        var administration = await portal.Given.OrganisationAsync(
            world.District,
            OrganisationKind.Administration,
            "Администрация Луговского района"
        );
        var paper = new WordPaper()
            .Say("АДМИНИСТРАЦИЯ ЛУГОВСКОГО РАЙОНА", true, "center")
            .Say("ПОСТАНОВЛЕНИЕ", true, "center")
            .Say("28.08.2026\tс. Луговое\t№ 415-п")
            .Say("Об утверждении дорожной карты наставничества на 2026-2027 учебный год", true, "center")
            .Say("В целях поддержки молодых учителей ПОСТАНОВЛЯЮ:")
            .Say("1. Утвердить дорожную карту (приложение).")
            .Say("2. Контроль за исполнением постановления оставляю за собой.")
            .Say("Глава района\tК.Л. Ромашкина")
            .Say("Дорожная карта\nнаставничества педагогов на 2026-2027 учебный год", true, "center")
            .Rows(ImportWorld.Clear);

        var page = await (await world.UploadAsync(paper)).FollowAsync("Дальше: создание");
        page = await page.PressAsync("Создать карту");

        Assert.True(page.Says("Карта создана и утверждена постановлением № 415-п"), page.Text);
        Assert.Equal(
            $"resolution {administration.Id}",
            await portal.Database.AskAsync<string>(
                $"select type || ' ' || issuer_id from office_order where district_id = '{world.District.Id}'"
            )
        );
        var id = await portal.Database.AskAsync<string>(
            $"select id::text from office_order where district_id = '{world.District.Id}'"
        );
        var order = await world.Curator.OpenAsync($"/orders/{id}");
        Assert.True(order.Says("Постановление"), order.Text);
    }

    [Fact]
    public async Task A_resolution_without_an_administration_asks_whose_it_is()
    {
        var paper = new WordPaper()
            .Say("Администрация Луговского района", true, "center")
            .Say("ПОСТАНОВЛЕНИЕ", true, "center")
            .Say("28.08.2026\tс. Луговое\t№ 415-п")
            .Say("Об утверждении дорожной карты наставничества на 2026-2027 учебный год", true, "center")
            .Say("ПОСТАНОВЛЯЮ:")
            .Say("1. Утвердить дорожную карту (приложение).")
            .Say("Глава района\tК.Л. Ромашкина")
            .Rows(ImportWorld.Clear);

        var page = await (await world.UploadAsync(paper)).FollowAsync("Дальше: создание");

        Assert.True(page.Says("администрации среди организаций нет"), page.Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await page.PressAsync("Создать карту")).Status);
    }

    [Fact]
    public async Task Words_that_were_understood_with_a_doubt_may_be_left_words_too()
    {
        await portal.Given.OrganisationAsync(world.District, OrganisationKind.Supplementary, "Дом творчества");
        var page = await world.UploadAsync(
            """
            №¦Мероприятие¦Срок¦Ответственные
            1¦Составить перечень наставников¦до 1 октября 2026 г.¦ДО
            2¦Подготовить справку¦до 20 мая 2027 г.¦ИМЦ
            """
        );
        Assert.True(page.Says("Понято как «все организации дополнительного образования»"), page.Text);

        page = await page.Fill("Кто это: ДО", "Оставить словами, поручений не будет").PressAsync("Сохранить, кто это");

        Assert.True(page.Says("Всё понято"), page.Text);
        await (await page.FollowAsync("Дальше: создание")).PressAsync("Создать карту");
        Assert.Equal(
            1,
            await CountAsync("obligation o join roadmap r on r.id = o.roadmap_id where r.level <> 'order'")
        );
    }

    [Fact]
    public async Task A_heading_that_is_too_long_is_refused_and_stays_typed()
    {
        var page = await world.UploadAsync(ImportWorld.Clear);

        page = await page.Fill("Название раздела", new string('я', 601)).PressAsync("Сохранить разделы");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal(601, page.Value("Название раздела")!.Length);
    }

    [Fact]
    public async Task A_paper_without_points_is_made_with_one_that_is_proposed()
    {
        var page = await world.UploadAsync(
            new WordPaper()
                .Say("УТВЕРЖДЕНА\nприказом управления образования\nот 28.08.2026 № 78-ОД", align: "right")
                .Say("Дорожная карта наставничества на 2026-2027 учебный год", true, "center")
                .Rows(ImportWorld.Clear)
        );

        page = await page.FollowAsync("Дальше: создание");
        Assert.Equal(
            "Утвердить дорожную карту наставничества на 2026-2027 учебный год",
            page.Value("Пункт 1: что сделать")
        );
        page = await page.Fill("Подписал: должность", "Начальник управления")
            .Fill("Подписал: имя", "К.Л. Ромашкина")
            .PressAsync("Создать карту");

        Assert.True(page.Says("Карта создана и утверждена приказом № 78-ОД"), page.Text);
    }

    [Fact]
    public async Task Points_are_added_and_dropped_and_what_was_typed_stays()
    {
        var page = await (await world.UploadAsync(ImportWorld.Clear)).FollowAsync("Дальше: создание");

        page = await page.Fill("Место издания", "с. Дальнее").PressAsync("Добавить пункт после 2");
        Assert.Equal("с. Дальнее", page.Value("Место издания"));
        page = await page.Fill("Пункт 3: что сделать", "Разместить карту на сайте").PressAsync("Удалить пункт 1");

        Assert.Equal("Разместить карту на сайте", page.Value("Пункт 2: что сделать"));
        Assert.Null(page.Document.QuerySelector("#p-2"));
    }

    [Fact]
    public async Task Points_under_a_point_are_duties_of_whom_it_names()
    {
        var page = await (
            await world.UploadAsync(
                ImportWorld.Order(
                    "1. Утвердить дорожную карту (приложение).",
                    "2. Руководителям школ:",
                    "2.1. назначить кураторов до 10 сентября 2026 года;",
                    "2.2. обеспечить:",
                    "а) размещение сведений на сайте до 1 октября 2026 года;",
                    "3. Провести семинар до 20 октября 2026 года (ИМЦ).",
                    "4. Собрать отчёты школ. Срок: до 20 мая 2027 года. Ответственный: ИМЦ."
                )
            )
        ).FollowAsync("Дальше: создание");
        await page.PressAsync("Создать карту");

        // Two schools, three points each; the centre twice.
        Assert.Equal(8, await CountAsync("obligation o join roadmap r on r.id = o.roadmap_id where r.level = 'order'"));
        Assert.Equal(
            "2026-09-10",
            await portal.Database.AskAsync<string>(
                $"select min(o.due_on)::text from obligation o join roadmap r on r.id = o.roadmap_id where r.level = 'order' and r.district_id = '{world.District.Id}'"
            )
        );
    }

    [Fact]
    public async Task What_is_past_already_is_left_open_or_counted_as_done()
    {
        var paper = ImportWorld.Paper(
            """
            №¦Мероприятие¦Срок¦Ответственные
            1¦Составить перечень наставников¦до 1 сентября 2026 г.¦ИМЦ
            2¦Подготовить справку¦до 20 мая 2027 г.¦ИМЦ
            """
        );
        var page = await (await world.UploadAsync(paper)).FollowAsync("Дальше: создание");
        page = await page.Tick("Отметить исполненными до внесения: отчитываться по ним не нужно")
            .PressAsync("Создать карту");

        Assert.True(page.Says("исполнено до внесения"), page.Text);
        Assert.Equal(
            1,
            await CountAsync(
                "obligation o join roadmap r on r.id = o.roadmap_id where r.level = 'municipal' and o.state = 'accepted' and o.done_on = o.due_on"
            )
        );
    }

    [Fact]
    public async Task The_second_roadmap_of_an_order_waits_for_its_turn_and_has_the_same_order()
    {
        var paper = ImportWorld
            .Paper(ImportWorld.Clear)
            .Say("Приложение № 2\nк приказу от 28.08.2026 № 77-ОД", align: "right")
            .Say("Дорожная карта наставничества школьников на 2026-2027 учебный год", true, "center")
            .Rows("№¦Мероприятие¦Срок¦Ответственные\n1¦Провести слёт¦май 2027 г.¦ИМЦ");
        var page = await world.UploadAsync(paper);
        Assert.True(page.Says("2 дорожные карты"), page.Text);

        page = await (await page.FollowAsync("Дальше: создание")).PressAsync("Создать карту");
        Assert.True(page.Says("В приказе есть ещё 1 карта"), page.Text);
        page = await (await world.Curator.OpenAsync("/roadmaps/import")).FollowAsync("Продолжить");
        Assert.True(page.Says("Провести слёт"), page.Text);
        page = await page.FollowAsync("Дальше: создание");
        Assert.True(page.Says("№ 77-ОД от 28.08.2026"), page.Text);
        page = await page.PressAsync("Создать карту");

        Assert.True(page.Says("Карта создана и утверждена приказом № 77-ОД"), page.Text);
        Assert.Equal(2, await CountAsync("roadmap r where r.level = 'municipal' and r.state = 'approved'"));
        Assert.Equal(1, await CountAsync("office_order r"));
    }

    [Fact]
    public async Task Another_roadmap_of_the_paper_may_be_gone_through_first()
    {
        var page = await world.UploadAsync(
            ImportWorld
                .Paper(ImportWorld.Clear)
                .Say("Приложение № 2\nк приказу от 28.08.2026 № 77-ОД", align: "right")
                .Say("Дорожная карта наставничества школьников на 2026-2027 учебный год", true, "center")
                .Rows("№¦Мероприятие¦Срок¦Ответственные\n1¦Провести слёт¦май 2027 г.¦ИМЦ")
        );

        page = await page.Tick(
                "Приложение № 2. Дорожная карта наставничества школьников на 2026-2027 учебный год, 1 мероприятие"
            )
            .PressAsync("Показать выбранную");

        Assert.True(page.Says("1 раздел и 1 мероприятие"), page.Text);
    }

    [Fact]
    public async Task Annexes_keep_the_numbers_by_which_the_points_call_them()
    {
        var paper = ImportWorld
            .Order("1. Утвердить состав рабочей группы (приложение 1).", "2. Утвердить дорожную карту (приложение 2).")
            .Say("Состав рабочей группы", true, "center")
            .Rows(Group);
        var order = await MadeAsync(paper);

        var after = await PrintedAsync(order);

        Assert.Equal(
            [(AnnexKind.Roadmap, "2"), (AnnexKind.WorkingGroup, "1")],
            after.Annexes.Select(a => (a.Kind, a.Number!)).OrderBy(a => a.Kind)
        );
    }

    [Fact]
    public async Task The_kind_of_document_comes_back_beside_the_activity()
    {
        var paper = ImportWorld.Paper(
            """
            №¦Мероприятие¦Ожидаемый результат¦Вид документа¦Срок¦Ответственные
            1¦Разработать положение¦Общие правила¦Положение¦до 1 октября 2026 г.¦ИМЦ
            """
        );
        var before = paper.Read().Activities.Single();

        var after = (await PrintedAsync(await MadeAsync(paper))).Activities.Single();

        Assert.Equal("Положение", before.Details);
        Assert.Equal((before.Title, before.Details, before.Result), (after.Title, after.Details, after.Result));
    }

    [Fact]
    public async Task Lines_of_responsibles_are_read_alike_by_the_page_and_the_verb()
    {
        await portal.Given.OrganisationAsync(world.District, OrganisationKind.Kindergarten, "Сад «Рябинка»");

        var page = await world.UploadAsync(
            "№¦Мероприятие¦Срок¦Ответственные\n1¦Собрать заявки¦май 2027 г.¦ОО, ДОУ\\nУО, ИМЦ"
        );

        Assert.True(page.Says("Все поняты полностью"), page.Text);
    }

    [Fact]
    public async Task An_order_that_names_no_time_is_of_its_calendar_year()
    {
        var plain = await world.UploadAsync(Paper("Дорожная карта наставничества"));
        var school = await world.UploadAsync(Paper("Дорожная карта наставничества на учебный год"));

        Assert.Equal("01.01.2026", plain.Value("Первый день"));
        Assert.Equal("31.12.2026", plain.Value("Последний день"));
        Assert.Equal("01.09.2026", school.Value("Первый день"));

        static WordPaper Paper(string title) =>
            new WordPaper()
                .Say("УТВЕРЖДЕНА\nприказом управления образования\nот 28.08.2026 № 78-ОД", align: "right")
                .Say(title, true, "center")
                .Rows("№¦Мероприятие¦Срок¦Ответственные\n1¦Собрать заявки¦до 1 октября¦ИМЦ");
    }

    private static WordPaper WithGroup() =>
        ImportWorld.Paper(ImportWorld.Clear).Say("Состав рабочей группы", true, "center").Rows(Group);

    private async Task<Guid> MadeAsync(WordPaper paper)
    {
        var page = await (await world.UploadAsync(paper)).FollowAsync("Дальше: создание");
        page = await page.PressAsync("Создать карту");
        Assert.True(page.Says("Карта создана и утверждена"), page.Text);
        return await portal.Database.AskAsync<Guid>(
            $"select id from office_order where district_id = '{world.District.Id}'"
        );
    }

    private async Task<OrderReading> PrintedAsync(Guid order)
    {
        using var file = await world.Curator.GetAsync($"/orders/{order}.docx");
        return WordPaper.Read(await file.Content.ReadAsByteArrayAsync());
    }

    private Task<long> CountAsync(string from) =>
        portal.Database.AskAsync<long>(
            $"select count(*) from {from} {(from.Contains(" where ", StringComparison.Ordinal) ? "and" : "where")} r.district_id = '{world.District.Id}'"
        );
}
