using Mentorship.Web.Domain.Acts;
using Xunit;

namespace Mentorship.Tests.Domain.Acts;

public sealed class WebLinkTests
{
    [Theory]
    [InlineData("school1.ru", "https://school1.ru")]
    [InlineData(" www.school1.ru/akty/5 ", "https://www.school1.ru/akty/5")]
    [InlineData("http://school1.ru", "http://school1.ru")]
    [InlineData("https://school1.ru", "https://school1.ru")]
    [InlineData("школа1.рф", "https://школа1.рф")]
    public void An_address_without_its_beginning_gets_it(string typed, string link)
    {
        Assert.Equal(link, LocalAct.AsWeb(typed));
        Assert.True(LocalAct.IsWeb(link));
    }

    [Theory]
    [InlineData("на сайте школы")]
    [InlineData("приказ")]
    [InlineData("12.10")]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://school1.ru")]
    public void What_is_no_address_stays_and_is_refused(string typed) =>
        Assert.False(LocalAct.IsWeb(LocalAct.AsWeb(typed)!));
}
