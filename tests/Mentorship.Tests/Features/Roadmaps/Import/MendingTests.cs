using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Tests.Reading;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Reading;
using Xunit;

namespace Mentorship.Tests.Features.Roadmaps.Import;

/// <summary>What stands around the rows of a paper: headings, group, doubts, what is past already.</summary>
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
            await world.CountAsync("obligation o join roadmap r on r.id = o.roadmap_id where r.level <> 'order'")
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
        page = await page.Tick(
                "Отметить исполненными до внесения все (3): отчитываться по ним не нужно, просроченных не будет"
            )
            .PressAsync("Создать карту");

        Assert.True(page.Says("исполнено до внесения: 3"), page.Text);
        Assert.True(page.Says("0 из 0 наступивших поручений исполнено, в срок 0"), page.Text);
        Assert.True(page.Says("исполнено до внесения, не считается 1"), page.Text);
        var at = page.Path.Split('?')[0];
        page = await world.Curator.OpenAsync($"{at}?state=accepted");
        Assert.False(page.Says("Составить перечень наставников"), page.Text);
        page = await world.Curator.OpenAsync($"{at}?state=before");
        Assert.True(page.Says("Исполнено до внесения"), page.Text);
        Assert.True(page.Says("Составить перечень наставников"), page.Text);
        Assert.False(page.Says("Подготовить справку"), page.Text);
        var progress = await world.Curator.OpenAsync("/roadmaps");
        Assert.False(progress.Says("1 из 1 исполнено"), progress.Text);
        Assert.Equal(
            1,
            await world.CountAsync(
                "obligation o join roadmap r on r.id = o.roadmap_id where r.level = 'municipal' and o.state = 'accepted' and o.done_on = o.due_on"
            )
        );
    }

    [Fact]
    public async Task What_is_long_past_counts_as_done_unless_somebody_says_otherwise_and_what_will_be_overdue_is_told()
    {
        var page = await (
            await world.UploadAsync(
                """
                №¦Мероприятие¦Срок¦Ответственные
                1¦Составить перечень наставников¦до 1 сентября 2026 г.¦ИМЦ
                2¦Собрать сведения¦до 11 января 2027 г.¦ИМЦ
                3¦Подготовить справку¦до 20 мая 2027 г.¦ИМЦ
                """
            )
        ).FollowAsync("Дальше: создание");
        Assert.True(page.Says("4 поручения со сроком раньше сегодняшнего дня"), page.Text);
        Assert.True(
            page.Says(
                "Отметить исполненными до внесения те, чей срок прошёл больше месяца назад (3): просроченным сразу станет 1 поручение"
            ),
            page.Text
        );
        Assert.True(page.Says("Оставить открытыми: просроченными сразу станут 4 поручения"), page.Text);

        page = await page.PressAsync("Создать карту");

        Assert.True(page.Says("исполнено до внесения: 3"), page.Text);
        Assert.Equal(
            "Составить перечень наставников",
            await portal.Database.AskAsync<string>(
                $"select string_agg(o.title, ', ') from obligation o join roadmap r on r.id = o.roadmap_id where r.level = 'municipal' and o.state = 'accepted' and o.district_id = '{world.District.Id}'"
            )
        );
    }

    [Fact]
    public async Task Fewer_deadlines_than_executors_show_who_would_get_which()
    {
        var page = await world.UploadAsync(
            """
            №¦Мероприятие¦Срок¦Ответственные
            1¦Собрать заявки¦апрель 2027 г.\nмай 2027 г.¦УО, ИМЦ, школы
            2¦Подготовить справку¦до 20 мая 2027 г.¦ИМЦ
            """
        );

        var question = TestPage.Fold(page.Document.QuerySelector("li.dbt")!.TextContent);
        Assert.Contains("Сроков 2, а ответственных 3", question, StringComparison.Ordinal);
        foreach (var party in new[] { "УО", "ИМЦ", "школы" })
            Assert.Contains($"{party}: 01.04 – 30.04.2027; 01.05 – 31.05.2027", question, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_understood_shows_the_result_and_what_stands_beside()
    {
        var page = await world.UploadAsync(
            """
            №¦Мероприятие¦Результат¦Срок¦Ответственные¦Финансирование, тыс. руб.
            1¦Собрать заявки¦Сводная заявка¦май 2027 г.¦ИМЦ¦120
            ¦Итого¦¦¦¦120
            """
        );
        Assert.True(page.Says("Итоговая строка таблицы"), page.Text);
        page = await page.PressAsync("Видел, оставить как в приказе");

        Assert.True(page.Says("1 мероприятие"), page.Text);
        Assert.True(page.Says("Финансирование, тыс. руб.: 120"), page.Text);
        Assert.True(page.Says("Сводная заявка"), page.Text);
        Assert.Contains(page.Document.QuerySelectorAll("th"), th => TestPage.Fold(th.TextContent) == "Результат");
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
}
