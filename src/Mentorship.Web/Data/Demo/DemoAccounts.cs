using Mentorship.Web.Data.Demo.Bodies;
using Mentorship.Web.Data.Demo.Mentoring;
using Mentorship.Web.Data.Demo.Names;
using Mentorship.Web.Data.Demo.Staffing;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Data.Demo;

/// <summary>The people of the district who sign in; the administrator belongs to the portal, so only the first district has one.</summary>
public static class DemoAccounts
{
    public static IEnumerable<DemoAccount> Make(DemoSetting setting, int index, IReadOnlyList<Body> bodies)
    {
        var department = bodies.First(body => body.Shape is Shape.Department);
        var centre = bodies.First(body => body.Shape is Shape.MethodCentre);
        var schools = new[] { Shape.TownSchool, Shape.VillageSchool }
            .Select(shape => bodies.First(body => body.Shape == shape && body.IsOpen && !body.IsNew))
            .ToArray();

        DemoAccount Of(string box, Role role, Body body, Person person) =>
            new(setting.Place.Mail(box), person.FullName, role, body.Organisation, person);

        yield return Of("kurator", Role.Curator, department, department.Staff[2]);
        yield return Of("metodist", Role.Methodist, centre, centre.Staff[1]);
        yield return Of("nachalnik", Role.Head, department, department.Staff[0]);
        yield return Of("shkola1", Role.Coordinator, schools[0], Deputy(schools[0]));
        yield return Of("shkola2", Role.Coordinator, schools[1], Deputy(schools[1]));
        yield return Of("nastavnik", Role.Mentor, schools[0], Experienced(schools[0]));
        yield return new(setting.Place.Mail("nablyudatel"), Invented(setting.Random, Sex.Female), Role.Observer);
        if (index == 0)
            yield return new(setting.Place.Mail("admin"), Invented(setting.Random, Sex.Male), Role: null);
    }

    /// <summary>Three schools in four and half of the kindergartens; every ninth has not answered the invitation.</summary>
    public static IEnumerable<DemoAccount> Colleagues(
        DemoSetting setting,
        IReadOnlyList<Body> bodies,
        IReadOnlyList<DemoAccount> announced
    )
    {
        var random = setting.Random.Fork(bodies.Count);
        var taken = announced.Select(account => account.Organisation).ToHashSet();
        var places = bodies.Where(body =>
            body.IsOpen && body.Teaches && body.Shape is not Shape.MethodCentre && !taken.Contains(body.Organisation)
        );
        foreach (var body in places.Where(body => random.Chance(body.IsSchool ? 0.75 : 0.5)))
        {
            var person = Deputy(body);
            yield return new(
                setting.Place.Mail($"{body.Slug}.kurator"),
                person.FullName,
                Role.Coordinator,
                body.Organisation,
                person
            )
            {
                SeenDaysAgo = random.Chance(0.11) ? null : random.Below(40),
            };
        }
    }

    /// <summary>The mentor who signs in is one who has most to do.</summary>
    public static DemoAccount Mentoring(
        DemoAccount account,
        DemoMentoring mentoring,
        IReadOnlyList<Person> people,
        DateOnly day
    )
    {
        if (account.Role is not Role.Mentor)
            return account;
        var busiest = mentoring
            .Pairs.Where(p => p.IsInForceOn(day) && p.OrganisationId == account.Organisation!.Id)
            .SelectMany(p => p.Mentors.Where(m => m.IsWorker && m.OrganisationId == p.OrganisationId && m.IsOn(day)))
            .GroupBy(m => m.PersonId)
            .OrderByDescending(g => g.Count())
            .FirstOrDefault();
        var person = busiest is null ? null : people.FirstOrDefault(p => p.Id == busiest.Key);
        return person is null ? account : account with { FullName = person.FullName, Person = person };
    }

    // Who has taught longest and teaches still.
    private static Person Experienced(Body school) =>
        school
            .Staff.Where(person =>
                person != Deputy(school)
                && person.Employments.Any(e => e.To is null && e.Post.StartsWith("учитель", StringComparison.Ordinal))
            )
            .MinBy(person => person.TeachingSince ?? DateOnly.MaxValue)
        ?? school.Staff[0];

    private static Person Deputy(Body school) =>
        school.Staff.Find(person =>
            person.Employments.Any(e => e.To is null && e.Post.StartsWith(StaffLists.Deputy, StringComparison.Ordinal))
        ) ?? school.Staff[0];

    private static string Invented(DemoRandom random, Sex sex)
    {
        const int bornIn = 1984;
        var family = NameMaker.Family(random, bornIn);
        var name = family.Name(NameMaker.Given(random, family.Origin, sex, bornIn), sex);
        return $"{name.Surname} {name.Name} {name.Patronymic}";
    }
}
