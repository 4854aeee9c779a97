using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Organisations;
using Xunit;

namespace Mentorship.Tests.Domain.Monitoring;

public sealed class ReturnTests
{
    [Theory]
    [InlineData(2027, 1, 1, "IV квартал 2026 года")]
    [InlineData(2027, 4, 1, "I квартал 2027 года")]
    [InlineData(2026, 7, 1, "II квартал 2026 года")]
    [InlineData(2026, 10, 1, "III квартал 2026 года")]
    public void A_quarter_is_called_by_the_months_that_it_closes(int year, int month, int day, string name) =>
        Assert.Equal(name, MonitoringPeriod.NameOf(new(year, month, day), isQuarter: true));

    [Fact]
    public void A_day_between_quarters_needs_to_be_asked_for()
    {
        var district = Guid.CreateVersion7();
        DateOnly day = new(2027, 2, 10);

        Assert.Throws<RuleBroken>(() => new MonitoringPeriod(district, day, day.AddDays(9), " ", day));
        Assert.Throws<RuleBroken>(() =>
            new MonitoringPeriod(district, day, day.AddDays(9), "министерство", day.AddDays(-1))
        );
        Assert.Equal(
            "По запросу на 10.02.2027",
            new MonitoringPeriod(district, day, day.AddDays(9), "министерство", day).Name
        );
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(121)]
    public void A_day_of_delivery_lies_within_reason(int days)
    {
        var quarters = new Quarters();

        Assert.Throws<RuleBroken>(() => quarters.Period.MoveDue(Quarters.Opened.AddDays(days)));
    }

    [Fact]
    public void A_kindergarten_is_not_asked_about_pupils() =>
        Assert.DoesNotContain(
            new Quarters(OrganisationKind.Kindergarten).Return.Blocks,
            b => b.Block == Block.Students
        );

    [Theory]
    [InlineData("29", null)]
    [InlineData("29", "  ")]
    [InlineData("двадцать", "Сверили по приказу")]
    [InlineData("-3", "Сверили по приказу")]
    [InlineData("2,5", "Сверили по приказу")]
    public void A_figure_is_corrected_by_a_whole_number_and_a_reason(string value, string? reason)
    {
        var quarters = new Quarters();

        Assert.Throws<RuleBroken>(() => quarters.Return.Correct(quarters[Cells.Mentees], "30", value, reason));
        Assert.Equal(ReturnState.NotStarted, quarters.Return.State);
    }

    [Fact]
    public void What_the_registry_says_and_what_was_corrected_are_both_kept()
    {
        var quarters = new Quarters();

        quarters.Return.Correct(quarters[Cells.Mentees], "30", " 29 ", "Один ученик выбыл до квартальной даты");

        var entry = quarters.Return.Entry(Cells.Mentees)!;
        Assert.Equal(("30", "29", true), (entry.Live, entry.Value, entry.IsCorrected));
        Assert.Equal(ReturnState.Filling, quarters.Return.State);
        quarters.Return.Uncorrect(quarters[Cells.Mentees]);
        Assert.Equal("30", quarters.Return.ValueOf(Cells.Mentees, "30"));
        Assert.Equal(ReturnState.NotStarted, quarters.Return.State);
    }

    [Fact]
    public void What_was_sent_does_not_move_with_the_registry()
    {
        var quarters = new Quarters();

        quarters.Send();
        quarters.Live[Cells.Mentees] = "31";

        Assert.Equal("30", quarters.Return.ValueOf(Cells.Mentees, quarters.Live[Cells.Mentees]));
        Assert.Equal(ReturnState.Sent, quarters.Return.State);
        Assert.Throws<RuleBroken>(() => quarters.Return.Correct(quarters[Cells.Mentees], "31", "31", "Добавили пару"));
        Assert.Throws<RuleBroken>(() => quarters.Send());
    }

