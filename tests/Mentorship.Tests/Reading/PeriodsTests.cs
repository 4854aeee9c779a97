using Mentorship.Web.Domain.Reading.Words;
using Xunit;

namespace Mentorship.Tests.Reading;

/// <summary>The time that a heading names.</summary>
public sealed class PeriodsTests
{
    [Theory]
    [InlineData("на 2025/2026 и 2026/2027 учебные годы", "2025-09-01", "2027-08-31")]
    [InlineData("на 2025/26 – 2027/28 учебные годы", "2025-09-01", "2028-08-31")]
    [InlineData("на 2025-2026, 2026-2027 учебные годы", "2025-09-01", "2027-08-31")]
    [InlineData("на второе полугодие 2025/2026 учебного года", "2026-01-01", "2026-08-31")]
    [InlineData("на I полугодие 2025-2026 учебного года", "2025-09-01", "2025-12-31")]
    [InlineData("на I полугодие 2026 года", "2026-01-01", "2026-06-30")]
    [InlineData("на 2 полугодие 2026 г.", "2026-07-01", "2026-12-31")]
    [InlineData("на 2025/2026 учебный год", "2025-09-01", "2026-08-31")]
    [InlineData("на 2025-2027 годы", "2025-01-01", "2027-12-31")]
    [InlineData("на 2025-2026 учебный год (приказ 2024-2025 годов)", "2025-09-01", "2026-08-31")]
    public void It_is_read_as_a_clerk_reads_it(string heading, string from, string to)
    {
        var period = Periods.Find($"Дорожная карта наставничества {heading}");

        Assert.Equal((Day(from), Day(to), false), (period!.From, period.To, period.IsTypo));
    }

    private static DateOnly? Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
