using Mentorship.Tests.Harness;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Roadmaps;
using Xunit;

namespace Mentorship.Tests.Domain.Pairs;

public sealed class PairTests
{
    private static readonly Guid District = Guid.CreateVersion7();
    private static readonly PairLists Lists = PairLists.Of(District);
    private static readonly Organisation School = Body("Заозёрная СОШ");
    private static readonly Organisation Other = Body("Степная СОШ");

    [Fact]
    public void A_pair_of_teachers_links_its_two_for_the_whole_term()
    {
        var (mentor, mentee) = (Teacher("Крутова"), Teacher("Тихонова"));

        var pair = GivenPairs.Of(School, Lists, mentor, mentee);

        var link = Assert.Single(pair.Links);
        Assert.Equal((mentor.Id, mentee.Id), (link.MentorId, link.MenteeId));
        Assert.Equal((GivenPairs.From, GivenPairs.To), (link.From, link.To));
        Assert.True(link.IsOnly);
        Assert.Equal((PairState.Draft, Direction.Teachers), (pair.State, pair.Direction));
    }

    [Fact]
    public void A_group_links_every_mentor_with_every_mentee()
    {
        var pair = new Pair(
            School,
            new PairFrame(Lists.Teachers, Lists.Group, GivenPairs.From, GivenPairs.To),
            [In(Teacher("Крутова")), In(Teacher("Лугова"))],
            [In(Teacher("Тихонова")), In(Teacher("Рощина")), In(Teacher("Белова"))]
        );

        Assert.Equal(6, pair.Links.Count);
        Assert.DoesNotContain(pair.Links, l => l.IsOnly);
    }

    [Fact]
    public void Nobody_mentors_himself()
    {
        var person = Teacher("Крутова");

        Broken("наставником самому себе", () => GivenPairs.Of(School, Lists, person, person));
    }

    [Fact]
    public void A_kind_with_one_mentor_takes_no_second() =>
        Broken(
            "с одним наставником",
            () =>
                new Pair(
                    School,
                    new PairFrame(Lists.Teachers, Lists.OneToOne, GivenPairs.From, GivenPairs.To),
                    [In(Teacher("Крутова")), In(Teacher("Лугова"))],
                    [In(Teacher("Тихонова"))]
                )
        );

    [Fact]
    public void A_kind_of_one_to_one_takes_no_second_mentee()
    {
        var (mentor, second) = (Teacher("Крутова"), Teacher("Рощина"));
        Broken(
            "с одним наставляемым",
            () =>
                new Pair(
                    School,
                    new PairFrame(Lists.Teachers, Lists.OneToOne, GivenPairs.From, GivenPairs.To),
                    [In(mentor)],
                    [In(Teacher("Тихонова")), In(second)]
                )
        );
        var pair = GivenPairs.Of(School, Lists, mentor, Teacher("Тихонова"));
        Broken("с одним наставляемым", () => pair.AddMentee(In(second), GivenPairs.From));

        var group = GivenPairs.Of(School, Lists, mentor, Teacher("Тихонова"), kind: Lists.Group);
        group.AddMentee(In(second), GivenPairs.From);
        Broken(
            "с одним наставляемым",
            () =>
            {
                group.Change(new PairFrame(Lists.Teachers, Lists.OneToOne, GivenPairs.From, GivenPairs.To));
                return null;
            }
        );
    }

    [Fact]
    public void A_kind_between_organisations_takes_no_mentor_of_the_same_school() =>
        Broken(
            "работает в этой же организации",
            () =>
                GivenPairs.Of(
                    School,
                    Lists,
                    Teacher("Крутова"),
                    Teacher("Тихонова"),
                    kind: Lists.Kind("сетевое, между организациями")
                )
        );

