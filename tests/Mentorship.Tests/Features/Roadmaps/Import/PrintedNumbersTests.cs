using Mentorship.Tests.Harness;
using Mentorship.Tests.Reading;
using Xunit;

namespace Mentorship.Tests.Features.Roadmaps.Import;

/// <summary>Numbers that a paper skips or repeats: asked about with the rest of their row, or left as they are at once.</summary>
public sealed class PrintedNumbersTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private const string Gaps = """
        №¦Мероприятие¦Срок¦Ответственные
        1¦Составить перечень наставников¦до 1 октября 2026 г.¦ИМЦ
        3¦Провести установочный семинар¦сентябрь 2026 г.¦УО, ИМЦ
        5¦Оформить уголок наставника¦когда позволит погода¦ИМЦ
        8¦Подготовить справку¦до 20 мая 2027 г.¦ИМЦ
        8¦Разместить справку на сайте¦до 25 мая 2027 г.¦ИМЦ
        """;

    private readonly ImportWorld world = new(portal);

    public Task InitializeAsync() => world.MakeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_row_with_a_gap_and_an_unread_deadline_is_asked_once_and_settled_by_one_answer()
    {
        var page = await world.UploadAsync(
            """
            №¦Мероприятие¦Срок¦Ответственные
            1¦Составить перечень наставников¦до 1 октября 2026 г.¦ИМЦ
            3¦Оформить уголок наставника¦когда позволит погода¦ИМЦ
            """
        );
        var question = Assert.Single(page.Document.QuerySelectorAll("li.dbt")).TextContent;
        Assert.Contains("Пропущен номер", question, StringComparison.Ordinal);
        Assert.Contains("когда позволит погода", question, StringComparison.Ordinal);
        var asked = await world.Curator.OpenAsync($"{page.Path}/creation");
        Assert.True(asked.Says("Пропущен номер"), asked.Text);
        Assert.True(asked.Says("Не понято"), asked.Text);

        page = await page.Fill("Номер", "2").Fill("Понимать срок как", "по запросу").PressAsync("Сохранить ответ");

        Assert.True(page.Says("вопросов нет"), page.Text);
    }

    [Fact]
    public async Task Who_says_the_deadline_alone_has_seen_the_gap()
    {
        var page = await world.UploadAsync(
            ImportWorld.Clear.Replace(
                "1.2¦Провести установочный семинар¦сентябрь 2026 г.",
                "1.3¦Провести установочный семинар¦когда позволит погода"
            )
        );
        Assert.True(page.Says("остался 1 вопрос"), page.Text);

        page = await page.Fill("Понимать срок как", "сентябрь 2026").PressAsync("Сохранить ответ");

        Assert.True(page.Says("вопросов нет"), page.Text);
    }

    [Fact]
    public async Task All_numbers_stay_as_they_are_by_one_button_and_what_else_is_asked_stays_open()
    {
        var page = await world.UploadAsync(Gaps);
        Assert.Single(page.Text.Split("Номер повторён: строка 8")[1..]);

        page = await page.PressAsync("Оставить нумерацию как в приказе: 4");

        Assert.True(page.Says("Нумерация останется как в приказе"), page.Text);
        Assert.False(page.Says("Пропущен номер"), page.Text);
        Assert.False(page.Says("уже был"), page.Text);
        Assert.False(page.Says("Оставить нумерацию"), page.Text);
        Assert.True(page.Says("остался 1 вопрос"), page.Text);
        Assert.True(page.Says("когда позволит погода"), page.Text);
    }

    [Fact]
    public async Task Words_without_a_number_are_no_numbering_that_may_stay()
    {
        var page = await world.UploadAsync(
            ImportWorld.Order(
                "В срок до 1 сентября подготовить списки.",
                "1. Утвердить дорожную карту (приложение).",
                "3. Разместить карту на сайте."
            )
        );

        Assert.True(page.Says("текст без номера"), page.Text);
        Assert.False(page.Says("Оставить нумерацию"), page.Text);
    }

    [Fact]
    public async Task A_row_without_a_number_asks_of_its_slips_itself()
    {
        var page = await world.UploadAsync(
            """
            №¦Мероприятие¦Срок¦Ответственные
            1¦Составить перечень наставников¦до 1 октября 2026 г.¦ИМЦ
            ¦Провести семинар¦до 1 июня 2026 г.¦ИМЦ
            """
        );

        Assert.Single(page.Document.QuerySelectorAll("li.dbt"));
        Assert.True(page.Says("Срок раньше даты приказа"), page.Text);
        Assert.True(page.Says("остался 1 вопрос"), page.Text);
    }
}
