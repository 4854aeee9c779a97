using Mentorship.Tests.Harness;
using Mentorship.Tests.Reading;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Reading;
using Xunit;

namespace Mentorship.Tests.Features.Roadmaps.Import;

/// <summary>A department with a methodical centre and two schools, and a paper that it has signed.</summary>
public sealed class ImportWorld(PortalHost portal)
{
    public District District { get; private set; } = null!;
    public Organisation Department { get; private set; } = null!;
    public Organisation Centre { get; private set; } = null!;
    public Organisation School { get; private set; } = null!;
    public TestSite Curator { get; private set; } = null!;

    public async Task MakeAsync()
    {
        District = await portal.Given.DistrictAsync($"Луговской район {Guid.CreateVersion7():N}");
        Department = await portal.Given.OrganisationAsync(District, OrganisationKind.Department, "УО");
        Centre = await portal.Given.OrganisationAsync(District, OrganisationKind.MethodCentre, "ИМЦ");
        School = await portal.Given.OrganisationAsync(District, OrganisationKind.School, "Луговая школа");
        await portal.Given.OrganisationAsync(District, OrganisationKind.School, "Озёрная школа");
        Curator = await As(Role.Curator);
    }

    public async Task<TestSite> As(Role role, Organisation? at = null) =>
        await portal.SignedInAsync(await portal.Given.MemberAsync(District, role, at));

    internal static WordPaper Paper(string rows) =>
        new WordPaper()
            .Say("Управление образования\nадминистрации Луговского района", true, "center")
            .Say("")
            .Say("ПРИКАЗ", true, "center")
            .Say("28.08.2026\tс. Луговое\t№ 77-ОД")
            .Say("")
            .Say("Об утверждении дорожной карты наставничества на 2026-2027 учебный год", true, "center")
            .Say("")
            .Say("В целях поддержки молодых учителей")
            .Say("ПРИКАЗЫВАЮ:")
            .Say("1. Утвердить дорожную карту (приложение).")
            .Say("2. Руководителям школ до 10 сентября 2026 года назначить кураторов наставничества.")
            .Say("3. Контроль за исполнением приказа оставляю за собой.")
            .Say("")
            .Say("Начальник управления\tК.Л. Ромашкина")
            .Say("")
            .Say("Дорожная карта\nнаставничества педагогов на 2026-2027 учебный год", true, "center")
            .Say("")
            .Rows(rows);

    /// <summary>The clear rows under an order of these points.</summary>
    internal static WordPaper Order(params string[] points)
    {
        var paper = new WordPaper()
            .Say("Управление образования\nадминистрации Луговского района", true, "center")
            .Say("ПРИКАЗ", true, "center")
            .Say("28.08.2026\tс. Луговое\t№ 77-ОД")
            .Say("Об утверждении дорожной карты", true, "center")
            .Say("В целях поддержки молодых учителей")
            .Say("ПРИКАЗЫВАЮ:");
        foreach (var point in points)
            paper.Say(point);
        return paper
            .Say("")
            .Say("Начальник управления\tК.Л. Ромашкина")
            .Say("")
            .Say("Дорожная карта\nнаставничества педагогов на 2026-2027 учебный год", true, "center")
            .Say("")
            .Rows(Clear);
    }

    public const string Clear = """
        №¦Мероприятие¦Срок¦Ответственные
        #4*1. Подготовка
        1.1¦Составить перечень наставников¦до 1 октября 2026 г.¦ИМЦ
        1.2¦Провести установочный семинар¦сентябрь 2026 г.¦УО, ИМЦ
        #4*2. Итоги
        2.1¦Подготовить справку¦до 20 мая 2027 г.¦ИМЦ
        """;

    public const string Doubtful = """
        №¦Мероприятие¦Срок¦Ответственные
        #4*1. Подготовка
        1.1¦Составить перечень наставников¦до 1 октября 2026 г.¦ИМЦ
        1.2¦Оформить уголок наставника¦когда позволит погода¦ИМЦ
        1.4¦Собрать сведения¦до 20 мая 2027 г.¦МБУ «ЦРО»
        1.5¦Подготовить справку¦¦ИМЦ
        """;

    /// <summary>The same order with a table of indicators behind its roadmap.</summary>
    internal static WordPaper PaperWithPlans(string indicators) =>
        Paper(Clear).Say("").Say("Показатели дорожной карты", true, "center").Say("").Rows(indicators);

    public const string Plans = """
        №¦Показатель¦Единица измерения¦2026 год¦2027 год
        1¦Доля молодых педагогов, у которых есть наставник¦%¦62,5¦80
        2¦Число открытых занятий наставников¦единиц¦12¦20
        """;

    public Task<TestPage> UploadAsync(string rows, TestSite? site = null, string name = "приказ.docx") =>
        UploadAsync(Paper(rows), site, name);

    internal async Task<TestPage> UploadAsync(WordPaper paper, TestSite? site = null, string name = "приказ.docx") =>
        await (await (site ?? Curator).OpenAsync("/roadmaps/import")).PressAsync(
            "Прочитать приказ",
            ("File", paper.Bytes(), name)
        );

    internal async Task<Guid> MadeAsync(WordPaper paper)
    {
        var page = await (await UploadAsync(paper)).FollowAsync("Дальше: создание");
        page = await page.PressAsync("Создать карту");
        Assert.True(page.Says("Карта создана и утверждена"), page.Text);
        return await portal.Database.AskAsync<Guid>($"select id from office_order where district_id = '{District.Id}'");
    }

    internal async Task<OrderReading> PrintedAsync(Guid order)
    {
        using var file = await Curator.GetAsync($"/orders/{order}.docx");
        return WordPaper.Read(await file.Content.ReadAsByteArrayAsync());
    }

    internal Task<long> CountAsync(string from) =>
        portal.Database.AskAsync<long>(
            $"select count(*) from {from} {(from.Contains(" where ", StringComparison.Ordinal) ? "and" : "where")} r.district_id = '{District.Id}'"
        );
}
