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

    [Theory]
    [InlineData("1-ОД 31-р", 2027, OrderType.Order, "2-ОД")]
    [InlineData("1-ОД 31-р", 2027, OrderType.Directive, "32-р")]
    [InlineData("1-ОД 31-р", 2028, OrderType.Order, "1-ОД")]
    [InlineData("1-ОД 31-р", 2028, OrderType.Directive, "1-р")]
    [InlineData("7", 2027, OrderType.Directive, "1-р")]
    [InlineData("", 2027, OrderType.Directive, "1")]
    public void Each_kind_of_document_is_counted_in_its_own_row(
        string registered,
        int year,
        OrderType type,
        string next
    )
    {
        var journal = Split(registered)
            .Select(n => new JournalNumber(
                n,
                new(2027, 1, 12),
                n.EndsWith('р') ? OrderType.Directive : OrderType.Order
            ))
            .ToList();

        Assert.Equal(next, NumberRows.Next(type, year, journal));
    }

    [Fact]
    public void Numbers_of_one_row_are_not_given_twice_whatever_document_has_them() =>
        Assert.Equal(
            "58",
            NumberRows.Next(
                OrderType.Order,
                2027,
                [new("1", new(2027, 1, 12)), new("57", new(2027, 1, 13), OrderType.Directive)]
            )
        );

    private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
