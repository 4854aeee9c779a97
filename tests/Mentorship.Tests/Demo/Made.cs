using Mentorship.Web.Data.Demo;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;

namespace Mentorship.Tests.Demo;

/// <summary>The default district, made once for the tests that only read it.</summary>
public static class Made
{
    public static DateOnly Day { get; } = new(2026, 11, 21);

    public static DemoWorld World { get; } = DemoDistrict.Build(DemoSize.Default, 0, Day);

    public static Dictionary<Guid, Organisation> Organisations { get; } = World.Organisations.ToDictionary(o => o.Id);

    public static IEnumerable<Person> Teachers =>
        World.People.Where(person => person.TeachingSince is not null && WorksOn(person, Day));

    public static bool WorksOn(Person person, DateOnly day) => person.Employments.Any(e => e.IsActiveOn(day));

    public static bool LearnsOn(Person person, DateOnly day) => person.Enrolments.Any(e => e.IsActiveOn(day));

    public static IEnumerable<Organisation> OfKind(OrganisationKind kind) =>
        World.Organisations.Where(organisation => organisation.Kind == kind);
}
