using Mentorship.Web.Data.Demo;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Roadmaps;
using Xunit;
using Xunit.Abstractions;

namespace Mentorship.Tests.Demo;

public class DemoStoryTests(ITestOutputHelper output)
{
    public static TheoryData<string> Days =>
        [
            "2026-11-21",
            "2027-01-15",
            "2027-01-05",
            "2026-09-01",
            "2027-06-20",
            "2026-12-31",
            "2028-02-29",
            "2027-03-18",
        ];

    [Theory]
    [MemberData(nameof(Days))]
    public void Every_list_of_the_curator_has_something_on_any_day(string day)
    {
        var (world, today) = On(day);
        var current = Current(world).ToList();
        Print(world, today);
        var standings = current.GroupBy(o => o.StandingOn(today)).ToDictionary(g => g.Key, g => g.Count());
        Assert.True(standings[Standing.Overdue] >= 3);
        Assert.True(standings[Standing.Submitted] >= 5);
        Assert.True(standings[Standing.Returned] >= 2);
        Assert.True(standings[Standing.ExtensionAsked] >= 2);
        Assert.Contains(world.Obligations, o => o.State == ObligationState.Waived);
        Assert.Contains(current, o => o.IsContinuous);
        Assert.NotEmpty(world.EnteredDates);
        Assert.NotEmpty(world.Journal);
        Assert.NotEmpty(world.Files);
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Of_a_few_who_came_from_another_school_only_that_one_has_their_paper(string day)
    {
        var (world, today) = On(day);
        var stand = new ConsentStand(world.Mentoring.Consents, today);
        var people = world.People.ToDictionary(p => p.Id);
        var found =
            from pair in world.Mentoring.Pairs
            where pair.IsOpen && pair.LastDay >= today
            from member in pair.Members
            let at = ConsentSubject.Operators(pair.OrganisationId, member.OrganisationId)
            let who = ConsentSubject.Of(people[member.PersonId], at)
            where stand.Elsewhere(who, ConsentKind.Processing) is not null
            select member.PersonId;

        Assert.InRange(found.Distinct().Count(), 1, 12);
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Nothing_happens_before_a_duty_is_given_nor_after_today(string day)
    {
        var (world, today) = On(day);
        var users = world.Accounts.Concat(world.Colleagues).Select(a => a.UserId).ToHashSet();
        Assert.InRange(world.Obligations.Count, 2200, 6000);
        foreach (var obligation in world.Obligations)
        {
            Assert.Equal(obligation.Since, obligation.Events[0].On);
            Assert.Equal(obligation.State, obligation.Events[^1].State);
            Assert.Equal(obligation.State == ObligationState.Accepted, obligation.DoneOn is not null);
            Assert.True(obligation.Events[^1].On < today);
            foreach (var (before, after) in obligation.Events.Zip(obligation.Events.Skip(1)))
                Assert.True(
                    before.At <= after.At && before.On <= after.On,
                    $"{obligation.Title}: {after.Kind} {after.On}"
                );
            Assert.All(obligation.Events, e => Assert.True(e.UserId is null || users.Contains(e.UserId.Value)));
        }
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void People_work_on_working_days_and_in_working_hours(string day)
    {
        var (world, _) = On(day);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(world.District.TimeZone);
        var events = world.Obligations.SelectMany(o => o.Events).Where(e => e.UserId is not null).ToList();
        Assert.All(
            events,
            e =>
            {
                var local = TimeZoneInfo.ConvertTime(e.At, zone);
                Assert.Equal(e.On, DateOnly.FromDateTime(local.DateTime));
                Assert.InRange(local.Hour, 8, 20);
            }
        );
        Assert.InRange(
            events.Count(e => e.On.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday),
            0,
            events.Count / 50
        );
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Whoever_signs_in_to_the_demo_has_something_overdue(string day)
    {
        var (world, today) = On(day);
        foreach (var account in world.Accounts.Where(a => a.Role is Role.Methodist or Role.Coordinator))
            Assert.Contains(
                Current(world),
                o => o.OrganisationId == account.Organisation!.Id && o.StandingOn(today) == Standing.Overdue
            );
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void The_grammar_reads_every_row_but_the_two_that_are_meant_to_be_doubtful(string day)
    {
        var (world, _) = On(day);
        foreach (var roadmap in world.Roadmaps)
        {
            var doubtful = roadmap
                .Revisions.SelectMany(r => r.InOrder())
                .Where(a => a.NeedsReview)
                .Select(a => $"{a.Number} «{a.DeadlineText}», «{a.Responsible}»: {a.UnderstoodAs}")
                .ToList();
            Assert.True(
                doubtful.Count == (IsNext(roadmap, world) ? 2 : 0),
                roadmap.Title + "\n" + string.Join('\n', doubtful)
            );
        }
    }

    [Fact]
    public void In_autumn_the_year_has_its_order_its_correction_its_change_and_a_school_of_its_own()
    {
        var (world, _) = On("2026-11-21");
        var teachers = world.Roadmaps.Single(r =>
            r is { State: RoadmapState.Approved, YearKind: YearKind.School, OwnerId: null }
        );
        Assert.Equal(2, teachers.Revisions.Count);
        Assert.Equal(6, teachers.InForce!.Sections.Count);
        Assert.InRange(teachers.InForce.InOrder().Count(), 28, 36);
        Assert.NotNull(teachers.Revisions[0].Order!.ControllerId);
        Assert.Single(teachers.InForce.InOrder(), a => a.DeadlinePhrase is not null);
        Assert.Contains(world.Obligations, o => o.RoadmapId == teachers.Id && o.GoneOn is not null);
        var own = world.Roadmaps.Single(r => r.OwnerId is not null);
        Assert.Equal(RoadmapState.Approved, own.State);
        Assert.Contains(teachers.InForce.InOrder(), a => a.OriginId == own.FulfilsId);
        Assert.Single(world.Roadmaps, r => r.State == RoadmapState.Closed);
        Assert.Single(world.Roadmaps, r => r.State == RoadmapState.Draft);
    }

    [Fact]
    public void A_partner_that_closed_and_an_activity_that_was_dropped_leave_with_the_reason()
    {
        var (world, _) = On("2026-11-21");
        var reasons = world.Obligations.Where(o => o.GoneOn is not null).Select(o => o.GoneBecause!).ToHashSet();
        Assert.Contains("мероприятия больше нет в дорожной карте", reasons);
        Assert.Contains(reasons, r => r.StartsWith("организация закрыта с ", StringComparison.Ordinal));
        Assert.All(world.Roadmaps, r => Assert.True(r.ClosedOn is null || NothingAfter(r)));

        bool NothingAfter(Roadmap closed) =>
            world.Obligations.Where(o => o.RoadmapId == closed.Id).All(o => o.Events[^1].On <= closed.ClosedOn);
    }

    [Fact]
    public void A_few_schools_struggle_and_most_do_not()
    {
        var (world, today) = On("2026-11-21");
        var overdue = Current(world)
            .Where(o => o.StandingOn(today) == Standing.Overdue)
            .GroupBy(o => o.OrganisationId)
            .Select(g => g.Count())
            .OrderDescending()
            .ToList();
        Assert.True(overdue.Take(4).Sum() * 2 > overdue.Sum());
        var due = Current(world)
            .Where(o => o is { IsExpected: true, IsRecommended: false } && o.DueOn < today)
            .ToList();
        Assert.InRange(due.Count(o => o.StandingOn(today).IsSettled()) / (double)due.Count, 0.85, 0.97);
    }

    [Fact]
    public void A_small_district_has_its_story_too()
    {
        var size = new DemoSize(Schools: 2, Kindergartens: 0, Supplementary: 0, Colleges: 0, Enterprises: 0);
        var world = DemoDistrict.Build(size, 1, Made.Day);
        Assert.NotEmpty(world.Obligations);
        Assert.All(world.Obligations.SelectMany(o => o.Events), e => Assert.Null(e.UserId));
    }

    private static (DemoWorld World, DateOnly Day) On(string day)
    {
        var on = DateOnly.Parse(day);
        return (on == Made.Day ? Made.World : Worlds.GetOrAdd(on, d => DemoDistrict.Build(DemoSize.Default, 0, d)), on);
    }

    private static System.Collections.Concurrent.ConcurrentDictionary<DateOnly, DemoWorld> Worlds { get; } = [];

    private static IEnumerable<Obligation> Current(DemoWorld world)
    {
        var current = world
            .Roadmaps.Where(r => r is { State: RoadmapState.Approved, OwnerId: null })
            .Select(r => r.Id)
            .ToHashSet();
        return world.Obligations.Where(o => o.IsExpected && current.Contains(o.RoadmapId));
    }

    private static bool IsNext(Roadmap roadmap, DemoWorld world) =>
        roadmap is { State: RoadmapState.Draft, OwnerId: null } && roadmap == world.Roadmaps[^1];

    private void Print(DemoWorld world, DateOnly today)
    {
        foreach (var roadmap in world.Roadmaps)
        {
            var all = world.Obligations.Where(o => o.RoadmapId == roadmap.Id).ToList();
            var states = all.Where(o => o.IsExpected).GroupBy(o => o.StandingOn(today)).OrderBy(g => g.Key);
            output.WriteLine($"{roadmap.Title}: {roadmap.State}, {all.Count}, gone {all.Count(o => !o.IsExpected)}");
            output.WriteLine("   " + string.Join(", ", states.Select(g => $"{g.Key} {g.Count()}")));
        }
        output.WriteLine(
            $"events {world.Obligations.Sum(o => o.Events.Count)}, files {world.Files.Count}, journal {world.Journal.Count}"
        );
    }
}
