using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;

namespace Mentorship.Tests.Features.Orders;

/// <summary>A district whose department has a head who signs, a methodical centre and two schools.</summary>
public sealed class OrderWorld(PortalHost portal)
{
    public District District { get; private set; } = null!;
    public Organisation Department { get; private set; } = null!;
    public Organisation Centre { get; private set; } = null!;
    public Organisation School { get; private set; } = null!;
    public Person Orlova { get; private set; } = null!;
    public TestSite Curator { get; private set; } = null!;
    public TestSite Observer { get; private set; } = null!;

    public async Task MakeAsync()
    {
        District = await portal.Given.DistrictAsync();
        await portal.Database.ExecuteAsync(
            $"update district set head_post = 'Начальник управления', head_name = 'Белов Игорь Олегович' where id = '{District.Id}'"
        );
        Department = await portal.Given.OrganisationAsync(District, OrganisationKind.Department, "УО");
        Centre = await portal.Given.OrganisationAsync(District, OrganisationKind.MethodCentre, "ИМЦ");
        School = await portal.Given.OrganisationAsync(District);
        await portal.Given.OrganisationAsync(District);
        Orlova = await portal.Given.TeacherAsync(Centre, "Орлова Татьяна Петровна", "старший методист");
        Curator = await portal.SignedInAsync(await portal.Given.MemberAsync(District, Role.Curator));
        Observer = await portal.SignedInAsync(await portal.Given.MemberAsync(District, Role.Observer));
    }

    public async Task<TestPage> BeginAsync(string subject) =>
        await (await Curator.OpenAsync("/orders/new")).Fill(subject, "on").PressAsync("Составить текст");

    /// <summary>Registered by the curator with one point of the method centre.</summary>
    public async Task<TestPage> RegisteredAsync(
        string subject,
        string title,
        string? executor = null,
        string? deadline = null
    )
    {
        var page = await BeginAsync(subject);
        page = page.Fill("О чём", title).Fill("Пункт 1: что сделать", "вести учёт пар");
        if (executor is not null)
            page = page.Fill("Исполнитель пункта 1", executor);
        if (deadline is not null)
            page = page.Fill("Срок пункта 1", deadline);
        page = await page.PressAsync("Сохранить и перейти к регистрации");
        return await page.PressAsync("Зарегистрировать");
    }

    public Task<Guid> LastAsync() =>
        portal.Database.AskAsync<Guid>(
            $"select id from office_order where district_id = '{District.Id}' and state <> 'draft' order by registered_at desc limit 1"
        );

    public static Guid Id(TestPage page) => Guid.Parse(page.Path.Split('/')[2]);
}
