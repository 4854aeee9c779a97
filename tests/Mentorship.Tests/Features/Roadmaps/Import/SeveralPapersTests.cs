using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Tests.Reading;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Reading;
using Xunit;

namespace Mentorship.Tests.Features.Roadmaps.Import;

/// <summary>One order with several roadmaps and annexes.</summary>
public sealed class SeveralPapersTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private const string Group = """
        Синявин Олег Петрович¦начальник отдела, председатель
        Лукина Анна Борисовна¦методист
        """;

    private readonly ImportWorld world = new(portal);

    public Task InitializeAsync() => world.MakeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

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
        Assert.True(page.Says("Она ждёт на странице"), page.Text);
        page = await (await world.Curator.OpenAsync("/roadmaps/import")).FollowAsync("Продолжить");
        Assert.True(page.Says("Провести слёт"), page.Text);
        page = await page.FollowAsync("Дальше: создание");
        Assert.True(page.Says("№ 77-ОД от 28.08.2026"), page.Text);
        page = await page.PressAsync("Создать карту");

        Assert.True(page.Says("Карта создана и утверждена приказом № 77-ОД"), page.Text);
        Assert.Equal(2, await world.CountAsync("roadmap r where r.level = 'municipal' and r.state = 'approved'"));
        Assert.Equal(1, await world.CountAsync("office_order r"));
    }

    [Fact]
    public async Task Roadmaps_of_one_paper_are_told_apart_and_found_from_where_one_was_made()
    {
        var paper = ImportWorld
            .Paper(ImportWorld.Clear)
            .Say("Приложение № 2\nк приказу от 28.08.2026 № 77-ОД", align: "right")
            .Say("Дорожная карта наставничества школьников на 2026-2027 учебный год", true, "center")
            .Rows("№¦Мероприятие¦Срок¦Ответственные\n1¦Провести слёт¦май 2027 г.¦ИМЦ")
            .Say("Приложение № 3\nк приказу от 28.08.2026 № 77-ОД", align: "right")
            .Say("Дорожная карта наставничества студентов на 2026-2027 учебный год", true, "center")
            .Rows("№¦Мероприятие¦Срок¦Ответственные\n1¦Провести форум¦май 2027 г.¦ИМЦ");
        var file = paper.Bytes();
        var page = await (await BringAsync(file)).FollowAsync("Дальше: создание");

        page = await page.PressAsync("Создать карту");

        Assert.Equal(
            page.Path,
            Link(page, "Открыть карту «Дорожная карта наставничества педагогов на 2026-2027 учебный год»")
        );
        var list = await world.Curator.OpenAsync("/roadmaps/import");
        Assert.True(list.Says("карта «Дорожная карта наставничества школьников"), list.Text);
        Assert.True(list.Says("карта «Дорожная карта наставничества студентов"), list.Text);
        page = await page.FollowAsync(
            "Продолжить с картой «Дорожная карта наставничества студентов на 2026-2027 учебный год»"
        );
        Assert.True(page.Says("Провести форум"), page.Text);
        await (await page.FollowAsync("Дальше: создание")).PressAsync("Создать карту");

        // The same file once more: one sentence tells of all that was made of it.
        page = await BringAsync(file);
        Assert.Single(page.Text.Split("Этот файл уже загружали")[1..]);
        Assert.True(page.Says("Остальные его карты ждут проверки"), page.Text);
        Assert.False(page.Says("Этот файл уже загружен "), page.Text);
        Assert.Single(page.Document.QuerySelectorAll(".note-ret"));
        page = await page.FollowAsync(
            "Открыть карту «Дорожная карта наставничества студентов на 2026-2027 учебный год»"
        );
        Assert.True(page.Says("Провести форум"), page.Text);

        async Task<TestPage> BringAsync(byte[] bytes) =>
            await (await world.Curator.OpenAsync("/roadmaps/import")).PressAsync(
                "Прочитать приказ",
                ("File", bytes, "приказ.docx")
            );
        static string? Link(TestPage page, string words) =>
            page
                .Document.QuerySelectorAll("a")
                .FirstOrDefault(a => TestPage.Fold(a.TextContent) == words)
                ?.GetAttribute("href");
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
        var order = await world.MadeAsync(paper);

        var after = await world.PrintedAsync(order);

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

        var after = (await world.PrintedAsync(await world.MadeAsync(paper))).Activities.Single();

        Assert.Equal("Положение", before.Details);
        Assert.Equal((before.Title, before.Details, before.Result), (after.Title, after.Details, after.Result));
    }

    [Fact]
    public async Task The_longer_roadmap_is_opened_first()
    {
        var page = await world.UploadAsync(
            ImportWorld
                .Paper("№¦Мероприятие¦Срок¦Ответственные\n1¦Провести слёт¦май 2027 г.¦ИМЦ")
                .Say("Приложение № 2\nк приказу от 28.08.2026 № 77-ОД", align: "right")
                .Say("Дорожная карта наставничества школьников на 2026-2027 учебный год", true, "center")
                .Rows(ImportWorld.Clear)
        );

        Assert.True(page.Says("Сейчас открыта «Дорожная карта наставничества школьников"), page.Text);
        Assert.True(page.Says("2 раздела и 3 мероприятия"), page.Text);
    }
}
