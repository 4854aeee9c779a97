using Mentorship.Tests.Harness;
using Mentorship.Tests.Reading;
using Xunit;

namespace Mentorship.Tests.Features.Roadmaps.Import;

/// <summary>What has been brought so far: which orders, what became of them, what deleting takes away.</summary>
public sealed class UploadedListTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private readonly ImportWorld world = new(portal);

    public Task InitializeAsync() => world.MakeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_draft_has_its_number_the_roadmap_is_led_to_and_deleting_says_what_stays()
    {
        var page = await (await world.UploadAsync(ImportWorld.Clear)).FollowAsync("Дальше: создание");
        page = await page.Tick("Ещё нет: создать карту и проект приказа").PressAsync("Создать карту");

        var list = await world.Curator.OpenAsync("/roadmaps/import");

        Assert.True(list.Says("№ 77-ОД от 28.08.2026"), list.Text);
        Assert.Equal(page.Path, list.Document.QuerySelector("td[data-l='Что с ним'] a")?.GetAttribute("href"));
        Assert.True(list.Says("Удалится только загруженный файл в этом списке. Останутся карта"), list.Text);
    }

    [Fact]
    public async Task Those_that_are_done_are_folded_after_the_first_ten()
    {
        var page = await (await world.UploadAsync(ImportWorld.Clear)).FollowAsync("Дальше: создание");
        await page.PressAsync("Создать карту");
        for (var at = 0; at < 11; at++)
            await portal.Database.ExecuteAsync(
                $"insert into roadmap_import select (jsonb_populate_record(i, jsonb_build_object('id', '{Guid.CreateVersion7()}'))).* from roadmap_import i where i.district_id = '{world.District.Id}' limit 1"
            );

        var list = await world.Curator.OpenAsync("/roadmaps/import");

        Assert.True(list.Says("Показать все 12"), list.Text);
        Assert.Equal(2, list.Document.QuerySelectorAll("details.folded tbody tr").Length);
    }

    [Fact]
    public async Task A_disposition_is_called_one()
    {
        var page = await world.UploadAsync(
            new WordPaper()
                .Say("Управление образования\nадминистрации Луговского района", true, "center")
                .Say("РАСПОРЯЖЕНИЕ", true, "center")
                .Say("28.08.2026\t№ 34-р")
                .Say("Об утверждении дорожной карты", true, "center")
                .Say("1. Утвердить дорожную карту (приложение).")
                .Say("Начальник управления\tК.Л. Ромашкина")
                .Say("Дорожная карта\nнаставничества педагогов на 2026-2027 учебный год", true, "center")
                .Rows(ImportWorld.Clear)
        );

        Assert.True(page.Says("распоряжение № 34‑р от 28.08.2026"), page.Text);
    }
}
