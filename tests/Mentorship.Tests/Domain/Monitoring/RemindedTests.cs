using Mentorship.Web.Domain.Monitoring;
using Xunit;

namespace Mentorship.Tests.Domain.Monitoring;

/// <summary>Opened on Monday 5 April 2027, due on Monday 19 April.</summary>
public sealed class RemindedTests
{
    private static readonly DateOnly Opened = new(2027, 4, 5);
    private readonly MonitoringPeriod period = new(
        Guid.CreateVersion7(),
        new(2027, 4, 1),
        new(2027, 4, 19),
        null,
        Opened
    );

    [Theory]
    [InlineData(14, true)]
    [InlineData(15, false)]
    [InlineData(16, false)]
    [InlineData(19, true)]
    [InlineData(20, true)]
    [InlineData(21, false)]
    [InlineData(27, true)]
    public void Told_before_the_day_on_it_after_it_and_every_week(int day, bool told) =>
        Assert.Equal(told, period.IsRemindedOn(new(2027, 4, day), wasEverTold: true));

    [Fact]
    public void The_first_word_comes_with_the_first_working_day()
    {
        Assert.True(period.IsRemindedOn(Opened.AddDays(1), wasEverTold: false));
        Assert.False(period.IsRemindedOn(Opened.AddDays(1), wasEverTold: true));
        Assert.False(period.IsRemindedOn(new(2027, 4, 10), wasEverTold: false));
    }

    [Fact]
    public void Of_a_sealed_period_nobody_is_told()
    {
        period.CloseBySeal();

        Assert.False(period.IsRemindedOn(Opened, wasEverTold: false));
    }
}
