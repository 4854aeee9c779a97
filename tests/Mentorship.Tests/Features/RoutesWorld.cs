using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Letters;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Notes;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Domain.Surveys;

namespace Mentorship.Tests.Features;

/// <summary>Two districts alike; each role sits in the first, and every kind of row exists in both.</summary>
public sealed class RoutesWorld : PortalHost
{
    private readonly Dictionary<string, SignIn?> people = new(StringComparer.Ordinal) { ["guest"] = null };
    private readonly Dictionary<string, TestSite> sites = new(StringComparer.Ordinal);
    private Side ours = null!;
    private Side theirs = null!;

    public Guid PersonOfAnotherSchool { get; private set; }

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        ours = await SideAsync();
        theirs = await SideAsync();
        foreach (var role in Enum.GetValues<Role>())
            people[$"{role}".ToLowerInvariant()] = await Given.MemberAsync(
                ours.District,
                role,
                role is Role.Coordinator or Role.Mentor ? ours.School : null
            );
        people["administrator"] = await Given.AdministratorAsync();
        var other = await Given.OrganisationAsync(ours.District);
        PersonOfAnotherSchool = (await Given.TeacherAsync(other)).Id;
    }

    public async Task<TestSite> SiteAsync(string who)
    {
        if (!sites.TryGetValue(who, out var site))
            sites[who] = site = people[who] is { } signIn ? await SignedInAsync(signIn) : Site();
        return site;
    }

    /// <summary>Whether the route's id is of a row of a district, so that a foreign one can be tried.</summary>
    public bool IsOwned(string route) => Kind(route) is not null;

    public string Own(string route, string parameter) => Value(ours, route, parameter);

    public string Foreign(string route, string parameter) => Value(theirs, route, parameter);

    private static string? Kind(string route) =>
        route.Split('/', StringSplitOptions.RemoveEmptyEntries) is [var first, _, ..] parts && parts[1].StartsWith('{')
            ? first switch
            {
                "organisations"
                or "people"
                or "users"
                or "appointments"
                or "acts"
                or "orders"
                or "letters"
                or "consents"
                or "roadmaps"
                or "obligations"
                or "pairs"
                or "surveys"
                or "monitoring"
                or "reports" => first,
                _ => null,
            }
            : null;

    private static string Value(Side side, string route, string parameter) =>
        parameter == "code" ? "404"
        : parameter == "part" ? "coverage"
        : parameter is "number" or "at" ? "1"
        : parameter == "membership" ? $"{side.Member.Id}"
        : parameter == "activity" ? $"{side.Roadmap.Draft!.InOrder().First().Id}"
        : parameter == "member" ? $"{side.Pair.Mentors.First().Id}"
        : parameter == "kind" ? "processing"
        : parameter != "id" ? $"{Guid.CreateVersion7()}"
        : route.StartsWith("/consents/destruction/", StringComparison.Ordinal) ? $"{side.Destruction.Id}"
        : route.StartsWith("/acts/of/", StringComparison.Ordinal) ? $"{side.School.Id}"
        : Kind(route) switch
        {
            "appointments" => $"{side.Appointment.Id}",
            "acts" => $"{side.Act.Id}",
            "orders" => $"{side.Order.Id}",
            "letters" => $"{side.Letter.Id}",
            "consents" => $"{side.Consent.Id}",
            "roadmaps" => $"{side.Roadmap.Id}",
            "obligations" => $"{side.Duty}",
            "organisations" => $"{side.School.Id}",
            "people" => $"{side.Teacher.Id}",
            "users" => $"{side.Member.UserId}",
            "pairs" => $"{side.Pair.Id}",
            "surveys" => $"{side.Survey.Id}",
            "monitoring" => $"{side.Period.Id}",
            "reports" => $"{side.Note.Id}",
            _ => $"{side.District.Id}",
        };

    private async Task<Side> SideAsync()
    {
        var district = await Given.DistrictAsync();
        var school = await Given.OrganisationAsync(district);
        var teacher = await Given.TeacherAsync(school);
        var user = await Given.UserAsync();
        var member = await Given.SaveAsync(
            new Membership(user.Id, district.Id, Role.Coordinator, school.Id, Clock.GetUtcNow())
        );
        var function = await Given.SaveAsync(AppointmentFunction.Usual(district.Id)[2]);
        var appointment = await Given.SaveAsync(
            new Appointment(school, function, new Appointee(teacher.Id), TestClock.Today)
        );
        var kind = await Given.SaveAsync(ActKind.Usual(district.Id)[1]);
        var act = await Given.SaveAsync(new LocalAct(school, kind, TestClock.Today));
        var order = await Given.SaveAsync(
            new Order(school, OrderKind.Free, "1", TestClock.Today, "Об организации наставничества")
        );
        var department = await Given.OrganisationAsync(district, OrganisationKind.Department, "УО");
        var letter = await Given.SentLetterAsync(Clock, department, [school]);
        var roadmap = await Given.DraftRoadmapAsync(
            district,
            [new("1.1", "Назначение кураторов", "по запросу", GivenRoadmaps.Schools)],
            school
        );
        var approved = await Given.RoadmapAsync(
            Database,
            district,
            [new("1.1", "Назначение кураторов", "До 10 сентября 2026 г.", GivenRoadmaps.Schools)]
        );
        var duty = await Database.AskAsync<Guid>(
            $"select id from obligation where roadmap_id = '{approved.Id}' limit 1"
        );
        var lists = await Given.PairListsAsync(Database, district);
        var mentee = await Given.TeacherAsync(school, "Дубова Вера Павловна");
        var pair = GivenPairs.Of(school, lists, teacher, mentee);
        pair.Approve(GivenPairs.From);
        await Database.SavePairAsync(pair);
        var template = await Given.SaveAsync(UsualSurveys.For(district.Id)[1]);
        var survey = await Given.SaveAsync(
            new Survey(
                template,
                new SurveyFacts(null, TestClock.Today, TestClock.Today.AddDays(14)),
                new Dictionary<Guid, int> { [school.Id] = 1 },
                TestClock.Today
            )
        );
        var consent = await Given.ConsentAsync(Database, school, teacher);
        var destruction = await Given.DestructionAsync(Database, school, await Given.TeacherAsync(school));
        var period = await Given.SaveAsync(
            new MonitoringPeriod(district.Id, new(2027, 1, 1), TestClock.Today, request: null, new(2027, 1, 1))
        );
        return new Side(
            district,
            school,
            teacher,
            member,
            appointment,
            act,
            order,
            letter,
            roadmap,
            duty,
            consent,
            destruction,
            pair,
            survey,
            period,
            await Given.NoteAsync(district, period, Clock)
        );
    }

    private sealed record Side(
        District District,
        Organisation School,
        Person Teacher,
        Membership Member,
        Appointment Appointment,
        LocalAct Act,
        Order Order,
        Letter Letter,
        Roadmap Roadmap,
        Guid Duty,
        Consent Consent,
        Destruction Destruction,
        Pair Pair,
        Survey Survey,
        MonitoringPeriod Period,
        Note Note
    );
}
