using Mentorship.Tests.Harness;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Programmes;
using Xunit;

namespace Mentorship.Tests.Domain.Programmes;

public sealed class ProgrammeTests
{
    private static readonly Guid District = Guid.CreateVersion7();
    private static readonly PairLists Lists = PairLists.Of(District);
    private static readonly DateOnly Today = TestClock.Today;

    [Fact]
    public void A_template_counts_weeks_from_the_start_of_the_pair_and_never_leaves_its_term()
    {
        var pair = Pair(to: new(2026, 12, 20));
        var text = UsualProgrammes.For(District)[0].For(pair, pair.From);

        Assert.Equal(pair.From.AddDays(7), text.Steps[0].DueOn);
        Assert.Equal(pair.To, text.Steps[^1].DueOn);
        Assert.All(text.Steps, s => Assert.InRange(s.DueOn!.Value, pair.From, pair.To));
    }

    [Fact]
    public void A_programme_that_is_written_late_has_nothing_overdue()
    {
        var pair = Pair(to: new(2027, 5, 28));
        var text = UsualProgrammes.For(District)[0].For(pair, Today);

        Assert.All(text.Steps, s => Assert.InRange(s.DueOn!.Value, Today, pair.To));
        Assert.Equal((pair.From, pair.To), (text.From, text.To));
    }

    [Fact]
    public void The_usual_list_has_eight_templates_whose_plans_can_be_read()
    {
        var usual = UsualProgrammes.For(District);

        Assert.Equal(8, usual.Count);
        Assert.All(usual, t => Assert.True(t.StepList.Count >= 5 && t.Goal is not null && t.Deficit is not null));
    }

