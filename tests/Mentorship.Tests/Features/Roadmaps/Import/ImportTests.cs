using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Tests.Reading;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Reading;
using Xunit;

namespace Mentorship.Tests.Features.Roadmaps.Import;

public sealed class ImportTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private readonly ImportWorld world = new(portal);

    public Task InitializeAsync() => world.MakeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_signed_order_becomes_a_roadmap_in_force_on_four_screens()
    {
        var page = await world.UploadAsync(ImportWorld.Clear);
        Assert.True(page.Says("2 раздела и 3 мероприятия"), page.Text);
        Assert.True(page.Says("Все поняты полностью"), page.Text);
        Assert.True(page.Says("Провести установочный семинар"), page.Text);

        page = await page.FollowAsync("Дальше: создание");
        Assert.Equal("77-ОД", page.Value("Номер"));
        Assert.Equal("28.08.2026", page.Value("Дата"));
        page = await page.PressAsync("Создать карту");

        Assert.True(page.Says("Карта создана и утверждена приказом № 77-ОД"), page.Text);
        Assert.True(page.Says("Подготовить справку"), page.Text);
        Assert.Equal(
            4,
            await CountAsync("obligation o join roadmap r on r.id = o.roadmap_id where r.level = 'municipal'")
        );
        // The second point tells the heads of both schools what to do.
        Assert.Equal(2, await CountAsync("obligation o join roadmap r on r.id = o.roadmap_id where r.level = 'order'"));
        Assert.Equal(
            "оставляю за собой",
            await portal.Database.AskAsync<string>(
                $"select control from office_order where district_id = '{world.District.Id}'"
            )
        );
        Assert.Equal(1, await CountAsync("journal r where r.act = 'roadmap.imported' and r.subject_kind = 'roadmap'"));
    }

    [Fact]
    public async Task Every_doubt_is_answered_in_place_and_an_alias_is_remembered()
    {
        var page = await world.UploadAsync(ImportWorld.Doubtful);
        Assert.True(page.Says("Пропущен номер"), page.Text);
        Assert.True(page.Says("Не узнаны ответственные: 1") || page.Says("Один ответственный не узнан: 1"), page.Text);

        page = await page.Fill("Понимать срок как", "погода").PressAsync("Сохранить ответ");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.True(page.Says("Такой срок портал не понимает"), page.Text);
        page = await page.Fill("Понимать срок как", "по запросу").PressAsync("Сохранить ответ");
        page = await page.Fill("Кто это: МБУ «ЦРО»", "ИМЦ").PressAsync("Сохранить, кто это");
        // The number that is skipped is left as it stands.
        page = await page.PressAsync("Оставить как есть");
        page = await page.Fill("Понимать срок как", "май 2027").PressAsync("Сохранить ответ");
        Assert.True(page.Says("Всё понято"), page.Text);
        Assert.Equal(1, await CountAsync("organisation_alias r where r.spelling like '%ЦРО%'"));

        page = await page.FollowAsync("Дальше: создание");
        page = await page.PressAsync("Создать карту");

        Assert.True(page.Says("Карта создана и утверждена"), page.Text);
        Assert.True(page.Says("когда позволит погода"), page.Text);
    }

    [Fact]
    public async Task What_was_answered_waits_until_it_is_gone_on_with()
    {
        var page = await world.UploadAsync(ImportWorld.Doubtful);
        await page.PressAsync("Оставить как есть");

        page = await world.Curator.OpenAsync("/roadmaps/import");
        page = await page.FollowAsync("Продолжить");

        Assert.True(page.Says("оставлено как есть"), page.Text);
        page = await (await world.Curator.OpenAsync("/roadmaps/import")).PressAsync("Удалить файл и ответы");
        Assert.True(page.Says("Файл и ответы по нему удалены"), page.Text);
        Assert.Equal(0, await CountAsync("roadmap_import r"));
        Assert.Equal(0, await CountAsync("stored_file r"));
    }

    [Fact]
    public async Task Nothing_is_made_while_a_question_is_open()
    {
        var form = await (await world.UploadAsync(ImportWorld.Clear)).FollowAsync("Дальше: создание");
        // Somebody else reopens a row meanwhile.
        var check = await world.Curator.OpenAsync(form.Path.Replace("/creation", "", StringComparison.Ordinal));
        var row = await check.FollowAsync("Поправить: 1.1 Составить перечень наставников");
        await row.Fill("Срок, как в приказе", "когда позволит погода").PressAsync("Сохранить");

        var page = await form.PressAsync("Создать карту");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.True(page.Says("Осталось без ответа"), page.Text);
        Assert.EndsWith(
            "#questions",
            page.Document.QuerySelector(".errs a")?.GetAttribute("href"),
            StringComparison.Ordinal
        );
        Assert.Equal(0, await CountAsync("roadmap r"));
    }

    [Fact]
    public async Task While_a_question_is_open_the_last_page_says_which_and_leads_there()
    {
        var page = await world.UploadAsync(ImportWorld.Doubtful);
        var check = page.Path;

        page = await world.Curator.OpenAsync($"{check}/creation");

        Assert.Equal("Сначала ответьте на вопросы", page.Heading);
        Assert.Null(page.Document.QuerySelector("form[action$='/creation']"));
        Assert.True(page.Says("МБУ «ЦРО»"), page.Text);
        Assert.True(page.Says("мероприятие 1.2"), page.Text);
        var asked = await world.Curator.OpenAsync(check);
        foreach (
            var link in page
                .Document.QuerySelectorAll(".list a")
                .Select(a => a.GetAttribute("href")!)
                .Select(a => (Path: a.Split('#')[0], Id: a.Split('#')[1]))
        )
        {
            Assert.Equal(check, link.Path);
            Assert.NotNull(asked.Document.GetElementById(link.Id));
        }
    }

    [Fact]
    public async Task An_order_not_signed_yet_becomes_two_drafts()
    {
        var page = await (await world.UploadAsync(ImportWorld.Clear)).FollowAsync("Дальше: создание");

        page = await page.Tick("Ещё нет: создать карту и проект приказа").PressAsync("Создать карту");

        Assert.True(page.Says("Карта и проект приказа созданы"), page.Text);
        Assert.Equal(1, await CountAsync("roadmap r where r.state = 'draft'"));
        Assert.Equal(1, await CountAsync("office_order r where r.state = 'draft'"));
        Assert.Equal(0, await CountAsync("obligation r"));
    }

    [Fact]
    public async Task What_was_read_is_read_again_in_the_order_that_the_portal_writes()
    {
        var before = ImportWorld.Paper(ImportWorld.Clear).Read();
        var page = await (await world.UploadAsync(ImportWorld.Clear)).FollowAsync("Дальше: создание");
        await page.PressAsync("Создать карту");
        var order = await portal.Database.AskAsync<Guid>(
            $"select id from office_order where district_id = '{world.District.Id}'"
        );

        using var file = await world.Curator.GetAsync($"/orders/{order}.docx");
        var after = WordPaper.Read(await file.Content.ReadAsByteArrayAsync());

        Assert.Equal((before.Order.Number, before.Order.Date), (after.Order.Number, after.Order.Date));
        Assert.Equal((before.Title, before.From, before.To), (after.Title, after.From, after.To));
        Assert.Equal(before.Sections.Select(s => (s.Number, s.Title)), after.Sections.Select(s => (s.Number, s.Title)));
        Assert.Equal(Said(before), Said(after));
        Assert.Equal(
            before.Activities.Select(a => a.Deadline!.UnderstoodAs),
            after.Activities.Select(a => a.Deadline!.UnderstoodAs)
        );

        static IEnumerable<string> Said(OrderReading reading) =>
            reading.Activities.Select(a => $"{a.Number} | {a.Title} | {a.DeadlineText} | {a.ResponsibleText}");
    }

    [Fact]
    public async Task What_the_paper_plans_becomes_plans_of_the_district_and_is_printed_again()
    {
        var young = UsualIndicators.For(world.District.Id, [], []).Single(i => i.Code == "young-teachers");
        await portal.Given.SaveAsync(young);
        var before = ImportWorld.PaperWithPlans(ImportWorld.Plans).Read();
        var page = await world.UploadAsync(ImportWorld.PaperWithPlans(ImportWorld.Plans));

        page = await page.FollowAsync("Дальше: создание");
        Assert.True(page.Says("Показатели и планы"), page.Text);
        page = await page.PressAsync("Создать карту");

        Assert.True(page.Says("Карта создана и утверждена"), page.Text);
        Assert.Equal(
            "young-teachers 2026 62.50, young-teachers 2027 80.00, planned-1 2026 12.00, planned-1 2027 20.00",
            await portal.Database.AskAsync<string>(
                $"""
                select string_agg(i.code || ' ' || t.year || ' ' || t.value, ', ' order by i.code desc, t.year)
                from indicator_target t join indicator i on i.id = t.indicator_id
                where t.district_id = '{world.District.Id}'
                """
            )
        );
        Assert.Equal(1, await CountAsync("indicator r where r.kind = 'entered' and r.unit = 'единиц'"));
        var order = await portal.Database.AskAsync<Guid>(
            $"select id from office_order where district_id = '{world.District.Id}'"
        );
        using var file = await world.Curator.GetAsync($"/orders/{order}.docx");
        var after = WordPaper.Read(await file.Content.ReadAsByteArrayAsync());
        Assert.Equal(Said(before), Said(after));

        static IEnumerable<string> Said(OrderReading reading) =>
            reading.Indicators.Select(i => $"{i.Name} | {i.Unit} | {string.Join(", ", i.Targets)}");
    }

    [Fact]
    public async Task A_plan_that_cannot_be_is_said_and_nothing_is_made()
    {
        var page = await (
            await world.UploadAsync(ImportWorld.PaperWithPlans(ImportWorld.Plans.Replace("62,5", "625")))
        ).FollowAsync("Дальше: создание");

        page = await page.PressAsync("Создать карту");

        Assert.True(page.Says("план – от 0 до 100 %"), page.Text);
        Assert.Equal(0, await CountAsync("office_order r"));
        Assert.Equal(0, await CountAsync("indicator r"));
    }

    [Fact]
    public async Task A_school_prints_its_plans_and_sets_none()
    {
        var coordinator = await world.As(Role.Coordinator, world.School);
        var page = await world.UploadAsync(ImportWorld.PaperWithPlans(ImportWorld.Plans), coordinator);

        page = await page.FollowAsync("Дальше: создание");

        Assert.True(page.Says("останутся приложением к приказу"), page.Text);
        Assert.Null(page.Document.QuerySelector("select[name$='.Becomes']"));
    }

    [Fact]
    public async Task Drafts_that_are_given_up_leave_the_paper_to_begin_again()
    {
        var page = await (await world.UploadAsync(ImportWorld.Clear)).FollowAsync("Дальше: создание");
        await page.Tick("Ещё нет: создать карту и проект приказа").PressAsync("Создать карту");
        var order = await portal.Database.AskAsync<Guid>(
            $"select id from office_order where district_id = '{world.District.Id}'"
        );
        var roadmap = await portal.Database.AskAsync<Guid>(
            $"select id from roadmap where district_id = '{world.District.Id}'"
        );

        page = await (await world.Curator.OpenAsync($"/roadmaps/{roadmap}/text")).PressAsync("Удалить проект навсегда");
        Assert.True(page.Says("Сначала удалите его, потом карту"), page.Text);
        await (await world.Curator.OpenAsync($"/orders/{order}/text")).PressAsync("Удалить проект приказа");
        await (await world.Curator.OpenAsync($"/roadmaps/{roadmap}/text")).PressAsync("Удалить проект навсегда");

        Assert.Equal(0, await CountAsync("roadmap r"));
        page = await (await world.Curator.OpenAsync("/roadmaps/import")).FollowAsync("Продолжить");
        Assert.True(page.Says("Проверьте, как понят приказ"), page.Text);
    }

    [Fact]
    public async Task A_number_that_is_taken_is_refused_and_nothing_is_made()
    {
        var first = await (await world.UploadAsync(ImportWorld.Clear)).FollowAsync("Дальше: создание");
        await first.PressAsync("Создать карту");
        var page = await (await world.UploadAsync(ImportWorld.Clear)).FollowAsync("Дальше: создание");

        page = await page.PressAsync("Создать карту");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("77-ОД", page.Value("Номер"));
        Assert.Equal(1, await CountAsync("roadmap r where r.level = 'municipal'"));
    }

    [Fact]
    public async Task A_paper_is_seen_by_those_who_may_make_its_roadmap()
    {
        var page = await world.UploadAsync(ImportWorld.Clear);
        var coordinator = await world.As(Role.Coordinator, world.School);

        (await coordinator.OpenAsync(page.Path)).Expect(HttpStatusCode.NotFound);
        using var file = await coordinator.GetAsync($"{page.Path}/file");
        Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
        Assert.False((await coordinator.OpenAsync("/roadmaps/import")).Says("приказ.docx"));
    }

    [Theory]
    [InlineData("приказ.docx")]
    [InlineData("приказ.pdf")]
    public async Task A_file_of_another_kind_is_refused_with_a_sentence(string name)
    {
        var page = await (await world.Curator.OpenAsync("/roadmaps/import")).PressAsync(
            "Прочитать приказ",
            ("File", "%PDF-1.4 и так далее"u8.ToArray(), name)
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotEmpty(page.Error("Файл"));
        Assert.Single(page.Text.Split(page.Error("Файл"))[1..]);
        Assert.False(page.Says("Чтобы сохранить"), page.Text);
        Assert.Equal(0, await CountAsync("stored_file r"));
    }

    private Task<long> CountAsync(string from) =>
        portal.Database.AskAsync<long>(
            $"select count(*) from {from} {(from.Contains(" where ", StringComparison.Ordinal) ? "and" : "where")} r.district_id = '{world.District.Id}'"
        );
}
