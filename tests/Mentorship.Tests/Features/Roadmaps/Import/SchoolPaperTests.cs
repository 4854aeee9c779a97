using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Tests.Reading;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Organisations;
using Xunit;

namespace Mentorship.Tests.Features.Roadmaps.Import;

/// <summary>An organisation's own order that the district's curator brings.</summary>
public sealed class SchoolPaperTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private const string Rows = """
        №¦Мероприятие¦Срок¦Ответственные
        1¦Составить перечень наставников¦до 1 октября 2026 г.¦заместитель директора
        2¦Провести слёт наставников¦май 2027 г.¦классные руководители
        """;

    private readonly ImportWorld world = new(portal);

    public Task InitializeAsync() => world.MakeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("Муниципальное бюджетное общеобразовательное учреждение\n«Луговая школа»")]
    [InlineData("Управление образования администрации Луговского района\nМБОУ «Луговая школа»")]
    public async Task Makes_the_roadmap_of_that_organisation_alone(string face)
    {
        var page = await world.UploadAsync(Paper(face));
        Assert.True(page.Says("Издал приказ: Луговая школа"), page.Text);
        Assert.True(page.Says("карта, пункты и поручения будут только её"), page.Text);
        Assert.True(page.Says("Все поняты полностью"), page.Text);

        page = await (await page.FollowAsync("Дальше: создание")).PressAsync("Создать карту");

        Assert.True(page.Says("Карта создана и утверждена приказом № 12-ОД"), page.Text);
        Assert.Equal(1, await world.CountAsync($"roadmap r where r.level = 'institution' and r.owner_id = '{School}'"));
        Assert.Equal(1, await world.CountAsync($"office_order r where r.issuer_id = '{School}'"));
        Assert.Equal(3, await world.CountAsync($"obligation r where r.organisation_id = '{School}'"));
        Assert.Equal(3, await world.CountAsync("obligation r"));
        var order = await portal.Database.AskAsync<Guid>(
            $"select id from office_order where district_id = '{world.District.Id}'"
        );
        Assert.Equal("Луговая школа", (await world.PrintedAsync(order)).Order.Issuer);
        var coordinator = await world.As(Role.Coordinator, world.School);
        Assert.True((await coordinator.OpenAsync("/roadmaps")).Says("Дорожная карта наставничества в школе"));
    }

    [Theory]
    [InlineData("Детский сад № 12", "МБДОУ «Детский сад № 12»")]
    [InlineData(
        "СОШ № 5",
        "Муниципальное бюджетное общеобразовательное учреждение\nСредняя общеобразовательная школа № 5"
    )]
    public async Task Is_known_by_its_number(string name, string face)
    {
        await portal.Given.OrganisationAsync(world.District, OrganisationKind.Kindergarten, "Детский сад № 1");
        await portal.Given.OrganisationAsync(world.District, OrganisationKind.School, name);

        var page = await world.UploadAsync(Paper(face));

        Assert.True(page.Says($"Издал приказ: {name}"), page.Text);
    }

    [Fact]
    public async Task That_nobody_knows_is_asked_about_where_its_rows_are()
    {
        var page = await world.UploadAsync(Paper("МБОУ «Дубравная гимназия»"));
        Assert.True(page.Says("в справочнике не узнано: выберите"), page.Text);

        page = await page.Fill("Кто издал", "Выберите").PressAsync("Сохранить, кто издал");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("#IssuerId", page.Document.QuerySelector(".errs a")?.GetAttribute("href"));

        page = await page.Fill("Кто издал", "Озёрная школа").PressAsync("Сохранить, кто издал");
        Assert.True(page.Says("Издал приказ: Озёрная школа"), page.Text);
        page = await page.FollowAsync("Дальше: создание");
        Assert.True(page.Says("Приказ организации: карта, пункты и поручения будут только её"), page.Text);
        await page.PressAsync("Создать карту");

        Assert.Equal(
            "Озёрная школа",
            await portal.Database.AskAsync<string>(
                $"select o.short_name from roadmap r join organisation o on o.id = r.owner_id where r.district_id = '{world.District.Id}' and r.level = 'institution'"
            )
        );
    }

    [Fact]
    public async Task Said_at_the_creation_only_sets_no_plans_of_the_district()
    {
        await portal.Given.SaveAsync(
            UsualIndicators.For(world.District.Id, [], []).Single(i => i.Code == "young-teachers")
        );
        var page = await world.UploadAsync(ImportWorld.PaperWithPlans(ImportWorld.Plans));
        page = await page.FollowAsync("Дальше: создание");

        page = await page.Fill("Кто издал", "Луговая школа").PressAsync("Создать карту");

        Assert.True(page.Says("Карта создана и утверждена"), page.Text);
        Assert.Equal(1, await world.CountAsync($"roadmap r where r.owner_id = '{School}' and r.level = 'institution'"));
        Assert.Equal(0, await world.CountAsync("indicator_target r"));
        Assert.Equal(1, await world.CountAsync("indicator r"));
    }

    [Fact]
    public async Task A_day_that_opens_questions_makes_nothing_and_asks_them()
    {
        var page = await (await world.UploadAsync(ImportWorld.Clear)).FollowAsync("Дальше: создание");

        page = await page.Fill("Дата", "05.10.2026").Fill("О чём", "О карте").PressAsync("Создать карту");

        Assert.True(page.Says("Срок раньше даты приказа"), page.Text);
        Assert.True(page.Says("Всё введённое о приказе сохранено"), page.Document.Body!.TextContent);
        Assert.Equal(0, await world.CountAsync("office_order r"));
        while (!page.Says("вопросов нет"))
            page = await page.PressAsync("Оставить как есть");
        page = await page.FollowAsync("Дальше: создание");
        Assert.Equal("О карте", page.Value("О чём"));
    }

    private Guid School => world.School.Id;

    private static WordPaper Paper(string face) =>
        new WordPaper()
            .Say(face, true, "center")
            .Say("ПРИКАЗ", true, "center")
            .Say("28.08.2026\t№ 12-ОД")
            .Say("Об утверждении дорожной карты наставничества", true, "center")
            .Say("В целях поддержки молодых учителей")
            .Say("ПРИКАЗЫВАЮ:")
            .Say("1. Утвердить дорожную карту (приложение).")
            .Say("2. Классным руководителям до 10 сентября 2026 года назначить кураторов пар.")
            .Say("3. Контроль за исполнением приказа оставляю за собой.")
            .Say("")
            .Say("Директор\tК.Л. Ромашкина")
            .Say("")
            .Say("Дорожная карта\nнаставничества в школе на 2026-2027 учебный год", true, "center")
            .Say("")
            .Rows(Rows);
}
