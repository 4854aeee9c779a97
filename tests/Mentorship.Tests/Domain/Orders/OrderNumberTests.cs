using Mentorship.Web.Domain.Orders;
using Xunit;

namespace Mentorship.Tests.Domain.Orders;

public sealed class OrderNumberTests
{
    [Theory]
    [InlineData("", null, "1")]
    [InlineData("", "218-ОД", "1-ОД")]
    [InlineData("1-ОД 2-ОД", null, "3-ОД")]
    [InlineData("5/1-0", null, "6/1-0")]
    [InlineData("11 12 7-К", null, "8-К")]
    [InlineData("9-ОД 8-ОД", null, "10-ОД")]
    [InlineData("б/н", null, "1")]
    public void The_next_number_goes_on_in_the_row_of_the_newest_order(string ofYear, string? earlier, string next) =>
        Assert.Equal(next, OrderNumber.Next(Split(ofYear), earlier));

    [Theory]
    [InlineData("1-ОД 2-ОД", "3-ОД", null)]
    [InlineData("1-ОД 2-ОД", "4-ОД", "3-ОД")]
    [InlineData("1-ОД 5-ОД", "3-ОД", null)]
    [InlineData("1-ОД 2-ОД", "9-К", null)]
    [InlineData("", "214-ОД", null)]
    [InlineData("1-ОД", "б/н", null)]
    public void A_number_that_would_leave_a_gap_names_the_one_that_is_missing(
        string ofYear,
        string number,
        string? missing
    ) => Assert.Equal(missing, OrderNumber.Gap(number, Split(ofYear)));

    private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
