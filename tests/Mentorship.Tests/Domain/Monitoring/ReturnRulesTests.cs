using Mentorship.Web.Domain.Monitoring;
using Xunit;

namespace Mentorship.Tests.Domain.Monitoring;

public sealed class ReturnRulesTests
{
    [Fact]
    public void Figures_that_agree_raise_nothing() => Assert.Empty(new Quarters().Remarks());

    [Theory]
    [InlineData(Cells.Students15To19, "401", true)]
    [InlineData(Cells.Mentees, "401", true)]
    [InlineData(Cells.StudentMentors, "91", true)]
    [InlineData(Cells.YoungTeachers, "39", true)]
    [InlineData(Cells.YoungWithMentor, "6", false)]
    [InlineData(Cells.ProgrammesCompleted, "10", true)]
    [InlineData(Cells.ActsInForce, "9", true)]
    [InlineData(Cells.MenteesAsked, "36", false)]
    public void A_part_greater_than_its_whole_is_named(string cell, string value, bool isError)
    {
        var quarters = new Quarters();
        quarters.Live[cell] = value;

        var remark = Assert.Single(quarters.Remarks(), r => r.Cell == cell);

        Assert.Equal(isError, remark.IsError);
    }

    [Theory]
    [InlineData(Cells.Mentees, "400")]
    [InlineData(Cells.YoungWithMentor, "5")]
    [InlineData(Cells.MenteesAsked, "35")]
    public void A_part_equal_to_its_whole_is_right(string cell, string value)
    {
        var quarters = new Quarters();
        quarters.Live[cell] = value;

        Assert.Empty(quarters.Remarks());
    }

    [Theory]
    [InlineData("30", "22", false)]
    [InlineData("30", "21", true)]
    [InlineData("16", "12", false)]
    [InlineData("5", "0", true)]
    [InlineData("4", "0", false)]
    public void An_unusual_step_since_the_last_quarter_is_asked_about(string now, string was, bool isAsked)
    {
        var quarters = new Quarters();
        quarters.Live[Cells.StudentMentors] = now;
        var before = new Dictionary<string, string?> { [Cells.StudentMentors] = was };

        Assert.Equal(isAsked, quarters.Remarks(before).Any(r => r.Rule == $"jump.{Cells.StudentMentors}"));
    }

    [Fact]
    public void What_only_grows_may_not_fall_and_what_was_there_may_not_go_missing()
    {
        var quarters = new Quarters();
        quarters.Live[Cells.Teachers] = null;
        var before = new Dictionary<string, string?> { [Cells.Covered] = "46", [Cells.Teachers] = "38" };

        Assert.Equal(
            [$"fell.{Cells.Covered}", $"gone.{Cells.Teachers}"],
            quarters.Remarks(before).Select(r => r.Rule).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Pairs_without_an_order_and_mentees_without_pairs_are_seen_between_the_parts()
    {
        var quarters = new Quarters();
        quarters.Live[Cells.Orders] = null;
        Assert.Equal("order", Assert.Single(quarters.Remarks()).Rule);

        quarters.Live[Cells.OfForm(quarters.Forms[0].Id)] = "0";
        quarters.Live[Cells.OfForm(quarters.Forms[4].Id)] = "0";

        Assert.True(Assert.Single(quarters.Remarks()).IsError);
    }
}
