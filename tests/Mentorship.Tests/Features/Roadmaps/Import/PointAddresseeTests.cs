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
