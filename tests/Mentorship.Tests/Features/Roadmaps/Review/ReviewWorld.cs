using Mentorship.Tests.Harness;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.EntityFrameworkCore;
using static Mentorship.Tests.Harness.GivenRoadmaps;

namespace Mentorship.Tests.Features.Roadmaps.Review;

/// <summary>A district with schools and a roadmap in force, looked at on 15 January 2027.</summary>
internal sealed class ReviewWorld(PortalHost host)
{
    public District District { get; private set; } = null!;
    public List<Organisation> Schools { get; } = [];
    public Roadmap Roadmap { get; private set; } = null!;
    public string At => $"/roadmaps/{Roadmap.Id}";

    public static async Task<ReviewWorld> MakeAsync(PortalHost host, int schools, params GivenActivity[] rows)
    {
        var world = new ReviewWorld(host) { District = await host.Given.DistrictAsync() };
        for (var i = 0; i < schools; i++)
            world.Schools.Add(await host.Given.OrganisationAsync(world.District));
        world.Roadmap = await host.Given.RoadmapAsync(host.Database, world.District, rows);
        return world;
    }

    /// <summary>So many activities of all schools, as the budgets of pages say.</summary>
    public static Task<ReviewWorld> MakeAsync(PortalHost host, int schools, int activities) =>
        MakeAsync(
            host,
            schools,
            [
                .. Enumerable
                    .Range(1, activities)
                    .Select(i => new GivenActivity(
                        $"1.{i}",
                        $"Обновление базы наставляемых и наставников школы, работа {i}",
                        i % 2 == 0 ? "до 10 октября 2026 г." : "сентябрь – октябрь 2026 г.",
                        GivenRoadmaps.Schools
                    )),
            ]
        );

    public async Task<TestSite> SignInAsync(Role role = Role.Curator) =>
        await host.SignedInAsync(
            await host.Given.MemberAsync(District, role, role == Role.Coordinator ? Schools[0] : null)
        );

    /// <summary>Something happens to the duties of a school under a number.</summary>
    public async Task DoAsync(string number, Organisation school, Action<Obligation> what, int place = 0)
    {
        await using var db = host.Database.OpenIn(District.Id);
        var duty = await DutyAsync(db, number, school, place);
        what(duty);
        foreach (var happened in duty.Events)
            db.Entry(happened).State = EntityState.Added;
        await db.SaveChangesAsync();
    }

    public async Task<Guid> DutyAsync(string number, Organisation school, int place = 0)
    {
        await using var db = host.Database.OpenIn(District.Id);
        return (await DutyAsync(db, number, school, place)).Id;
    }

    public Task AcceptAsync(string number, Organisation school, DateOnly on, int place = 0) =>
        DoAsync(
            number,
            school,
            duty =>
            {
                duty.Submit(On(on), "сделано", [], alreadyThere: true);
                var submitted = On(on);
                duty.Accept(submitted with { At = submitted.At.AddHours(1) }, null);
            },
            place
        );

    public static Step On(DateOnly day) => new(null, new DateTimeOffset(day, new TimeOnly(9, 0), TimeSpan.Zero), day);

    private Task<Obligation> DutyAsync(PortalDb db, string number, Organisation school, int place) =>
        db.Obligations.SingleAsync(o =>
            o.RoadmapId == Roadmap.Id && o.Number == number && o.OrganisationId == school.Id && o.Place == place
        );
}