    [Theory]
    [InlineData("урок | без недели", "Строка 1: начните с недели")]
    [InlineData("1 | урок\n2 |", "Строка 2: напишите, что сделать")]
    [InlineData("999 | урок", "Строка 1: начните с недели")]
    public void A_line_that_cannot_be_read_is_named(string steps, string says)
    {
        var broken = Assert.Throws<RuleBroken>(() => TemplateStep.Read(steps));

        Assert.Contains(says, broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_approved_with_a_goal_and_days_then_changes_by_corrections_that_keep_the_earlier_words()
    {
        var pair = Pair();
        var programme = new Programme(
            pair,
            new(pair.From, pair.To) { Steps = [new(null, "Открытый урок", null, null)] }
        );
        Assert.Equal(["Напишите цель программы.", "Укажите срок пункта 1."], programme.Missing());
        Assert.Throws<RuleBroken>(() => programme.Approve(Today, "Лугова А. П."));

        programme.Write(
            programme.Text with
            {
                Goal = "Вести уроки",
                Steps = [With(programme.Text.Steps[0], new(2027, 3, 1))],
            }
        );
        programme.Approve(Today, "Лугова А. П.");
        Assert.Throws<RuleBroken>(() => programme.Write(programme.Text));
        Assert.Throws<RuleBroken>(() => programme.Correct(programme.Text, Today, "просто так"));
        var moved = programme.Text with { Steps = [With(programme.Text.Steps[0], new(2027, 4, 1))] };
        Assert.Throws<RuleBroken>(() => programme.Correct(moved, Today, null));
        var correction = programme.Correct(moved, Today, "Болезнь");

        Assert.Equal(
            "Пункт 1: было «Открытый урок», срок 01.03.2027; стало «Открытый урок», срок 01.04.2027.",
            correction.What
        );
        Assert.Equal("Болезнь", correction.Because);
        Assert.Equal(new DateOnly(2027, 4, 1), programme.Steps[0].DueOn);
    }

    [Fact]
    public void A_step_is_marked_after_approval_with_what_came_of_it_and_is_then_never_taken_away()
    {
        var programme = Approved();
        var step = programme.Steps[0];
        Assert.Throws<RuleBroken>(() => programme.Mark(step, new(Today.AddDays(1), "рано", null), Today));
        Assert.Throws<RuleBroken>(() => programme.Mark(step, new(Today, null, null), Today));
        programme.Mark(step, new(Today, "Урок посещён", "хорошо"), Today);

        Assert.Equal(1, programme.Done);
        Assert.Throws<RuleBroken>(() =>
            programme.Correct(programme.Text with { Steps = [.. programme.Text.Steps.Skip(1)] }, Today, "лишний")
        );
        programme.Complete(Today, "Всё получилось");
        Assert.Throws<RuleBroken>(() => programme.Mark(step, new(null, null, null), Today));
    }

    [Fact]
    public void A_step_that_waits_for_two_weeks_calls_for_a_correction_until_there_is_one()
    {
        var programme = Approved(new DateOnly(2026, 12, 1));

        Assert.False(programme.WantsCorrectionOn(new(2026, 12, 15)));
        Assert.True(programme.WantsCorrectionOn(new(2026, 12, 16)));
        Assert.Equal(1, programme.OverdueOn(new(2026, 12, 2)));
        programme.Correct(programme.Text with { Goal = "Иначе" }, new(2026, 12, 16), "Сроки те же");
        Assert.False(programme.WantsCorrectionOn(new(2026, 12, 17)));
    }

    [Theory]
    [InlineData("2026-10-01", "2026-11-20", "короче обычного")]
    [InlineData("2026-10-01", "2026-12-31", null)]
    [InlineData("2026-10-01", "2027-10-01", null)]
    [InlineData("2026-10-01", "2027-10-20", "длиннее обычного")]
    public void A_term_outside_three_to_twelve_months_is_warned(string from, string to, string? says)
    {
        var warning = ProgrammeTerm.Warning(Day(from), Day(to), Lists.OneToOne);

        if (says is null)
            Assert.Null(warning);
        else
            Assert.Contains(says, warning, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", MeetingKind.Acquaintance)]
    [InlineData("0", MeetingKind.Trial)]
    [InlineData("0 1", MeetingKind.Planning)]
    [InlineData("0 1 2", MeetingKind.Work)]
    [InlineData("0 2 3 3", MeetingKind.Work)]
    [InlineData("0 1 2 3 4", MeetingKind.Reflection)]
    public void The_ladder_goes_up_one_step_at_a_time(string held, MeetingKind next) =>
        Assert.Equal(next, Ladder.Next(Kinds(held), Today, GivenPairs.To));

    [Fact]
    public void Near_its_end_a_pair_turns_to_its_results() =>
        Assert.Equal(MeetingKind.Final, Ladder.Next(Kinds("0 1 2 3"), GivenPairs.To.AddDays(-5), GivenPairs.To));

    [Fact]
    public void A_pair_is_stuck_after_the_districts_days_counted_from_its_last_meeting_or_its_start()
    {
        var pair = Pair();
        Assert.Null(Silence.Of(pair, null, Today, 21));
        pair.Approve(new(2026, 9, 20));

        Assert.False(Silence.Of(pair, null, new(2026, 10, 10), 21)!.IsStuck);
        Assert.True(Silence.Of(pair, null, new(2026, 10, 11), 21)!.IsStuck);
        Assert.False(Silence.Of(pair, new(2026, 12, 26), Today, 21)!.IsStuck);
        Assert.True(Silence.Of(pair, new(2026, 12, 25), Today, 21)!.IsStuck);
        Assert.Null(Silence.Of(pair, null, pair.To.AddDays(1), 21));
    }

    private static Programme Approved(DateOnly? due = null)
    {
        var pair = Pair();
        var programme = new Programme(
            pair,
            new(pair.From, pair.To)
            {
                Goal = "Вести уроки",
                Steps =
                [
                    new(null, "Посетить урок", due ?? new(2027, 2, 1), "Карта"),
                    new(null, "Открытый урок", new(2027, 4, 1), null),
                ],
            }
        );
        programme.Approve(pair.From, "Лугова А. П.");
        return programme;
    }

    private static Pair Pair(DateOnly? to = null)
    {
        var school = new Organisation(District, OrganisationKind.School, "Степная СОШ", null, new DateOnly(2010, 9, 1));
        Person Teacher(string surname) =>
            new(District, PersonKind.Employee, new(surname, "Анна", "Петровна"), Sex.Female);
        return GivenPairs.Of(school, Lists, Teacher("Лугова"), Teacher("Дубова"), to: to);
    }

    private static StepText With(StepText step, DateOnly due) => step with { DueOn = due };

    private static MeetingKind[] Kinds(string held) =>
        [.. held.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(k => (MeetingKind)(k[0] - '0'))];

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
