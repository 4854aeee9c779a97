using Mentorship.Web.Data.Demo.Bodies;
using Mentorship.Web.Data.Demo.Indicators;
using Mentorship.Web.Data.Demo.Learning;
using Mentorship.Web.Data.Demo.Mentoring;
using Mentorship.Web.Data.Demo.Papers;
using Mentorship.Web.Data.Demo.Places;
using Mentorship.Web.Data.Demo.Roadmaps;
using Mentorship.Web.Data.Demo.Staffing;
using Mentorship.Web.Data.Demo.Story;
using Mentorship.Web.Data.Demo.Surveys;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Obligations;

namespace Mentorship.Web.Data.Demo;

/// <summary>
/// Makes an invented district out of a seed: the same seed, size, index and day give the same world but for its ids.
/// </summary>
public static class DemoDistrict
{
    public const ulong Seed = 20_260_901;

    /// <param name="index">0 is «Приреченский район», the others follow.</param>
    /// <param name="day">The day the demo is made for: ages, classes and periods are true on it.</param>
    public static DemoWorld Build(DemoSize size, int index, DateOnly day, ulong seed = Seed)
    {
        size.Check();
        var setting = Set(size, index, day, seed);
        var bodies = Bodies(setting);
        var registry = Populate(setting, bodies);
        new Statistics(setting, bodies, registry.People).Count();

        var district = setting.District;
        var head = bodies[0].Organisation;
        district.AppointHead(head.HeadPost, head.HeadName);
        district.WriteOrders(
            district.Habits,
            new LetterheadLines(district.Name, $"{head.Address}\nтел. {head.Phone}, {head.Email}")
        );
        var duties = new Duties(setting, bodies);
        var shelves = new Shelves(setting, bodies);
        DemoAccount[] accounts = [.. DemoAccounts.Make(setting, index, bodies)];
        DemoAccount[] colleagues = [.. DemoAccounts.Colleagues(setting, bodies, accounts)];
        var scene = new Scene(setting, bodies, [.. accounts, .. colleagues])
        {
            Functions = duties.Functions,
            Appointments = duties.Make(),
            ActKinds = shelves.Kinds,
            Acts = shelves.Make(),
            HasUsers = index == 0,
        };
        var world = new DemoWorld(district, [.. bodies.Select(body => body.Organisation)], registry.People, accounts)
        {
            Colleagues = colleagues,
            Functions = scene.Functions,
            Appointments = scene.Appointments,
            ActKinds = scene.ActKinds,
            Acts = scene.Acts,
        };
        return Play(scene, world);
    }

    private static DemoWorld Play(Scene scene, DemoWorld world)
    {
        var roadmaps = new DemoRoadmaps(scene);
        roadmaps.Make();
        var story = new DemoStory(scene, roadmaps);
        story.Tell();
        var desk = new DemoOrders(scene);
        var mentoring = new DemoPairs(scene, world.People).Make();
        mentoring = new PapersLife(scene, mentoring, world.People).Make();
        mentoring = new DemoProgrammes(scene.Setting, mentoring, world.People).Make();
        Obligation[] obligations = [.. roadmaps.Lives.SelectMany(life => life.Obligations)];
        var seen = obligations
            .SelectMany(o => o.Events)
            .Where(e => e.UserId is not null)
            .GroupBy(e => e.UserId!.Value)
            .ToDictionary(g => g.Key, g => scene.Setting.Day.DayNumber - g.Max(e => e.On).DayNumber);
        var known = world with
        {
            Accounts =
            [
                .. world
                    .Accounts.Select(a => DemoAccounts.Mentoring(a, mentoring, world.People, scene.Setting.Day))
                    .Select(Seen),
            ],
            Colleagues = [.. world.Colleagues.Select(Seen)],
            Mentoring = mentoring,
            Measures = new DemoIndicators(scene.Setting, world.Organisations, scene.ActKinds, mentoring.Kinds).Make(),
            Polls = new DemoSurveys(scene.Setting, mentoring.Pairs).Make(),
            Orders = [.. roadmaps.Orders, .. desk.Drafts(), .. mentoring.Orders],
            OrderBases = desk.Bases,
            Papers = roadmaps.Papers,
            Roadmaps = [.. roadmaps.Lives.Select(life => life.Roadmap)],
            EnteredDates = [.. roadmaps.Lives.SelectMany(life => life.Entered)],
            Obligations = obligations,
            Files = [.. story.Files, .. mentoring.Scans],
            Journal = DemoEntry.Of(obligations, scene.Setting.Day),
        };
        return known with { Letters = new DemoLetters(scene, known).Make() };

        // Who did something yesterday has signed in since then.
        DemoAccount Seen(DemoAccount account) =>
            seen.TryGetValue(account.UserId, out var days) && (account.SeenDaysAgo is 0 || days < account.SeenDaysAgo)
                ? account with
                {
                    SeenDaysAgo = days,
                }
                : account;
    }

