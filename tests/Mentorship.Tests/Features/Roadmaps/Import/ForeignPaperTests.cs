using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Tests.Reading;
using Xunit;

namespace Mentorship.Tests.Features.Roadmaps.Import;

/// <summary>The order of another district is not taken for one's own.</summary>
public sealed class ForeignPaperTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private readonly ImportWorld world = new(portal);

    public Task InitializeAsync() => world.MakeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("УО администрации Снежногорского района")]
    [InlineData("Управление образования администрации Снежногорского района")]
    [InlineData("Отдел образования администрации Дальнего муниципального округа")]
    [InlineData("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ АДМИНИСТРАЦИИ СНЕЖНОГОРСКОГО РАЙОНА")]
    [InlineData("Комитет по образованию администрации городского округа город Снежный")]
    [InlineData("Управление образования администрации ЗАТО Снежный")]
    [InlineData("Управление образования администрации Луговинского района")]
    [InlineData("Управление образования администрации Луговского-Южного района")]
    public async Task Who_issued_it_is_asked(string issuer)
    {
        var page = await world.UploadAsync(Paper(issuer));
        Assert.True(page.Says("в приказе назван другой район или город: выберите"), page.Text);

        var creation = await (await page.FollowAsync("Дальше: создание")).PressAsync("Создать карту");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, creation.Status);
        Assert.True(creation.Says("Выберите, кто издал приказ"), creation.Text);

        page = await page.Fill("Кто издал", "УО").PressAsync("Сохранить, кто издал");
        Assert.True(page.Says("Издал приказ: УО"), page.Text);
        page = await (await page.FollowAsync("Дальше: создание")).PressAsync("Создать карту");
        Assert.True(page.Says("Карта создана и утверждена"), page.Text);
    }

    [Theory]
    [InlineData("Управление образования")]
    [InlineData("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ АДМИНИСТРАЦИИ ЛУГОВСКОГО РАЙОНА")]
    [InlineData("Управление образования администрации Луговского муниципального района Озёрной области")]
    [InlineData("Управление образования администрации Луговского района Приморского края")]
    [InlineData("Луговское районное управление образования")]
    public async Task One_s_own_is_known(string issuer)
    {
        var page = await world.UploadAsync(Paper(issuer));

        Assert.True(page.Says("Издал приказ: УО"), page.Text);
    }

    private static WordPaper Paper(string issuer) =>
        new WordPaper()
            .Say(issuer, true, "center")
            .Say("ПРИКАЗ", true, "center")
            .Say("28.08.2026\t№ 77-ОД")
            .Say("Об утверждении дорожной карты", true, "center")
            .Say("ПРИКАЗЫВАЮ:")
            .Say("1. Утвердить дорожную карту (приложение).")
            .Say("")
            .Say("Начальник\tК.Л. Ромашкина")
            .Say("")
            .Say("Дорожная карта\nнаставничества педагогов на 2026-2027 учебный год", true, "center")
            .Say("")
            .Rows(ImportWorld.Clear);
}