    [Fact]
    public void A_part_that_was_given_back_follows_the_registry_and_keeps_what_was_explained()
    {
        var quarters = new Quarters();
        quarters.Return.Correct(quarters[Cells.StudentMentors], "6", "5", "Один выбыл");
        quarters.Send();

        quarters.Return.GiveBack(
            quarters.Form,
            Block.Students,
            "Сверьте число наставляемых",
            Quarters.Opened.AddDays(6)
        );

        Assert.Equal(ReturnState.Returned, quarters.Return.State);
        Assert.Equal("31", quarters.Return.ValueOf(Cells.Mentees, "31"));
        Assert.Equal("5", quarters.Return.ValueOf(Cells.StudentMentors, "6"));
        Assert.Equal("38", quarters.Return.ValueOf(Cells.Teachers, "40"));
        Assert.Throws<RuleBroken>(() => quarters.Return.GiveBack(quarters.Form, Block.Teachers, " ", Quarters.Opened));
    }

    [Fact]
    public void Parts_are_accepted_one_by_one_and_all_of_them_make_it_accepted()
    {
        var quarters = new Quarters();
        quarters.Send();

        foreach (var block in quarters.Return.Blocks.Skip(1).ToList())
            quarters.Return.Accept(block.Block, Quarters.Opened.AddDays(7));
        Assert.Equal(ReturnState.Sent, quarters.Return.State);
        quarters.Return.Accept(only: null, Quarters.Opened.AddDays(7));

        Assert.Equal(ReturnState.Accepted, quarters.Return.State);
        Assert.Throws<RuleBroken>(() => quarters.Return.Accept(only: null, Quarters.Opened.AddDays(8)));
    }

    [Theory]
    [InlineData(14, false)]
    [InlineData(15, true)]
    public void In_time_is_the_last_day_itself(int after, bool isLate)
    {
        var quarters = new Quarters();

        quarters.Send(Block.Students, Quarters.Opened.AddDays(1));
        Assert.Null(quarters.Return.FirstSentOn);
        quarters.Send(on: Quarters.Opened.AddDays(after));

        Assert.Equal(isLate, quarters.Return.IsLateOn(Quarters.Opened.AddDays(60)));
    }

    [Fact]
    public void A_remark_is_answered_by_an_explanation_and_an_impossible_figure_is_not()
    {
        var quarters = new Quarters();
        quarters.Live[Cells.Orders] = null;
        Assert.Throws<RuleBroken>(() => quarters.Send());
        quarters.Return.Correct(quarters[Cells.Orders], null, null, "Приказ готовится");
        quarters.Send(Block.Papers);
        Assert.Equal(BlockState.Sent, quarters.Return.Block(Block.Papers)!.State);

        quarters.Live[Cells.Mentees] = "500";
        quarters.Return.Correct(quarters[Cells.Mentees], "500", "500", "Так и есть");

        Assert.Contains("больше, чем", Assert.Throws<RuleBroken>(() => quarters.Send(Block.Students)).Message);
    }

    [Fact]
    public void An_exception_is_asked_with_a_ground_decided_once_and_ended()
    {
        var quarters = new Quarters();
        Assert.Throws<RuleBroken>(() => quarters.Return.AskException(ExceptionKind.Unable, "", Quarters.Opened));
        quarters.Return.AskException(ExceptionKind.NotApplicable, "Наставляемых нет", Quarters.Opened);
        Assert.True(quarters.Return.WaitsForDecision);
        Assert.Throws<RuleBroken>(() => quarters.Return.DecideException(granted: false, null));

        quarters.Return.DecideException(granted: true, null);

        Assert.Equal(ReturnState.Excused, quarters.Return.State);
        Assert.False(quarters.Return.IsLateOn(Quarters.Opened.AddDays(90)));
        Assert.Throws<RuleBroken>(() => quarters.Send());
        quarters.Return.EndException("Пары появились");
        Assert.Equal(ReturnState.NotStarted, quarters.Return.State);
    }

    [Fact]
    public void A_sealed_period_takes_nothing_until_it_is_opened_for_a_correction()
    {
        var quarters = new Quarters();
        quarters.Period.CloseBySeal();

        Assert.Throws<RuleBroken>(() => quarters.Send());
        Assert.Throws<RuleBroken>(() => quarters.Return.Write("Примечание"));
        Assert.Throws<RuleBroken>(() => quarters.Period.OpenForCorrection(" "));
        quarters.Period.OpenForCorrection("Школа нашла ошибку в числе пар");

        quarters.Send();
        Assert.Equal(PeriodState.Correcting, quarters.Period.State);
    }
}
