using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Tests.Reading;
using Xunit;

namespace Mentorship.Tests.Features.Roadmaps.Import;

/// <summary>Deadlines of an order's own points are mended in place; a paper that came twice is told at once.</summary>
public sealed class PointDeadlineTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private readonly ImportWorld world = new(portal);

    public Task InitializeAsync() => world.MakeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task An_ambiguous_deadline_of_a_point_is_said_better_and_its_words_stay()
    {
        var page = await world.UploadAsync(Doubtful);
        Assert.True(page.Says("Остался 1 вопрос к пунктам приказа"), page.Text);
        page = await page.FollowAsync("Дальше: создание");
        Assert.True(page.Says("Не сказано, за какой квартал отчёт: взят прошедший"), page.Text);

        page = await page.PressAsync("Создать карту");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.True(page.Says("Пункт 2: Не сказано, за какой квартал отчёт"), page.Text);
        page = await page.Fill("Понимать срок как (2)", "до 12 октября 2026, до 11 января 2027")
            .PressAsync("Создать карту");

        Assert.True(page.Says("Карта создана и утверждена"), page.Text);
        Assert.Equal("2026-10-12 2027-01-11", await DaysAsync());
        Assert.Equal(
            "ежеквартально до 10 числа",
            await portal.Database.AskAsync<string>(
                $"select distinct a.deadline_text from activity a where a.deadline_phrase is not null and a.district_id = '{world.District.Id}'"
            )
        );
    }

    [Fact]
    public async Task A_deadline_of_a_point_that_is_understood_rightly_is_agreed_to()
    {
        var page = await (await world.UploadAsync(Doubtful)).FollowAsync("Дальше: создание");

        page = await page.Tick("Срок понят верно в пункте 2").PressAsync("Создать карту");

        Assert.True(page.Says("Карта создана и утверждена"), page.Text);
        Assert.Equal("2026-10-10 2027-01-10 2027-04-10 2027-07-10", await DaysAsync());
    }

    [Fact]
    public async Task What_was_said_of_a_point_is_proposed_for_the_next_paper()
    {
        var page = await (await world.UploadAsync(Doubtful)).FollowAsync("Дальше: создание");
        await page.Fill("Понимать срок как (2)", "до 12 октября 2026").PressAsync("Создать карту");

        page = await (await world.UploadAsync(Doubtful.Say("Лист 2"))).FollowAsync("Дальше: создание");

        Assert.Equal("до 12 октября 2026", page.Value("Понимать срок как (2)"));
    }

    [Fact]
    public async Task The_same_file_and_the_same_order_are_told_right_after_the_upload()
    {
        var file = ImportWorld.Paper(ImportWorld.Clear).Bytes();
        var first = await BringAsync(file, "приказ.docx");
        Assert.False(first.Says("уже загружен"), first.Text);
        var second = await BringAsync(file, "копия.docx");
        Assert.True(second.Says("и ждёт проверки"), second.Text);
        await (await first.FollowAsync("Дальше: создание")).PressAsync("Создать карту");

        second = await world.Curator.OpenAsync(second.Path);
        Assert.True(second.Says("Этот файл уже загружали, карта по нему создана"), second.Text);
        Assert.True(second.Says("от 28.08.2026 уже есть в журнале"), second.Text);
        var order = await second.FollowAsync("Открыть документ");
        Assert.True(order.Says("77-ОД"), order.Text);
        var list = await second.PressAsync("Удалить файл и ответы");
        Assert.True(list.Says("Файл и ответы по нему удалены"), list.Text);
    }

    [Fact]
    public async Task An_order_signed_on_paper_keeps_its_number_far_behind_the_journals_last()
    {
        await (await (await world.UploadAsync(ImportWorld.Clear)).FollowAsync("Дальше: создание")).PressAsync(
            "Создать карту"
        );

        var page = await (await world.UploadAsync(Doubtful)).FollowAsync("Дальше: создание");
        page = await page.Fill("Номер", "412-ОД").Tick("Срок понят верно в пункте 2").PressAsync("Создать карту");

        Assert.True(page.Says("Карта создана и утверждена приказом № 412-ОД"), page.Text);
    }

    private async Task<TestPage> BringAsync(byte[] file, string name) =>
        await (await world.Curator.OpenAsync("/roadmaps/import")).PressAsync("Прочитать приказ", ("File", file, name));

    private static WordPaper Doubtful =>
        ImportWorld.Order(
            "1. Утвердить дорожную карту (приложение).",
            "2. ИМЦ ежеквартально до 10 числа представлять сведения о наставниках."
        );

    private Task<string> DaysAsync() =>
        portal.Database.AskAsync<string>(
            $"select string_agg(o.due_on::text, ' ' order by o.due_on) from obligation o join roadmap r on r.id = o.roadmap_id where r.level = 'order' and r.district_id = '{world.District.Id}'"
        );
}
