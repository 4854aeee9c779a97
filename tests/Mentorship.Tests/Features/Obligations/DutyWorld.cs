using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Tests.Features.Obligations;

/// <summary>A district with two schools and a roadmap: 1.1 is overdue, 1.2 is due in May.</summary>
internal sealed record DutyWorld(
    PortalHost Portal,
    District District,
    Organisation School,
    Organisation Other,
    Roadmap Roadmap
)
{
    public static async Task<DutyWorld> MakeAsync(PortalHost portal)
    {
        var district = await portal.Given.DistrictAsync();
        var school = await portal.Given.OrganisationAsync(district);
        var other = await portal.Given.OrganisationAsync(district);
        var roadmap = await portal.Given.RoadmapAsync(
            portal.Database,
            district,
            [
                new("1.1", "Назначение кураторов", "До 10 сентября 2026 г.", GivenRoadmaps.Schools),
                new("1.2", "Итоговая справка", "до 20 мая 2027 г.", GivenRoadmaps.Schools),
            ]
        );
        return new(portal, district, school, other, roadmap);
    }

    public async Task<TestSite> AsAsync(Role role, Organisation? organisation = null) =>
        await Portal.SignedInAsync(
            await Portal.Given.MemberAsync(
                District,
                role,
                organisation ?? (role is Role.Coordinator or Role.Mentor ? School : null)
            )
        );

    public async Task<Guid> DutyAsync(string number = "1.1", Organisation? of = null)
    {
        await using var db = Portal.Database.OpenIn(District.Id);
        var body = (of ?? School).Id;
        return await db
            .Obligations.Where(o => o.RoadmapId == Roadmap.Id && o.Number == number && o.OrganisationId == body)
            .Select(o => o.Id)
            .SingleAsync();
    }

    public async Task<string> StateAsync(Guid duty) =>
        await Portal.Database.AskAsync<string>($"select state from obligation where id = '{duty}'");

    /// <summary>Handed in through the page.</summary>
    public async Task<Guid> SubmitAsync(string number = "1.1", Organisation? of = null)
    {
        var duty = await DutyAsync(number, of);
        var site = await AsAsync(Role.Coordinator, of ?? School);
        var page = await site.OpenAsync($"/obligations/{duty}");
        await page.Fill("Что сделано", "Приказ № 5 подписан").PressAsync("Сдать на проверку");
        return duty;
    }
}
