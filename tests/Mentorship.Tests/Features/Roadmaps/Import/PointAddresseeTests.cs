using Mentorship.Tests.Harness;
using Xunit;

namespace Mentorship.Tests.Features.Roadmaps.Import;

/// <summary>Whom the points of a paper turn to is asked about, and once answered is given a duty.</summary>
public sealed class PointAddresseeTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private readonly ImportWorld world = new(portal);

    public Task InitializeAsync() => world.MakeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Somebody_whom_nobody_knows_is_asked_about_and_gets_the_duty_once_he_is_known()
    {
        var page = await world.UploadAsync(Paper());
        Assert.True(page.Says("Кто это: МБУ «Исток»"), page.Text);
        Assert.True(page.Says("Пункт приказа 2"), page.Text);
        Assert.True(page.Says("остался 1 вопрос"), page.Text);

        page = await page.Fill("Кто это: МБУ «Исток»", "ИМЦ").PressAsync("Сохранить, кто это");
        page = await (await page.FollowAsync("Дальше: создание")).PressAsync("Создать карту");

        Assert.True(page.Says("Карта создана и утверждена"), page.Text);
        Assert.Equal("ИМЦ 2027-03-31", await DutiesAsync());
    }

    [Fact]
    public async Task Words_that_are_left_stand_on_the_paper_to_the_letter_and_give_no_duty()
    {
        var page = await world.UploadAsync(Paper());

        page = await page.Fill("Кто это: МБУ «Исток»", "Оставить словами, поручений не будет")
            .PressAsync("Сохранить, кто это");
        page = await (await page.FollowAsync("Дальше: создание")).PressAsync("Создать карту");

        Assert.True(page.Says("Карта создана и утверждена"), page.Text);
        Assert.Equal(
            0L,
            await portal.Database.AskAsync<long>(
                $"select count(*) from obligation o join roadmap r on r.id = o.roadmap_id where r.level = 'order' and r.district_id = '{world.District.Id}'"
            )
        );
        var order = await portal.Database.AskAsync<Guid>(
            $"select id from office_order where district_id = '{world.District.Id}'"
        );
        page = await world.Curator.OpenAsync($"/orders/{order}");
        Assert.True(page.Says("МБУ «Исток» в марте 2027 года подготовить: перечень, отчёт;"), page.Text);
        Assert.True(page.Says("Контроль исполнения настоящего приказа оставляю за собой!"), page.Text);
    }

    [Fact]
    public async Task What_the_paper_calls_a_body_gives_it_the_duty_and_stays_printed()
    {
        var paper = ImportWorld
            .Order(
                "1. Утвердить дорожную карту (приложение).",
                "2. БШ до 15 октября 2026 года подготовить перечень наставников."
            )
            .Say("Принятые сокращения: БШ – Луговая школа, РМО – районные методические объединения.");

        var page = await world.UploadAsync(paper);
        Assert.False(page.Says("Кто это: БШ"), page.Text);
        page = await (await page.FollowAsync("Дальше: создание")).PressAsync("Создать карту");

        Assert.True(page.Says("Карта создана и утверждена"), page.Text);
        Assert.Equal("Луговая школа 2026-10-15", await DutiesAsync());
        var order = await portal.Database.AskAsync<Guid>(
            $"select id from office_order where district_id = '{world.District.Id}'"
        );
        page = await world.Curator.OpenAsync($"/orders/{order}");
        Assert.True(page.Says("БШ до 15 октября 2026 года подготовить перечень наставников."), page.Text);
    }

    [Fact]
    public async Task Whom_a_point_was_taken_to_mean_passes_on_to_the_points_under_it()
    {
        var page = await world.UploadAsync(
            ImportWorld.Order(
                "1. Утвердить дорожную карту (приложение).",
                "2. Руководителям общеобразовательных организаций г. Лугового:",
                "2.1. назначить кураторов до 15 сентября 2026 года;",
                "2.2. представить отчёт до 20 декабря 2026 года."
            )
        );
        page = await page.FollowAsync("Дальше: создание");
        Assert.True(page.Says("Проверьте, так ли понято, кому"), page.Text);
        page = await page.PressAsync("Создать карту");

        Assert.True(page.Says("Карта создана и утверждена"), page.Text);
        Assert.Equal(
            "Луговая школа 2026-09-15; Луговая школа 2026-12-20; Озёрная школа 2026-09-15; Озёрная школа 2026-12-20",
            string.Join("; ", (await DutiesAsync()).Split("; ").Order(StringComparer.Ordinal))
        );
    }

    [Theory]
    [InlineData("до ___ октября 2026 года")]
    [InlineData("не позднее «___» октября 2026 г.")]
    public async Task A_day_that_is_left_blank_is_asked_about_and_is_no_part_of_the_addressee(string blank)
    {
        var page = await world.UploadAsync(
            ImportWorld.Order("1. Утвердить дорожную карту.", $"2. Руководителям школ {blank} представить список пар.")
        );
        Assert.True(page.Says("Пункт приказа 2"), page.Text);
        Assert.True(page.Says("В сроке пропуск, который не заполнили"), page.Text);
        Assert.False(page.Says("вопросов нет"), page.Text);

        page = await page.FollowAsync("Пункт приказа 2");
        Assert.Equal("Руководителям школ", page.Value("Кому (2)"));
        Assert.Equal(blank, page.Value("Срок (2)"));
        page = await page.Fill("Понимать срок как (2)", "до 12 октября 2026").PressAsync("Создать карту");
        Assert.True(page.Says("Карта создана и утверждена"), page.Text);
    }

    [Theory]
    [InlineData("В целях поддержки молодых учителей", "")]
    [InlineData("В целях поддержки молодых учителей обязываю:", "ОБЯЗЫВАЮ:")]
    [InlineData("В целях поддержки молодых учителей предлагаю:", "ПРЕДЛАГАЮ:")]
    public async Task A_directive_is_kept_with_the_word_that_its_paper_has(string preamble, string word)
    {
        var order = await world.MadeAsync(
            new Mentorship.Tests.Reading.WordPaper()
                .Say("Управление образования\nадминистрации Луговского района", true, "center")
                .Say("РАСПОРЯЖЕНИЕ", true, "center")
                .Say("28.08.2026\tс. Луговое\t№ 78-р")
                .Say("Об утверждении дорожной карты", true, "center")
                .Say(preamble)
                .Say("1. Утвердить дорожную карту (приложение).")
                .Say("2. Контроль за исполнением распоряжения оставляю за собой.")
                .Say("Начальник управления\tК.Л. Ромашкина")
                .Say("Дорожная карта\nнаставничества педагогов на 2026-2027 учебный год", true, "center")
                .Rows(ImportWorld.Clear)
        );

        var printed = (await world.PrintedAsync(order)).Order;

        Assert.Equal($"В целях поддержки молодых учителей {word}".TrimEnd(), printed.Preamble);
        Assert.Equal(["1", "2"], printed.Points.Select(p => p.Number));
    }

    private Task<string> DutiesAsync() =>
        portal.Database.AskAsync<string>(
            $"select string_agg(b.short_name || ' ' || o.due_on, '; ') from obligation o join roadmap r on r.id = o.roadmap_id join organisation b on b.id = o.organisation_id where r.level = 'order' and r.district_id = '{world.District.Id}'"
        );

    private static Mentorship.Tests.Reading.WordPaper Paper() =>
        ImportWorld.Order(
            "1. Утвердить дорожную карту (приложение);",
            "2. МБУ «Исток» в марте 2027 года подготовить: перечень, отчёт;",
            "3. Контроль исполнения настоящего приказа оставляю за собой!"
        );
}
