using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Tests.Features.People;

/// <summary>A district with two schools, the lists that pairs are made from, and whoever signs in.</summary>
internal sealed class PeopleWorld
{
    private PeopleWorld(PortalHost portal, District district, Organisation school, Organisation other, PairLists lists) =>
        (Portal, District, School, Other, Lists) = (portal, district, school, other, lists);

    public PortalHost Portal { get; }
    public District District { get; }
    public Organisation School { get; }
    public Organisation Other { get; }
    public PairLists Lists { get; }

    public static async Task<PeopleWorld> MakeAsync(PortalHost portal)
    {
        var district = await portal.Given.DistrictAsync();
        return new(
            portal,
            district,
            await portal.Given.OrganisationAsync(district),
            await portal.Given.OrganisationAsync(district),
            await portal.Given.PairListsAsync(portal.Database, district)
        );
    }

    public async Task<TestSite> As(Role role, Organisation? school = null) =>
        await Portal.SignedInAsync(
            await Portal.Given.MemberAsync(District, role, role is Role.Coordinator ? school ?? School : null)
        );

    public Task<Person> TeacherAsync(string name, Organisation? school = null, DateOnly? since = null) =>
        Portal.Given.TeacherAsync(school ?? School, name, since: since);

    public async Task ConsentAsync(Person person, ConsentKind kind, Organisation? keeper = null)
    {
        await using var db = Portal.Database.Open(Portal.Clock);
        var there = await db.People.IgnoreQueryFilters().SingleAsync(p => p.Id == person.Id);
        var consent = new Consent(there, keeper ?? School, Lists.Text(kind), pair: null, new(2026, 9, 1));
        var by = kind == ConsentKind.ChildProcessing ? "Рощина Ольга Петровна" : null;
        consent.Sign(new(new DateOnly(2026, 9, 2), new DateOnly(2029, 9, 1), by), there, TestClock.Today);
        db.Add(consent);
        await db.SaveChangesAsync();
    }

    public async Task<List<Person>> PeopleAsync()
    {
        await using var db = Portal.Database.Open();
        return await db
            .People.IgnoreQueryFilters()
            .Include(p => p.Employments)
            .Include(p => p.Enrolments)
            .Include(p => p.Pairs)
            .Where(p => p.DistrictId == District.Id && p.MergedIntoId == null)
            .OrderBy(p => p.Surname)
            .ThenBy(p => p.Name)
            .AsSplitQuery()
            .ToListAsync();
    }

    public async Task<bool> JournalHasAsync(string act)
    {
        await using var db = Portal.Database.Open();
        return await db.JournalEntries.IgnoreQueryFilters().AnyAsync(e => e.DistrictId == District.Id && e.Act == act);
    }
}
