using Mentorship.Tests.Harness;
using Mentorship.Tests.Reading;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Reading;
using Xunit;

namespace Mentorship.Tests.Features.Roadmaps.Import;

/// <summary>What stands in a paper stands in the order that is made of it: read again, both are the same.</summary>
public sealed class KeptPaperTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private readonly ImportWorld world = new(portal);

    public Task InitializeAsync() => world.MakeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData(
        """
            №¦Мероприятие¦Срок¦Ответственные
            1¦Составить перечень наставников¦до 1 октября 2026 г.¦ИМЦ
            2¦Провести семинар¦сентябрь 2026 г.¦УО, ИМЦ
            3¦Подготовить справку¦до 20 мая 2027 г.¦ИМЦ
            """
    )]
    [InlineData(
        """
            №¦Мероприятие¦Срок¦Ответственные
            #4*1. Кадры
            #4*1.1. Подбор
            1¦Составить перечень наставников¦до 1 октября 2026 г.¦ИМЦ
            #4*1.2. Обучение
            1¦Провести семинар¦сентябрь 2026 г.¦УО, ИМЦ
            #4*2. Итоги
            1¦Подготовить справку¦до 20 мая 2027 г.¦ИМЦ
            """
    )]
    [InlineData(
        """
            №¦Мероприятие¦Срок¦Ответственные
            #4*I. Организационный этап
            1¦Составить перечень наставников¦до 1 октября 2026 г.¦ИМЦ
            #4*II. Обучение
            2¦Провести семинар¦сентябрь 2026 г.¦УО, ИМЦ
            #4*III. Итоги
            3¦Подготовить справку¦до 20 мая 2027 г.¦ИМЦ
            """
    )]
    public async Task Headings_are_read_again_as_they_were(string rows)
    {
        var before = ImportWorld.Paper(rows).Read();

        var after = await ReadAgainAsync(await world.UploadAsync(rows));

        Assert.Equal(Said(before), Said(after));
        Assert.Equal(before.Findings.Select(f => f.Code), after.Findings.Select(f => f.Code));

        static IEnumerable<string> Said(OrderReading reading) =>
            reading.Sections.SelectMany(
                s => s.Activities,
                (s, a) => $"{s.Stage} | {s.Number} | {s.Title} | {a.Number} | {a.Title} | {a.DeadlineText}"
            );
    }

    [Fact]
    public async Task Words_beside_the_table_stand_in_the_order_too()
    {
        var paper = ImportWorld
            .Paper(ImportWorld.Clear)
            .Say("Принятые сокращения: ИМЦ – информационно-методический центр.");

        var after = await ReadAgainAsync(await world.UploadAsync(paper));

        Assert.Contains(
            after.Annexes,
            a => a.UnderTable == "Принятые сокращения: ИМЦ – информационно-методический центр."
        );
    }

    [Fact]
    public async Task What_the_paper_explains_is_not_asked_about()
    {
        await portal.Given.OrganisationAsync(world.District, OrganisationKind.Kindergarten, "Ромашка");
        var paper = ImportWorld
            .Paper(ImportWorld.Clear.Replace("УО, ИМЦ", "ИМЦ, ДО", StringComparison.Ordinal))
            .Say("Принятые сокращения: ДО – детские сады; НОКО – независимая оценка качества образования.");

        var page = await world.UploadAsync(paper);

        Assert.True(page.Says("Все поняты полностью"), page.Text);
        await CreateAsync(page);
        Assert.Equal(
            "ИМЦ, Ромашка",
            await portal.Database.AskAsync<string>(
                $"select string_agg(b.short_name, ', ' order by b.short_name) from obligation o join organisation b on b.id = o.organisation_id where o.title = 'Провести установочный семинар' and o.district_id = '{world.District.Id}'"
            )
        );
    }

    [Fact]
    public async Task Each_party_gets_the_duty_on_its_own_day()
    {
        var rows = ImportWorld
            .Clear.Replace("сентябрь 2026 г.", "ИМЦ – сентябрь, школы – октябрь", StringComparison.Ordinal)
            .Replace("УО, ИМЦ", "ИМЦ – организация; школы – участие", StringComparison.Ordinal);

        var page = await world.UploadAsync(rows);

        Assert.False(page.Says("Кто это"), page.Text);
        await CreateAsync(page.Says("вопросов нет") ? page : await page.PressAsync("Оставить как есть"));
        Assert.Equal(
            "ИМЦ 2026-09-30, Луговая школа 2026-10-31, Озёрная школа 2026-10-31",
            await portal.Database.AskAsync<string>(
                $"select string_agg(b.short_name || ' ' || o.due_on, ', ' order by b.short_name) from obligation o join organisation b on b.id = o.organisation_id where o.title = 'Провести установочный семинар' and o.district_id = '{world.District.Id}'"
            )
        );
    }

    [Fact]
    public async Task How_many_duties_there_will_be_is_told_before_they_are_given()
    {
        var rows = ImportWorld.Clear.Replace("сентябрь 2026 г.", "ежемесячно", StringComparison.Ordinal);
        var page = await (await world.UploadAsync(rows)).FollowAsync("Дальше: создание");

        Assert.True(page.Says("Больше всего дают"), page.Text);
        var told = int.Parse(
            System.Text.RegularExpressions.Regex.Match(page.Text, @"(\d+)\sпоручени\w+, по карте").Groups[1].Value
        );
        page = await page.PressAsync("Создать карту");

        Assert.Matches($@"выдано {told}\sпоручени", page.Text);
    }

    private static async Task<TestPage> CreateAsync(TestPage page)
    {
        page = await (await page.FollowAsync("Дальше: создание")).PressAsync("Создать карту");
        Assert.True(page.Says("Карта создана и утверждена"), page.Text);
        return page;
    }

    private async Task<OrderReading> ReadAgainAsync(TestPage page)
    {
        while (!page.Says("вопросов нет"))
            page = await page.PressAsync("Оставить как есть");
        await CreateAsync(page);
        var order = await portal.Database.AskAsync<Guid>(
            $"select id from office_order where district_id = '{world.District.Id}'"
        );
        using var file = await world.Curator.GetAsync($"/orders/{order}.docx");
        return WordPaper.Read(await file.Content.ReadAsByteArrayAsync());
    }
}
