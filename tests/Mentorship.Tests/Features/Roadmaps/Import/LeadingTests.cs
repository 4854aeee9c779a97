using System.Net;
using Mentorship.Tests.Harness;
using Xunit;

namespace Mentorship.Tests.Features.Roadmaps.Import;

/// <summary>Whatever is asked or refused leads to the place where it is mended, and can be mended there.</summary>
public sealed class LeadingTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private const string Untitled = """
        №¦Мероприятие¦Срок¦Ответственные
        1¦Составить перечень наставников¦до 1 октября 2026 г.¦ИМЦ
        2¦¦до 20 мая 2027 г.¦ИМЦ
        """;

    private readonly ImportWorld world = new(portal);

    public Task InitializeAsync() => world.MakeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_row_without_a_title_is_written_or_left_out_in_place()
    {
        var page = await world.UploadAsync(Untitled);
        Assert.True(page.Says("нажмите «Это не мероприятие»: строка не войдёт в карту"), page.Text);
        Assert.DoesNotContain("Оставить как есть", page.Text, StringComparison.Ordinal);

        page = await page.Fill("Результат", "Справка").PressAsync("Сохранить ответ");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("Мероприятие", LabelOf(page, Refusal(page)));

        page = await page.Fill("Мероприятие", "Подготовить справку").PressAsync("Сохранить ответ");
        Assert.True(page.Says("Всё понято"), page.Text);

        page = await (await world.UploadAsync(Untitled)).PressAsync("Это не мероприятие");
        Assert.True(page.Says("Найдено 1 раздел и 1 мероприятие"), page.Text);
    }

    [Fact]
    public async Task A_point_that_is_empty_is_a_press_away()
    {
        var page = await (await world.UploadAsync(ImportWorld.Clear)).FollowAsync("Дальше: создание");

        page = await page.Fill("Пункт 1: что сделать", "").PressAsync("Создать карту");

        Assert.True(page.Says("Пункт 1 пустой: допишите его или удалите"), page.Text);
        Assert.Equal("Пункт 1: что сделать", LabelOf(page, Refusal(page)));
    }

    [Fact]
    public async Task A_number_that_is_taken_and_a_plan_that_cannot_be_lead_to_their_fields()
    {
        await world.MadeAsync(ImportWorld.Paper(ImportWorld.Clear));
        var page = await (await world.UploadAsync(ImportWorld.Clear)).FollowAsync("Дальше: создание");
        page = await page.PressAsync("Создать карту");
        Assert.Equal("Номер", LabelOf(page, Refusal(page)));

        page = await world.UploadAsync(ImportWorld.PaperWithPlans(ImportWorld.Plans.Replace("62,5", "625")));
        page = await (await page.FollowAsync("Дальше: создание")).Fill("Номер", "78-ОД").PressAsync("Создать карту");
        Assert.True(page.Says("план – от 0 до 100 %"), page.Text);
        Assert.NotNull(page.Document.QuerySelector(Refusal(page)));
    }

    [Fact]
    public async Task Beside_a_question_stands_its_row_and_over_them_how_many_are_left()
    {
        var page = await world.UploadAsync(ImportWorld.Doubtful);

        var question = page.Document.QuerySelector("li.dbt[id^='q-']:not(#q-parties)")!;
        Assert.Equal(
            ["1.2", "Оформить уголок наставника", "когда позволит погода", "ИМЦ"],
            question.QuerySelectorAll(".cells li").Select(c => c.TextContent)
        );
        Assert.Equal("осталось 4 вопроса", TestPage.Fold(page.Document.QuerySelector(".left .st")!.TextContent));
        var first = page.Document.QuerySelector(".left a")!.GetAttribute("href")!;
        Assert.Equal("dbt", page.Document.GetElementById(first[1..])!.ClassName);
        Assert.False(page.Document.QuerySelector("#h-clear")!.Closest("details")!.HasAttribute("open"));
    }

    private static string Refusal(TestPage page) =>
        page.Document.QuerySelectorAll(".errs a").Select(a => a.GetAttribute("href")!).Single();

    private static string LabelOf(TestPage page, string link) =>
        TestPage.Fold(page.Document.QuerySelector($"label[for='{link[1..]}']")!.TextContent);
}