    [Fact]
    public void A_form_says_who_stands_on_each_side()
    {
        Broken("наставник – педагог", () => GivenPairs.Of(School, Lists, Pupil("Рощин", 15), Teacher("Тихонова")));
        Broken(
            "наставляемый – обучающийся",
            () => GivenPairs.Of(School, Lists, Pupil("Рощин", 15), Teacher("Тихонова"), form: Lists.Pupils)
        );
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void A_child_mentors_from_ten(int age, bool may)
    {
        var make = () => GivenPairs.Of(School, Lists, Pupil("Рощин", age), Pupil("Клёнов", 11), form: Lists.Pupils);

        if (may)
            Assert.Equal(PairState.Draft, make().State);
        else
            Broken("наставнику 9 лет", () => make());
    }

    [Fact]
    public void A_worker_of_nine_is_a_slip_of_the_year()
    {
        var mentor = Teacher("Крутова");

        var broken = Assert.Throws<RuleBroken>(() => mentor.Born(GivenPairs.From.AddYears(-9), GivenPairs.From));

        Assert.Contains("Работнику меньше 14 лет", broken.Message, StringComparison.Ordinal);
        mentor.Born(GivenPairs.From.AddYears(-14), GivenPairs.From);
    }

    [Fact]
    public void A_mentor_of_another_school_needs_a_kind_that_crosses_schools()
    {
        var (mentor, mentee) = (Teacher("Крутова"), Teacher("Тихонова"));
        Pair Make(MentoringKind kind) =>
            new(
                School,
                new PairFrame(Lists.Teachers, kind, GivenPairs.From, GivenPairs.To),
                [new Participant(mentor, Other.Id)],
                [In(mentee)]
            );

        Broken("работает в другой организации", () => Make(Lists.OneToOne));
        Assert.True(Make(Lists.Kind("дистанционное")).CrossesSchools);
        Broken(
            "не из этой организации",
            () =>
                new Pair(
                    School,
                    new PairFrame(Lists.Teachers, Lists.Kind("дистанционное"), GivenPairs.From, GivenPairs.To),
                    [In(mentor)],
                    [new Participant(mentee, Other.Id)]
                )
        );
    }

    [Fact]
    public void An_enterprise_mentors_a_pupil_of_any_school()
    {
        var outsider = new Person(District, PersonKind.Outside, new("Дубов", "Пётр", "Ильич"), Sex.Male);

        var pair = new Pair(
            School,
            new PairFrame(Lists.Form("работодатель – ученик"), Lists.OneToOne, GivenPairs.From, GivenPairs.To),
            [new Participant(outsider, null)],
            [In(Pupil("Рощин", 15))]
        );

        Assert.Equal(Direction.Students, pair.Direction);
        Assert.False(pair.CrossesSchools);
    }

    [Fact]
    public void A_change_of_mentor_keeps_the_earlier_one()
    {
        var (first, second, mentee) = (Teacher("Крутова"), Teacher("Лугова"), Teacher("Тихонова"));
        var pair = GivenPairs.Of(School, Lists, first, mentee);
        pair.Approve(GivenPairs.From);
        var change = new DateOnly(2027, 1, 11);

        MemberLeaving Told(DateOnly? notice) => new(EndInitiator.Mentor, "большая нагрузка", notice);

        Broken("когда предупредили", () => pair.ReplaceMentor(pair.Mentors.Single(), In(second), change, Told(null)));
        // The last working days of the year are two, and then come the holidays.
        Broken(
            "меньше трёх рабочих дней",
            () => pair.ReplaceMentor(pair.Mentors.Single(), In(second), change, Told(new(2026, 12, 29)))
        );
        pair.ReplaceMentor(pair.Mentors.Single(), In(second), change, Told(new(2026, 12, 24)));

        Assert.Equal(
            [(first.Id, GivenPairs.From, new DateOnly(2027, 1, 10)), (second.Id, change, GivenPairs.To)],
            pair.Links.OrderBy(l => l.From).Select(l => (l.MentorId, l.From, l.To))
        );
        Assert.Equal("большая нагрузка", pair.Mentors.First(m => m.PersonId == first.Id).LeftBecause);
        Broken("начинает позже", () => pair.ReplaceMentor(pair.Mentors.Last(), In(first), change, Told(null)));
    }

    [Fact]
    public void Ending_a_workers_pair_keeps_three_working_days()
    {
        var pair = GivenPairs.Of(School, Lists, Teacher("Крутова"), Teacher("Тихонова"));
        pair.Approve(GivenPairs.From);
        var friday = new DateOnly(2026, 11, 20);
        PairEnding Ending(DateOnly on, DateOnly? notice) => new(on, EndInitiator.Mentor, "большая нагрузка", notice);

        Func<object?> Ends(DateOnly on, DateOnly? notice) =>
            () =>
            {
                pair.Terminate(Ending(on, notice));
                return null;
            };

        Broken("укажите, когда предупредили", Ends(friday.AddDays(5), null));
        // From Friday: Monday, Tuesday, Wednesday.
        Broken("меньше трёх рабочих дней", Ends(friday.AddDays(4), friday));
        pair.Terminate(Ending(friday.AddDays(5), friday));

        Assert.Equal(PairState.Terminated, pair.State);
        Assert.Equal(friday.AddDays(5), Assert.Single(pair.Links).To);
        Assert.False(pair.IsInForceOn(friday.AddDays(6)));
        var leaving = new MemberLeaving(EndInitiator.Both, "большая нагрузка", friday.AddDays(-7));
        Broken(
            "её больше не меняют",
            () => pair.ReplaceMentor(pair.Mentors.Single(), In(Teacher("Лугова")), friday, leaving)
        );
    }

    [Fact]
    public void A_pair_in_force_changes_its_words_and_a_later_end_only()
    {
        var pair = GivenPairs.Of(School, Lists, Teacher("Крутова"), Teacher("Тихонова"));
        pair.Approve(GivenPairs.From);
        var frame = new PairFrame(Lists.Teachers, Lists.OneToOne, GivenPairs.From, GivenPairs.To.AddMonths(1));

        Func<object?> Changes(PairFrame to) =>
            () =>
            {
                pair.Change(to);
                return null;
            };
        // The order names the last day.
        Broken("«Продлить срок»", Changes(frame));
        pair.Change(frame with { To = GivenPairs.To, Goal = "Вести уроки" });
        pair.Extend(GivenPairs.To.AddMonths(1));

        Assert.Equal(GivenPairs.To.AddMonths(1), Assert.Single(pair.Links).To);
        Broken("«Завершить»", Changes(frame with { To = GivenPairs.To }));
        Broken("новым приказом", Changes(frame with { Kind = Lists.Group }));
    }

    [Theory]
    [InlineData("2027-05-28", "2026-09-10", "раньше первого")]
    [InlineData("2026-09-10", "2036-09-10", "Проверьте год")]
    public void A_term_makes_sense(string from, string to, string says) =>
        Broken(
            says,
            () =>
                GivenPairs.Of(
                    School,
                    Lists,
                    Teacher("Крутова"),
                    Teacher("Тихонова"),
                    from: DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture),
                    to: DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture)
                )
        );

    private static void Broken(string says, Func<object?> act) =>
        Assert.Contains(says, Assert.Throws<RuleBroken>(() => act()).Message, StringComparison.Ordinal);

    private static Participant In(Person person) => new(person, School.Id);

    private static Organisation Body(string name) =>
        new(District, OrganisationKind.School, name, null, new DateOnly(2010, 9, 1));

    private static Person Teacher(string surname) =>
        new(District, PersonKind.Employee, new(surname, "Анна", "Петровна"), Sex.Female);

    private static Person Pupil(string surname, int age)
    {
        var person = new Person(District, PersonKind.Student, new(surname, "Пётр", "Ильич"), Sex.Male);
        person.Born(GivenPairs.From.AddYears(-age), GivenPairs.From);
        return person;
    }
}
