using System.Globalization;
using ExcelNumberFormat;
using Xunit;

namespace Mentorship.Tests.Documents;

/// <summary>The stand-in for the package that ClosedXML asks for.</summary>
public sealed class NumberFormatTests
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    [Theory]
    [InlineData("General", 1234.5, "1234.5")]
    [InlineData("", 12.0, "12")]
    [InlineData("0", 2.5, "3")]
    [InlineData("0", -2.0, "-2")]
    [InlineData("0.00", 3.14159, "3.14")]
    [InlineData("#,##0", 1234567.0, "1,234,567")]
    [InlineData("#,##0.00", 1234.5, "1,234.50")]
    [InlineData("0%", 0.628, "63%")]
    [InlineData("0.0%", 0.628, "62.8%")]
    [InlineData("0.00E+00", 12345.0, "1.23E+04")]
    [InlineData("0\" чел.\"", 27.0, "27 чел.")]
    [InlineData("#,##0\\ [$₽-419]", 1500.0, "1,500 ₽")]
    [InlineData("0;(0);\"нет\"", 0.0, "нет")]
    [InlineData("0;(0)", -7.0, "(7)")]
    [InlineData("@", 7.0, "7")]
    [InlineData("dd.MM.yyyy", 46266.0, "01.09.2026")]
    [InlineData("dd\\.mm\\.yyyy;@", 46266.0, "01.09.2026")]
    [InlineData("d.m.yy h:mm", 46266.5, "1.9.26 12:00")]
    [InlineData("hh:mm:ss AM/PM", 0.75, "06:00:00 PM")]
    [InlineData("[h]:mm", 1.5, "36:00")]
    [InlineData("# ?/?", 0.5, "0.5")]
    [InlineData("[>100]0", 5.0, "5")]
    public void A_number_is_shown_as_Excel_shows_it(string format, double number, string shown) =>
        Assert.Equal(shown, new NumberFormat(format).Format(number, Plain));

    [Theory]
    [InlineData("0.00")]
    [InlineData("dd.mm.yyyy")]
    [InlineData("General")]
    public void A_text_is_left_as_it_is(string format) =>
        Assert.Equal("Степная СОШ", new NumberFormat(format).Format("Степная СОШ", Plain));

    [Theory]
    [InlineData("\"")]
    [InlineData("[")]
    [InlineData("\\")]
    [InlineData(";;;;;;")]
    [InlineData("????")]
    [InlineData("_")]
    [InlineData("0.0.0,,E+E+")]
    public void A_senseless_format_never_throws(string format)
    {
        foreach (
            object value in new object[]
            {
                1.5,
                -3,
                "т",
                true,
                new DateTime(2026, 9, 1),
                TimeSpan.FromHours(30),
                -1e300,
            }
        )
            Assert.NotNull(new NumberFormat(format).Format(value, Plain));
    }
}
