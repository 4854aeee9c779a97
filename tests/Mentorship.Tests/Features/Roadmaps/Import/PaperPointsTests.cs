using Mentorship.Tests.Harness;
using Mentorship.Tests.Reading;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Reading;
using Xunit;

namespace Mentorship.Tests.Features.Roadmaps.Import;

/// <summary>The points of a paper: whose it is, what it orders, what is written anew.</summary>
public sealed class PaperPointsTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private readonly ImportWorld world = new(portal);

    public Task InitializeAsync() => world.MakeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

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

        var page = await world.UploadAsync(paper);
        Assert.True(page.Says("Остались 2 вопроса: кто издал приказ, название и период карты"), page.Text);
        page = await page.PressAsync("Верно, так и записать");

        Assert.True(page.Says("администрации среди организаций нет"), page.Text);
        Assert.Equal("", page.Value("Кто издал"));
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
        Assert.True(page.Says("Пунктов приказа в файле нет: пункт 1 предложил портал"), page.Text);
        Assert.True(page.Says("предложен порталом: в файле такого пункта нет"), page.Text);
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
        Assert.Equal(
            8,
            await world.CountAsync("obligation o join roadmap r on r.id = o.roadmap_id where r.level = 'order'")
        );
        Assert.Equal(
            "2026-09-10",
            await portal.Database.AskAsync<string>(
                $"select min(o.due_on)::text from obligation o join roadmap r on r.id = o.roadmap_id where r.level = 'order' and r.district_id = '{world.District.Id}'"
            )
        );
    }
}