    /// <summary>All districts of a size, made one by one as they are asked for.</summary>
    public static IEnumerable<DemoWorld> BuildAll(DemoSize size, DateOnly day, ulong seed = Seed) =>
        Enumerable.Range(0, size.Districts).Select(index => Build(size, index, day, seed));

    private static DemoSetting Set(DemoSize size, int index, DateOnly day, ulong seed)
    {
        var place = new DistrictPlace(index);
        var random = new DemoRandom(seed).Fork(index);
        var createdAt = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero);
        var district = new District(DistrictKind.Municipal, place.Names, place.TimeZone, createdAt);
        var setting = new DemoSetting(size, district, place, Villages.For(index, random), day, random);
        district.DescribeDepartment(
            $"Управление образования администрации {district.NameGenitive}",
            $"г. {place.Town}",
            Addresses.LandLine(setting)
        );
        return setting;
    }

    private static List<Body> Bodies(DemoSetting setting)
    {
        List<Body> bodies =
        [
            .. Offices.Make(setting),
            .. Schools.Make(setting),
            .. Kindergartens.Make(setting),
            .. FurtherEducation.MakeSupplementary(setting),
            .. FurtherEducation.MakeColleges(setting),
            .. Enterprises.Make(setting),
        ];
        Aliases.Assign(bodies);
        return bodies;
    }

    private static Registry Populate(DemoSetting setting, List<Body> bodies)
    {
        var registry = new Registry(setting);
        var changes = new Changes(setting, registry);
        var staff = new StaffMaker(setting, registry, bodies);
        var classes = new SchoolClasses(setting, registry, bodies);
        var groups = new CollegeGroups(setting, registry, bodies);
        var learners = Apportion.Of(setting.Size.StudentCount, bodies.ConvertAll(body => body.LearnerWeight));
        var employees = Employees(setting, bodies);

        for (var i = 0; i < bodies.Count; i++)
            if (bodies[i].IsSchool && bodies[i].IsOpen)
                classes.Plan(bodies[i], learners[i]);
        for (var i = 0; i < bodies.Count; i++)
        {
            var (body, random) = (bodies[i], setting.Random.Fork(i));
            if (body.Shape is Shape.Enterprise)
                Outsiders.Make(setting, registry, body, random);
            else if (body.Heir is not null)
                changes.CloseDown(body, random);
            else
                staff.Make(body, employees[i], random);

            if (body.IsSchool && body.IsOpen)
                classes.Make(body, random);
            else if (body.Shape is Shape.College)
                groups.Make(body, learners[i], random);
        }
        changes.ShareTeachers(bodies, setting.Random.Fork(bodies.Count));
        if (setting.Size.HasHistory)
            changes.GiveUp(bodies);
        return registry;
    }

    private static int[] Employees(DemoSetting setting, List<Body> bodies)
    {
        const int least = 6;
        var teaching = bodies.FindAll(body => body.Teaches && body.StaffWeight > 0);
        var counts = Apportion.Of(setting.Size.TeacherCount, teaching.ConvertAll(body => body.StaffWeight), least);
        return [.. bodies.Select(Own)];

        int Own(Body body)
        {
            var place = teaching.IndexOf(body);
            if (place < 0)
                return (int)body.StaffWeight;
            return counts[place] - (bodies.Exists(closed => closed.Heir == body) ? Changes.TakenOver : 0);
        }
    }
}
