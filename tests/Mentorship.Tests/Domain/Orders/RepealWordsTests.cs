using Mentorship.Web.Domain.Orders;
using Xunit;

namespace Mentorship.Tests.Domain.Orders;

public sealed class RepealWordsTests
{
    [Theory]
    [InlineData("Признать утратившим силу приказ от 15.01.2027 № 1-ОД «Об учёте»", true)]
    [InlineData("Отменить приказ от 15.01.2027 №\u00A01-ОД", true)]
    [InlineData("Признать утратившим силу приказ от 15.01.2027 № 11-ОД", false)]
    [InlineData("Внести изменения в приказ от 15.01.2027 № 1-ОД", false)]
    public void An_order_takes_the_force_of_the_one_it_names(string words, bool says) =>
        Assert.Equal(says, RepealWords.Says(new() { Points = [new(1, words)] }, "1-ОД"));
}
