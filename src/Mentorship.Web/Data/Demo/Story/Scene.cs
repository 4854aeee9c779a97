using Mentorship.Web.Data.Demo.Bodies;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Data.Demo.Story;

/// <summary>Who is there when the story plays: bodies, their papers, and those who sign in.</summary>
public sealed class Scene
{
    private readonly TimeZoneInfo zone;
    private readonly Dictionary<Guid, Organisation> organisations;
    private readonly ILookup<Guid?, DemoAccount> coordinators;
    private readonly DemoAccount methodist;

    public Scene(DemoSetting setting, IReadOnlyList<Body> bodies, IReadOnlyList<DemoAccount> accounts)
    {
        (Setting, Bodies, Accounts) = (setting, bodies, accounts);
        zone = TimeZoneInfo.FindSystemTimeZoneById(setting.District.TimeZone);
        organisations = bodies.ToDictionary(b => b.Id, b => b.Organisation);
        // Who has not answered the invitation has done nothing.
        coordinators = accounts
            .Where(a => a.Role == Role.Coordinator && a.SeenDaysAgo is not null)
            .ToLookup(a => a.Organisation?.Id);
        Curator = accounts.First(a => a.Role == Role.Curator);
        methodist = accounts.First(a => a.Role == Role.Methodist);
        Employers = bodies
            .SelectMany(b => b.Staff)
            .Distinct()
            .Where(p => p.Employments.Any(e => e.To is null))
            .ToDictionary(p => p.Id, p => p.Employments.Last(e => e.To is null).OrganisationId);
    }

    public DemoSetting Setting { get; }
    public IReadOnlyList<Body> Bodies { get; }
    public IReadOnlyList<DemoAccount> Accounts { get; }
    public required IReadOnlyList<AppointmentFunction> Functions { get; init; }
    public required IReadOnlyList<Appointment> Appointments { get; init; }
    public required IReadOnlyList<ActKind> ActKinds { get; init; }
    public required IReadOnlyList<LocalAct> Acts { get; init; }

    /// <summary>Only the first district's users are stored; in the others the portal itself acts.</summary>
    public required bool HasUsers { get; init; }

    public DemoAccount Curator { get; }
    public IReadOnlyDictionary<Guid, Guid> Employers { get; }

    /// <summary>The last day of the story: today is left to whoever looks at the demo.</summary>
    public DateOnly Last => Setting.Day.AddDays(-1);

    public Body Department => Bodies.First(b => b.Shape is Shape.Department);
    public Body Centre => Bodies.First(b => b.Shape is Shape.MethodCentre);

    public Organisation? Organisation(Guid? id) => id is { } known ? organisations[known] : null;

    public Step Step(DemoAccount? by, DateOnly day, int minutesAfterEight)
    {
        var local = day.ToDateTime(new TimeOnly(8, 0)).AddMinutes(minutesAfterEight);
        var at = new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
        return new(HasUsers ? by?.UserId : null, at, day);
    }

    /// <summary>The coordinator of the school, the methodist for the centre, the curator for whoever has no user.</summary>
    public DemoAccount Reporter(Obligation obligation)
    {
        if (obligation.PersonId is { } person)
            return Accounts.FirstOrDefault(a => a.Person?.Id == person) ?? Curator;
        return obligation.OrganisationId == methodist.Organisation!.Id
            ? methodist
            : coordinators[obligation.OrganisationId].FirstOrDefault() ?? Curator;
    }

    public DemoAccount Reviewer(Roadmap roadmap) =>
        roadmap.OwnerId is { } owner ? coordinators[owner].FirstOrDefault() ?? Curator : Curator;

    public PartyDirectory Directory() =>
        new(
            [
                .. organisations.Values.Select(o => new DirectoryBody(
                    o.Id,
                    o.Kind,
                    o.ShortName,
                    o.FullName,
                    [.. o.Aliases.Select(a => a.Spelling)]
                )),
            ],
            [
                .. Bodies
                    .SelectMany(b => b.Staff)
                    .DistinctBy(p => p.Id)
                    .Where(p => Employers.ContainsKey(p.Id))
                    .Select(Of),
            ],
            [.. Functions.Select(f => new DirectoryFunction(f.Id, f.Name, f.Plural, f.ExpectedFrom))]
        );

    private DirectoryPerson Of(Person person) =>
        new(
            person.Id,
            person.Surname,
            person.Name,
            person.Patronymic,
            person.Employments.Last(e => e.To is null).Post,
            Employers[person.Id]
        );
}
