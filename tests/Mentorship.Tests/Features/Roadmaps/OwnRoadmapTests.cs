using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Mentorship.Tests.Harness.GivenRoadmaps;

namespace Mentorship.Tests.Features.Roadmaps;

/// <summary>A school's own roadmap that fulfils an activity of the district's.</summary>
public sealed class OwnRoadmapTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private readonly Given given = portal.Given;

    [Fact]
    public async Task A_coordinator_approves_his_schools_own_roadmap_and_the_districts_duty_has_its_evidence()
    {
        var world = await WorldAsync();
        var municipal = await MunicipalAsync(world);
        var own = await given.DraftRoadmapAsync(
            world.District,
            [new("1", "Приказ о наставниках", "До 1 марта 2027 г.", Body(world.School))],
            world.School,
            "Карта школы"
        );
        await portal.Database.ExecuteAsync(
            $"update roadmap set fulfils_id = '{municipal.InForce!.InOrder().Single().OriginId}' where id = '{own.Id}'"
        );
        var site = await CoordinatorAsync(world);

        var page = await site.OpenAsync($"/roadmaps/{own.Id}/approval");
        page = await page.Fill("Номер", "31").Fill("Дата", "14.01.2027").PressAsync("Утвердить карту");

        Assert.Equal($"/roadmaps/{own.Id}", page.Path);
        Assert.Equal(
            "inProgress 1",
            await portal.Database.AskAsync<string>(
                $"""
                select o.state || ' ' || count(e.id) from obligation o
                left join evidence e on e.obligation_id = o.id and e.roadmap_id = '{own.Id}'
                where o.roadmap_id = '{municipal.Id}' and o.organisation_id = '{world.School.Id}' group by o.state
                """
            )
        );
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync($"/roadmaps/{municipal.Id}/approval")).StatusCode);
        await using var db = portal.Database.OpenIn(world.District.Id);
        var rolled = Assert.Single(
            await Mentorship.Web.Data.Roadmaps.RollUp.RollUpAsync(
                db,
                db.Roadmaps,
                [municipal.InForce.InOrder().Single().OriginId],
                new DateOnly(2027, 3, 2)
            )
        );
        Assert.Equal(
            (own.Id, world.School.Id, 0, 1),
            (rolled.RoadmapId, rolled.OrganisationId, rolled.Accepted, rolled.Due)
        );
    }

    [Fact]
    public async Task A_duty_given_after_the_schools_roadmap_was_approved_has_its_evidence_the_next_morning_once()
    {
        var world = await WorldAsync();
        var own = await OwnAsync(world);
        var municipal = await MunicipalAsync(world);
        await portal.Database.ExecuteAsync(
            $"update roadmap set fulfils_id = '{municipal.InForce!.InOrder().Single().OriginId}' where id = '{own.Id}'"
        );
        var night = new Step(null, portal.Clock.GetUtcNow(), new DateOnly(2027, 1, 16));
        await using (var db = portal.Database.OpenIn(world.District.Id))
        {
            Assert.Equal(1, await Fulfilment.OfDistrictAsync(db, night));
            Assert.Equal(0, await Fulfilment.OfDistrictAsync(db, night));
        }

        Assert.Equal(
            1,
            await portal.Database.AskAsync<long>($"select count(*) from evidence where roadmap_id = '{own.Id}'")
        );
    }

    [Fact]
    public async Task A_draft_is_tied_to_an_activity_of_the_district_and_untied()
    {
        var world = await WorldAsync();
        var municipal = await MunicipalAsync(world);
        var own = await given.DraftRoadmapAsync(
            world.District,
            [new("1", "Приказ о наставниках", "До 1 марта 2027 г.", Body(world.School))],
            world.School
        );
        var site = await CoordinatorAsync(world);
        Task<string> TiedAsync() =>
            portal.Database.AskAsync<string>(
                $"select coalesce(fulfils_id::text, '') from roadmap where id = '{own.Id}'"
            );

        var head = await site.OpenAsync($"/roadmaps/{own.Id}/text/head");
        await head.Fill("Исполняет мероприятие района", "1.1 Дорожные карты школ").PressAsync("Сохранить");
        Assert.Equal($"{municipal.InForce!.InOrder().Single().OriginId}", await TiedAsync());

        head = await site.OpenAsync($"/roadmaps/{own.Id}/text/head");
        await head.Fill("Исполняет мероприятие района", "").PressAsync("Сохранить");
        Assert.Equal("", await TiedAsync());
    }

    [Fact]
    public async Task A_duty_whose_deadline_is_understood_anew_tells_both_days()
    {
        var world = await WorldAsync();
        var own = await OwnAsync(world);
        var site = await CoordinatorAsync(world);

        var row = own.InForce!.InOrder().Single().Id;
        var page = await site.OpenAsync($"/roadmaps/{own.Id}/activities/{row}/deadline");
        await page.Fill("Понимать как", "до 20 марта 2027 г.").PressAsync("Сохранить");

        var duty = await portal.Database.AskAsync<Guid>($"select id from obligation where roadmap_id = '{own.Id}'");
        var card = await site.OpenAsync($"/obligations/{duty}");
        Assert.True(card.Says("Срок изменён вместе с картой: с 01.03.2027 на 20.03.2027"), card.Text);
    }

    private Task<Roadmap> MunicipalAsync((District District, Organisation School) world) =>
        given.RoadmapAsync(
            portal.Database,
            world.District,
            [new("1.1", "Дорожные карты школ", "До 31 мая 2027 г.", Schools)]
        );

    private Task<Roadmap> OwnAsync((District District, Organisation School) world) =>
        given.RoadmapAsync(
            portal.Database,
            world.District,
            [new("1", "Приказ о наставниках", "До 1 марта 2027 г.", Body(world.School))],
            owner: world.School
        );

    private async Task<TestSite> CoordinatorAsync((District District, Organisation School) world) =>
        await portal.SignedInAsync(await given.MemberAsync(world.District, Role.Coordinator, world.School));

    private async Task<(District District, Organisation School)> WorldAsync()
    {
        var district = await given.DistrictAsync();
        await given.OrganisationAsync(district, OrganisationKind.Department, "УО");
        var school = await given.OrganisationAsync(district);
        await given.OrganisationAsync(district);
        return (district, school);
    }
}
