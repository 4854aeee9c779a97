using Mentorship.Tests.Harness;
using Xunit;

namespace Mentorship.Tests.Features.Roadmaps.Import;

/// <summary>A row of the paper that was taken for an activity and is the name of a section.</summary>
public sealed class RowsThatHeadTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private const string Rows = """
        №¦Мероприятие¦Срок¦Ответственные
        1¦Составить перечень наставников¦до 1 октября 2026 г.¦ИМЦ
        2¦Итоговая работа¦–¦–
        3¦Подготовить справку¦март 2027 г.¦ИМЦ
        4¦Разместить справку¦апрель 2027 г.¦ИМЦ
        """;

    private readonly ImportWorld world = new(portal);

    public Task InitializeAsync() => world.MakeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task It_heads_the_rows_below_and_the_roadmap_is_made_so()
    {
        var page = await (await world.UploadAsync(Rows)).PressAsync("Это раздел");

        Assert.True(page.Says("Названы разделами"), page.Text);
        Assert.True(page.Says("3 мероприятия"), page.Text);
        Assert.True(page.Says("вопросов нет"), page.Text);

        page = await (await page.FollowAsync("Дальше: создание")).PressAsync("Создать карту");

        Assert.True(page.Says("Карта создана и утверждена"), page.Text);
        Assert.Equal(
            "Подготовить справку; Разместить справку",
            await portal.Database.AskAsync<string>(
                $"select string_agg(a.title, '; ' order by a.title) from activity a join section s on s.id = a.section_id where s.title = 'Итоговая работа' and a.district_id = '{world.District.Id}'"
            )
        );
    }

    [Fact]
    public async Task It_may_be_an_activity_again()
    {
        var page = await (await world.UploadAsync(Rows)).PressAsync("Это раздел");

        page = await (await world.Curator.OpenAsync(page.Path)).PressAsync("Это мероприятие");

        Assert.True(page.Says("4 мероприятия"), page.Text);
        Assert.False(page.Says("Названы разделами"), page.Text);
    }

    [Fact]
    public async Task A_row_that_is_understood_may_be_called_a_section_too()
    {
        var page = await world.UploadAsync(Rows);
        page = await page.FollowAsync("Поправить: 3 Подготовить справку");

        page = await page.PressAsync("Это раздел");

        Assert.True(page.Says("Названы разделами"), page.Text);
        Assert.Equal("Подготовить справку", page.Document.QuerySelector("#Sections_1__Title")!.GetAttribute("value"));
    }
}
