using Mentorship.Web.Domain.Orders;
using Xunit;

namespace Mentorship.Tests.Domain.Orders;

public sealed class EndingPatternTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_pair_that_is_done_before_its_time_is_paid_no_longer(bool isPaid)
    {
        var end = new DoneEnd(new DateOnly(2027, 3, 1), IsGroup: false, IsInTime: false, (2, 2))
        {
            Agreements = isPaid ? ["№ 5-ДС от 01.09.2026"] : [],
        };

        var (_, text) = PairPatterns.EndOne(end, curator: null);

        Assert.Equal(isPaid, text.Points.Any(p => p.Text!.Contains("№ 5-ДС от 01.09.2026", StringComparison.Ordinal)));
    }
}
