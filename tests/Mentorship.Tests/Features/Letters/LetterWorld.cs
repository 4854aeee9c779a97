using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Tests.Features.Letters;

/// <summary>A department that writes, three schools: two with a coordinator, one with nobody who signs in, and a kindergarten.</summary>
public sealed class LetterWorld(PortalHost portal)
{
    public District District { get; private set; } = null!;
    public Organisation Department { get; private set; } = null!;
    public Organisation Stepnaya { get; private set; } = null!;
    public Organisation Rechnaya { get; private set; } = null!;
    public Organisation Silent { get; private set; } = null!;
    public Organisation Kindergarten { get; private set; } = null!;
    public SignIn StepnayaMail { get; private set; } = null!;
    public TestSite Curator { get; private set; } = null!;
    public TestSite OfStepnaya { get; private set; } = null!;
    public TestSite OfRechnaya { get; private set; } = null!;

    public async Task MakeAsync()
    {
        District = await portal.Given.DistrictAsync();
        await portal.Database.ExecuteAsync(
            $"update district set head_post = 'Начальник управления', head_name = 'Белов Игорь Олегович' where id = '{District.Id}'"
        );
        Department = await portal.Given.OrganisationAsync(District, OrganisationKind.Department, "УО");
        Stepnaya = await portal.Given.OrganisationAsync(District, name: "Степная СОШ");
        Rechnaya = await portal.Given.OrganisationAsync(District, name: "Речная СОШ");
        Silent = await portal.Given.OrganisationAsync(District, name: "Луговая СОШ");
        Kindergarten = await portal.Given.OrganisationAsync(District, OrganisationKind.Kindergarten, "Детский сад № 1");
        StepnayaMail = await portal.Given.MemberAsync(District, Role.Coordinator, Stepnaya);
        OfStepnaya = await portal.SignedInAsync(StepnayaMail);
        OfRechnaya = await portal.SignedInAsync(await portal.Given.MemberAsync(District, Role.Coordinator, Rechnaya));
        Curator = await portal.SignedInAsync(await portal.Given.MemberAsync(District, Role.Curator));
    }

    public async Task<TestPage> BeginAsync(string title = "О семинаре наставников")
    {
        var page = await Curator.OpenAsync("/letters/new");
        return await page.Fill("О чём", title).PressAsync("К тексту");
    }

    /// <summary>The page that asks whether to send.</summary>
    public async Task<TestPage> WrittenAsync(string title = "О семинаре наставников", string to = "Школы: 3")
    {
        var page = await BeginAsync(title);
        return await page.Fill("Текст", "Уважаемые коллеги!\nПриглашаем наставников.")
            .Tick(to)
            .PressAsync("Сохранить и перейти к отправке");
    }

    public async Task<TestPage> SentAsync(string title = "О семинаре наставников", string to = "Школы: 3") =>
        await (await WrittenAsync(title, to)).PressAsync("Отправить письмо");

    public static Guid Id(TestPage page) => Guid.Parse(page.Path.Split('/', '?')[2]);
}
