using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Reminders;
using Xunit;

namespace Mentorship.Tests.Domain.Reminders;

public sealed class DayOfRemindersTests
{
    private static readonly DateOnly Friday = new(2027, 1, 15);
    private static readonly DateOnly Monday = new(2027, 1, 18);
    private static readonly Guid School = Guid.CreateVersion7();
    private static readonly Guid Other = Guid.CreateVersion7();
    private static readonly Guid Department = Guid.CreateVersion7();
    private static readonly ReminderRoadmap Map = new(Guid.CreateVersion7(), "Карта", null, null);
    private static readonly ReminderMember Coordinator = Member(Role.Coordinator, School);
    private static readonly ReminderMember Curator = Member(Role.Curator);

    [Theory]
    [InlineData(7, ReminderKind.Before)]
    [InlineData(1, ReminderKind.Before)]
    [InlineData(0, ReminderKind.Today)]
    [InlineData(-1, ReminderKind.Overdue)]
    public void The_school_hears_before_on_and_after_the_day(int left, ReminderKind kind)
    {
        var said = Assert.Single(Day(Friday, Duty(Friday.AddDays(left), Friday)));

        Assert.Equal((Coordinator, kind), (said.To, said.Kind));
    }

    [Theory]
    [InlineData(6)]
    [InlineData(2)]
    [InlineData(-2)]
    public void Other_days_are_silent(int left) => Assert.Empty(Day(Friday, Duty(Friday.AddDays(left), Friday)));

    [Fact]
    public void Weekends_are_silent_and_Monday_says_what_fell_on_them()
    {
        var due = new DateOnly(2027, 1, 24);

        Assert.Empty(Day(new(2027, 1, 17), Duty(due, new(2027, 1, 17))));
        Assert.Contains(Day(Monday, Duty(due, Monday)), r => r.Kind == ReminderKind.Before);
        Assert.Contains(Day(Monday, Duty(Friday, Monday)), r => r.Kind == ReminderKind.Overdue);
        Assert.Contains(Day(Monday, Duty(new(2027, 1, 16), Monday)), r => r.Kind == ReminderKind.Overdue);
    }

    [Fact]
    public void On_Monday_everything_open_comes_in_one_summary_of_the_roadmap()
    {
        var duties = Enumerable.Range(2, 3).Select(i => Duty(Monday.AddDays(i + 1), Monday)).ToArray();

        var digest = Assert.Single(Day(Monday, duties), r => r.Kind == ReminderKind.Digest);

        Assert.Equal((ReminderKind.Digest, 3), (digest.Kind, digest.Duties.Count));
    }

    [Fact]
    public void Recommended_duties_and_those_that_wait_for_an_extension_are_left_in_peace()
    {
        var duty = Duty(Friday, Friday);

        Assert.Empty(Day(Friday, duty with { IsRecommended = true }));
        Assert.Empty(Day(Friday, duty with { Standing = Standing.ExtensionAsked }));
        Assert.Empty(Day(Friday, duty with { Standing = Standing.Submitted }));
        Assert.Single(Day(Friday, duty with { Standing = Standing.Returned }));
    }

    [Fact]
    public void A_delay_of_two_weeks_goes_once_to_the_person_of_the_control_clause_or_to_the_curators()
    {
        var late = Duty(Friday.AddDays(-14), Friday);
        var deputy = Member(Role.Head, null, Guid.CreateVersion7());
        var controlled = Map with { ControllerId = deputy.PersonId };

        Assert.Equal(Curator, Assert.Single(Day(Friday, late)).To);
        var said = Assert.Single(DayOfReminders.Of(Facts(Friday, controlled, [Coordinator, Curator, deputy], late)));
        Assert.Equal((deputy, ReminderKind.Escalation), (said.To, said.Kind));
        Assert.Empty(Day(Friday, late with { DueOn = Friday.AddDays(-15) }));
    }

    [Fact]
    public void The_named_person_the_appointed_one_and_the_departments_curators_answer_for_theirs()
    {
        var person = Member(Role.Mentor, Other, Guid.CreateVersion7());
        var duty = Duty(Friday, Friday);
        var facts = Facts(Friday, Map, [Coordinator, Curator, person], duty);

        Assert.Equal([person], Answers.Of(duty with { PersonId = person.PersonId }, facts));
        Assert.Equal([Coordinator], Answers.Of(duty with { PersonId = Guid.CreateVersion7() }, facts));
        Assert.Equal([person, Coordinator], Answers.Of(duty with { AppointedId = person.PersonId }, facts));
        Assert.Equal([Curator], Answers.Of(duty with { OrganisationId = Department }, facts));
        Assert.Empty(Answers.Of(duty with { OrganisationId = Other }, facts));
    }

    [Fact]
    public void Others_who_are_late_are_named_without_the_readers_own()
    {
        var facts = Facts(
            Friday,
            Map,
            [Coordinator],
            Duty(Friday.AddDays(-1), Friday),
            Duty(Friday.AddDays(-3), Friday) with
            {
                OrganisationId = Other,
            }
        );

        Assert.Equal([new LateBody("Степная СОШ", 1)], facts.LateIn(Map.Id, Coordinator));
    }

    [Fact]
    public void A_kind_that_was_switched_off_is_silent_and_a_request_by_hand_is_shown_all_the_same()
    {
        var setting = new ReminderSetting(Guid.CreateVersion7(), Coordinator.Id);
        setting.Choose([ReminderKind.Today], []);
        Assert.True(setting.InPortal(ReminderKind.Today));
        Assert.False(setting.InPortal(ReminderKind.Digest));
        Assert.False(setting.ByMail(ReminderKind.Today));

        setting.Switch(off: true);

        Assert.False(setting.InPortal(ReminderKind.Today));
        Assert.True(setting.InPortal(ReminderKind.Nudge));
        Assert.False(setting.ByMail(ReminderKind.Nudge));
    }

    private static IReadOnlyList<Reminder> Day(DateOnly today, params ReminderDuty[] duties) =>
        DayOfReminders.Of(Facts(today, Map, [Coordinator, Curator], duties));

    private static ReminderFacts Facts(
        DateOnly today,
        ReminderRoadmap map,
        IReadOnlyList<ReminderMember> members,
        params ReminderDuty[] duties
    ) =>
        new(
            today,
            duties,
            new Dictionary<Guid, ReminderRoadmap> { [map.Id] = map },
            members,
            new[]
            {
                new ReminderBody(School, "СОШ № 1", false),
                new ReminderBody(Other, "Степная СОШ", false),
                new ReminderBody(Department, "УО", true),
            }.ToDictionary(b => b.Id),
            new Dictionary<Guid, ReminderSetting>()
        );

    private static ReminderDuty Duty(DateOnly due, DateOnly today) =>
        new(
            Guid.CreateVersion7(),
            Map.Id,
            "1.1",
            "Назначить кураторов",
            School,
            null,
            null,
            due,
            Standings.Of(ObligationState.NotStarted, due, DoneWhen.InTime, false, false, today),
            false
        );

    private static ReminderMember Member(Role role, Guid? organisation = null, Guid? person = null) =>
        new(
            Guid.CreateVersion7(),
            Guid.CreateVersion7(),
            role,
            organisation,
            person,
            "vera@priobr.example",
            "Зорина Вера Павловна"
        );
}
