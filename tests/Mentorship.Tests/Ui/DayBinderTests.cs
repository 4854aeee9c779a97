using Mentorship.Web.Ui.Forms;
using Xunit;

namespace Mentorship.Tests.Ui;

public class DayBinderTests
{
    [Theory]
    [InlineData("15 января 2027")]
    [InlineData("15 янв 2027 г.")]
    [InlineData("15.01.2027")]
    [InlineData("15.1.27")]
    [InlineData(" 15/01/2027 ")]
    [InlineData("15,01,2027")]
    [InlineData("15 01 2027")]
    [InlineData("15012027")]
    [InlineData("2027-01-15")]
    [InlineData("15.01.2027 г.")]
    public void A_day_is_read_as_people_type_it(string text) =>
        Assert.Equal(new DateOnly(2027, 1, 15), DayBinder.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("31.02.2027")]
    [InlineData("январь")]
    [InlineData("1.2")]
    public void What_is_no_day_is_not_guessed(string text) => Assert.Null(DayBinder.Read(text));
}
