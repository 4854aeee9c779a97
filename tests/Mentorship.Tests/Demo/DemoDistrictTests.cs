using Mentorship.Web.Data.Demo;
using Mentorship.Web.Data.Demo.Places;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Xunit;

namespace Mentorship.Tests.Demo;

public class DemoDistrictTests
{
    [Fact]
    public void The_first_district_is_Prirechensky_in_every_case()
    {
        var district = Made.World.District;
        Assert.Equal("Приреченский район", district.Name);
        Assert.Equal("Приреченского района", district.NameGenitive);
        Assert.Equal("Приреченскому району", district.NameDative);
        Assert.Equal("Приреченском районе", district.NamePrepositional);
        Assert.Equal("Управление образования администрации Приреченского района", district.DepartmentName);
        Assert.Equal("г. Приреченск", district.Town);
    }

    [Fact]
    public void It_has_the_organisations_and_people_asked_for()
    {
        var size = DemoSize.Default;
        Assert.Single(Made.OfKind(OrganisationKind.Department));
        Assert.Single(Made.OfKind(OrganisationKind.MethodCentre));
        Assert.Equal(size.Schools, Made.OfKind(OrganisationKind.School).Count(school => school.IsActiveOn(Made.Day)));
        Assert.Equal(size.Kindergartens, Made.OfKind(OrganisationKind.Kindergarten).Count());
        Assert.Equal(size.Supplementary, Made.OfKind(OrganisationKind.Supplementary).Count());
        Assert.Equal(size.Colleges, Made.OfKind(OrganisationKind.College).Count());
        Assert.Equal(size.Enterprises, Made.OfKind(OrganisationKind.Enterprise).Count());
        Assert.Equal(900, Made.Teachers.Count());
        Assert.Equal(6000, Made.World.People.Count(person => Made.LearnsOn(person, Made.Day)));
    }

    [Fact]
    public void The_same_seed_gives_the_same_world_and_another_seed_another()
    {
        var first = DemoFingerprint.Of(Made.World);
        Assert.Equal(first, DemoFingerprint.Of(DemoDistrict.Build(DemoSize.Default, 0, Made.Day)));
        Assert.NotEqual(first, DemoFingerprint.Of(DemoDistrict.Build(DemoSize.Default, 0, Made.Day, seed: 7)));
        Assert.NotEqual(first, DemoFingerprint.Of(DemoDistrict.Build(DemoSize.Default, 1, Made.Day)));
    }

    [Theory]
    [InlineData(2, "2027-01-10")]
    [InlineData(7, "2026-09-01")]
    [InlineData(40, "2028-02-29")]
    [InlineData(120, "2026-08-31")]
    public void Any_size_can_be_made_on_any_day(int schools, string day)
    {
        var size = new DemoSize(Schools: schools, Kindergartens: 80, Supplementary: 8, Colleges: 4, Enterprises: 60);
        var on = DateOnly.Parse(day);
        var world = DemoDistrict.Build(size, 3, on);
        Assert.Equal(schools, world.Organisations.Count(o => o.Kind is OrganisationKind.School && o.IsActiveOn(on)));
        var names = world.Organisations.Select(o => Text.Key(o.ShortName)).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.Equal(size.StudentCount, world.People.Count(person => Made.LearnsOn(person, on)));
    }

    [Fact]
    public void Impossible_sizes_are_refused_in_Russian()
    {
        Assert.Contains("Школ", Assert.Throws<RuleBroken>(() => new DemoSize(Schools: 1).Check()).Message);
        Assert.Contains("Педагогов", Assert.Throws<RuleBroken>(() => new DemoSize(Teachers: 3).Check()).Message);
        Assert.Contains("Районов", Assert.Throws<RuleBroken>(() => new DemoSize(Districts: 201).Check()).Message);
    }

    [Fact]
    public void Two_hundred_districts_have_two_hundred_names()
    {
        var places = Enumerable.Range(0, 200).Select(index => new DistrictPlace(index)).ToList();
        Assert.Equal(200, places.Select(place => place.Names.Name).Distinct().Count());
        Assert.Equal(200, places.Select(place => place.Slug).Distinct().Count());
        Assert.All(places, place => Assert.Matches("^[a-z]+$", place.Slug));
    }

    [Fact]
    public void There_is_a_sign_in_for_every_role_of_the_demo()
    {
        var accounts = Made.World.Accounts;
        Role?[] roles =
        [
            Role.Curator,
            Role.Methodist,
            Role.Head,
            Role.Coordinator,
            Role.Coordinator,
            Role.Mentor,
            Role.Observer,
            null,
        ];
        Assert.Equal(roles, accounts.Select(account => account.Role));
        Assert.Equal(accounts.Count, accounts.Select(account => account.Email).Distinct().Count());
        Assert.Contains(accounts, account => account.Email == "kurator@prirechye.example");
        var coordinators = accounts.Where(account => account.Role is Role.Coordinator).ToList();
        Assert.NotEqual(coordinators[0].Organisation, coordinators[1].Organisation);
        foreach (var account in accounts.Where(account => account.Person is not null))
        {
            Assert.Equal(account.Person!.FullName, account.FullName);
            Assert.Contains(
                account.Person.Employments,
                e => e.OrganisationId == account.Organisation!.Id && e.IsActiveOn(Made.Day)
            );
        }
    }

    [Fact]
    public void Further_districts_have_no_administrator_and_no_mail_of_another()
    {
        var size = new DemoSize(Districts: 3, Schools: 2, Kindergartens: 0, Enterprises: 0);
        var worlds = DemoDistrict.BuildAll(size, Made.Day).ToList();
        var accounts = worlds.SelectMany(world => world.Accounts).ToList();
        Assert.Equal(22, accounts.Select(account => account.Email).Distinct().Count());
        Assert.Single(accounts, account => account.IsAdministrator);
    }
}
