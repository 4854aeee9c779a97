using Mentorship.Tests.Harness;
using Mentorship.Tests.Reading;
using Mentorship.Web.Domain.Reading;
using Xunit;

namespace Mentorship.Tests.Features.Roadmaps.Import;

/// <summary>A row of the paper that is a second line of the row above: joined on the page, printed and read again as one.</summary>
public sealed class RowsThatGoOnTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private const string Rows = """
        №¦Мероприятие¦Ожидаемый результат¦Срок¦Ответственные
        #5НАЧАЛЬНЫЙ ЭТАП
        1¦Составить перечень наставников¦Перечень¦до 1 октября 2026 г.¦ИМЦ
        2¦Провести установочный семинар¦Программа семинара¦октябрь 2026 г.¦УО, ИМЦ
        #5ЗАВЕРШАЮЩИЙ ЭТАП
        1¦Подготовить справку¦Справка¦март 2027 г.¦ИМЦ
        2¦Собрать и разместить материалы¦Сборник¦апрель 2027 г.¦УО, ИМЦ
        2¦¦Страница на сайте¦май 2027 г.¦УО, ИМЦ, школы
        """;

    private readonly ImportWorld world = new(portal);

    public Task InitializeAsync() => world.MakeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task The_row_above_gets_its_lines_and_all_is_read_again_as_it_was_made()
    {
        var paper = ImportWorld
            .Paper(Rows)
            .Say("")
            .Say("Показатели дорожной карты", true, "center")
            .Say("")
            .Rows(ImportWorld.Plans);
        var before = paper.Read();
        var page = await world.UploadAsync(paper);
        Assert.True(page.Says("Не прочитано, что надо сделать"), page.Text);

        page = await page.PressAsync("Это продолжение строки выше");

        Assert.True(page.Says("Продолжения строк выше"), page.Text);
        Assert.True(page.Says("вопросов нет"), page.Text);
        Assert.True(page.Says("4 мероприятия"), page.Text);
        page = await (await page.FollowAsync("Дальше: создание")).PressAsync("Создать карту");
        Assert.True(page.Says("Карта создана и утверждена"), page.Text);
        Assert.Equal(
            "ИМЦ 2027-04-30; УО 2027-04-30; ИМЦ 2027-05-31; Луговая школа 2027-05-31; Озёрная школа 2027-05-31; УО 2027-05-31",
            await portal.Database.AskAsync<string>(
                $"select string_agg(b.short_name || ' ' || o.due_on, '; ' order by o.due_on, b.short_name) from obligation o join organisation b on b.id = o.organisation_id where o.title = 'Собрать и разместить материалы' and o.district_id = '{world.District.Id}'"
            )
        );

        var after = await world.PrintedAsync(
            await portal.Database.AskAsync<Guid>(
                $"select id from office_order where district_id = '{world.District.Id}'"
            )
        );
        Assert.Equal(Heads(before), Heads(after));
        Assert.Equal(
            [
                .. Said(before).Take(3),
                "2 | Собрать и разместить материалы | Сборник\nСтраница на сайте | апрель 2027 г.\nмай 2027 г. | УО, ИМЦ\nУО, ИМЦ, школы",
            ],
            Said(after)
        );
        var joined = after.Activities.Last();
        Assert.Equal(
            ["УО, ИМЦ 30.04", "УО, ИМЦ, школы 31.05"],
            joined.Deadline!.Occurrences.Select(o => $"{o.Party} {o.Due:dd.MM}")
        );
        Assert.Equal(Figures(before), Figures(after));
        Assert.DoesNotContain(after.Findings, f => f.Code == FindingCode.NumberingRepeated);

        static IEnumerable<string> Heads(OrderReading reading) =>
            reading.Sections.Select(s => $"{s.Stage} | {s.Number} | {s.Title}");
        static IEnumerable<string> Said(OrderReading reading) =>
            reading.Activities.Select(a =>
                $"{a.Number} | {a.Title} | {a.ResultLines} | {a.DeadlineLines} | {a.ResponsibleLines}"
            );
        static IEnumerable<string> Figures(OrderReading reading) =>
            reading.Indicators.Select(i => $"{i.Name} | {i.Unit} | {string.Join(", ", i.Targets)}");
    }

    [Fact]
    public async Task It_may_be_a_row_of_its_own_again()
    {
        var page = await (await world.UploadAsync(Rows)).PressAsync("Это продолжение строки выше");

        page = await (await world.Curator.OpenAsync(page.Path)).PressAsync("Отдельная строка");

        Assert.True(page.Says("5 мероприятий"), page.Text);
        Assert.True(page.Says("Не прочитано, что надо сделать"), page.Text);
        Assert.False(page.Says("Продолжения строк выше"), page.Text);
    }

    [Fact]
    public async Task Words_that_were_mended_after_the_joining_are_not_joined_twice()
    {
        var page = await (await world.UploadAsync(Rows)).PressAsync("Это продолжение строки выше");
        page = await page.FollowAsync("Поправить: 2 Собрать и разместить материалы");
        Assert.Equal("апрель 2027 г.\nмай 2027 г.", page.Value("Срок, как в приказе"));
        page = await page.Fill("Мероприятие", "Собрать материалы и разместить их").PressAsync("Сохранить");
        page = await page.FollowAsync("Поправить: 2 Собрать материалы и разместить их");
        Assert.Equal("апрель 2027 г.\nмай 2027 г.", page.Value("Срок, как в приказе"));

        page = await (await page.FollowAsync("Отменить")).PressAsync("Отдельная строка");

        Assert.True(page.Says("Слова строки выше – снова как в приказе"), page.Text);
        Assert.True(page.Says("Собрать и разместить материалы"), page.Text);
    }

    [Fact]
    public async Task A_row_without_a_number_is_joined_with_its_words()
    {
        var page = await world.UploadAsync(
            """
            №¦Мероприятие¦Срок¦Ответственные
            1¦Составить перечень наставников¦до 1 октября 2026 г.¦ИМЦ
            2¦Провести слёт наставников¦апрель 2027 г.¦УО
            ¦Подготовить сборник слёта¦май 2027 г.¦ИМЦ
            3¦Подготовить справку¦май 2027 г.¦ИМЦ
            """
        );

        page = await page.PressAsync("Это продолжение строки выше");

        Assert.True(page.Says("Провести слёт наставников; Подготовить сборник слёта"), page.Text);
        Assert.True(page.Says("УО: до 30.04.2027") || page.Says("УО – апрель 2027"), page.Text);
        Assert.True(page.Says("вопросов нет"), page.Text);
    }

    [Fact]
    public async Task The_first_row_of_a_section_goes_on_with_nothing()
    {
        var page = await world.UploadAsync(
            """
            №¦Мероприятие¦Срок¦Ответственные
            #4*1. Подготовка
            1¦Составить перечень наставников¦до 1 октября 2026 г.¦ИМЦ
            #4*2. Итоги
            1¦¦май 2027 г.¦ИМЦ
            2¦Подготовить справку¦май 2027 г.¦ИМЦ
            """
        );

        Assert.True(page.Says("Не прочитано, что надо сделать"), page.Text);
        Assert.False(page.Says("Это продолжение строки выше"), page.Text);
    }
}
