using Mentorship.Tests.Harness;
using Mentorship.Tests.Reading;
using Mentorship.Web.Domain.Organisations;
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

        Assert.True(page.Says("остался 1 вопрос"), page.Text);
        Assert.False(page.Says("вопросов нет"), page.Text);
        Assert.False(page.Says("Всё понято"), page.Text);
        page = await page.FollowAsync("Ответить на вопросы");
        var list = await world.Curator.OpenAsync("/roadmaps/import");
        Assert.Equal("1", list.Document.QuerySelector("[data-l=Вопросов]")?.TextContent);

        var creation = await world.Curator.OpenAsync($"{page.Path}/creation");
        Assert.True(creation.Says("Без ответа 1 вопрос"), creation.Text);
        Assert.True(creation.Says("Кто издал приказ"), creation.Text);

        page = await page.Fill("Кто издал", "УО").PressAsync("Сохранить, кто издал");
        Assert.True(page.Says("Издал приказ: УО"), page.Text);
        page = await (await page.FollowAsync("Дальше: создание")).PressAsync("Создать карту");
        Assert.True(page.Says("Карта создана и утверждена"), page.Text);
    }

    [Fact]
    public async Task Whoever_was_named_once_is_known_in_the_next_paper()
    {
        const string issuer = "Управление образования администрации Снежногорского района";
        var page = await world.UploadAsync(Paper(issuer));
        await page.Fill("Кто издал", "УО").PressAsync("Сохранить, кто издал");

        page = await world.UploadAsync(Paper(issuer));

        Assert.True(page.Says("Издал приказ: УО"), page.Text);
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

    [Theory]
    [InlineData("МБОУ «Средняя школа № 1 г. Снежногорска»")]
    [InlineData("МКДОУ детский сад № 3 «Василёк» п. Дальний")]
    [InlineData("МБДОУ «Детский сад № 3 «Огонёк»")]
    [InlineData("КГБПОУ «Снежногорский аграрный техникум»")]
    [InlineData("МБОУ «Снежногорская средняя школа № 1»")]
    public async Task An_institution_of_another_place_is_no_namesake(string issuer)
    {
        await InstitutionsAsync();

        var page = await world.UploadAsync(Paper(issuer));

        Assert.True(page.Says("Кто издал приказ"), page.Text);
        Assert.Equal("", page.Value("Кто издал"));
    }

    [Theory]
    [InlineData("МБОУ «Средняя общеобразовательная школа № 1»", "СОШ № 1")]
    [InlineData("МБОУ «СРЕДНЯЯ ШКОЛА № 1 ЛУГОВСКОГО РАЙОНА»", "СОШ № 1")]
    [InlineData("МБОУ «СОШ № 1» имени Ивана Речного", "СОШ № 1")]
    [InlineData("МКДОУ детский сад № 3 «Василёк»", "Детский сад № 3 «Василёк»")]
    [InlineData("КГБПОУ «Луговской аграрно-технический техникум»", "Луговской аграрно-технический техникум")]
    public async Task An_institution_of_one_s_own_is_known(string issuer, string name)
    {
        await InstitutionsAsync();

        var page = await world.UploadAsync(Paper(issuer));

        Assert.True(page.Says($"Издал приказ: {name}"), page.Text);
    }

    [Fact]
    public async Task A_signature_of_another_district_is_asked_about()
    {
        var page = await world.UploadAsync(
            Paper("Управление образования", "Начальник управления образования Снежногорского района")
        );

        Assert.True(page.Says("в приказе назван другой район или город: выберите"), page.Text);
    }

    private async Task InstitutionsAsync()
    {
        await portal.Given.OrganisationAsync(world.District, OrganisationKind.School, "СОШ № 1");
        await portal.Given.OrganisationAsync(
            world.District,
            OrganisationKind.Kindergarten,
            "Детский сад № 3 «Василёк»"
        );
        await portal.Given.OrganisationAsync(
            world.District,
            OrganisationKind.College,
            "Луговской аграрно-технический техникум"
        );
    }

    private static WordPaper Paper(string issuer, string signer = "Начальник") =>
        new WordPaper()
            .Say(issuer, true, "center")
            .Say("ПРИКАЗ", true, "center")
            .Say("28.08.2026\t№ 77-ОД")
            .Say("Об утверждении дорожной карты", true, "center")
            .Say("ПРИКАЗЫВАЮ:")
            .Say("1. Утвердить дорожную карту (приложение).")
            .Say("")
            .Say($"{signer}\tК.Л. Ромашкина")
            .Say("")
            .Say("Дорожная карта\nнаставничества педагогов на 2026-2027 учебный год", true, "center")
            .Say("")
            .Rows(ImportWorld.Clear);
}
