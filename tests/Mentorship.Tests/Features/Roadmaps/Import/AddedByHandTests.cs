using System.Net;
using Mentorship.Tests.Harness;
using Xunit;

namespace Mentorship.Tests.Features.Roadmaps.Import;

/// <summary>What stands on the paper and the reader did not see is written in before anything is made.</summary>
public sealed class AddedByHandTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private readonly ImportWorld world = new(portal);

    public Task InitializeAsync() => world.MakeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_row_that_was_not_seen_ends_its_section_and_is_asked_about_like_any_other()
    {
        var check = await world.UploadAsync(ImportWorld.Clear);

        var form = await check.FollowAsync("Добавить мероприятие: Раздел 1 Подготовка");
        Assert.Equal("Новое мероприятие", form.Heading);
        var refused = await form.Fill("Срок, как в приказе", "до 1 ноября 2026 г.").PressAsync("Сохранить");
        refused.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.NotEmpty(refused.Error("Мероприятие"));
        Assert.Equal("до 1 ноября 2026 г.", refused.Value("Срок, как в приказе"));
        var page = await refused
            .Fill("Номер", "1.3")
            .Fill("Мероприятие", "Оформить уголок наставника")
            .Fill("Ответственные, как в приказе", "Дом ремёсел")
            .PressAsync("Сохранить");

        Assert.True(page.Says("Мероприятие добавлено в конец раздела"), page.Text);
        Assert.True(page.Says("2 раздела и 4 мероприятия"), page.Text);
        Assert.True(page.Says("Дом ремёсел"), page.Text);
        page = await page.Fill("Кто это: Дом ремёсел", "Оставить словами, поручений не будет")
            .PressAsync("Сохранить, кто это");
        await (await page.FollowAsync("Дальше: создание")).PressAsync("Создать карту");
        Assert.Equal(
            "1.1, 1.2, 1.3, 2.1",
            await portal.Database.AskAsync<string>(
                $"select string_agg(a.number, ', ' order by s.place, a.place) from activity a join section s on s.id = a.section_id where a.district_id = '{world.District.Id}' and a.number not like 'п.%'"
            )
        );
    }

    [Fact]
    public async Task A_table_of_indicators_that_was_not_seen_is_written_in_with_its_years()
    {
        var page = await (await world.UploadAsync(ImportWorld.Clear)).FollowAsync("Дальше: создание");

        page = await page.Fill("Показатель", "Число открытых занятий")
            .Fill("План на 2026 год: новая строка", "12")
            .Fill("План на 2027 год: новая строка", "20")
            .PressAsync("Добавить показатель");
        Assert.Equal("20", page.Value("План на 2027 год: Число открытых занятий"));
        page = await page.PressAsync("Ещё год");
        Assert.Equal("", page.Value("План на 2028 год: Число открытых занятий"));
        page = await page.PressAsync("Убрать 2028 год");
        await page.PressAsync("Создать карту");

        Assert.Contains(
            "Число открытых занятий",
            await portal.Database.AskAsync<string>(
                $"select content::text from office_order where district_id = '{world.District.Id}'"
            ),
            StringComparison.Ordinal
        );
    }
}
