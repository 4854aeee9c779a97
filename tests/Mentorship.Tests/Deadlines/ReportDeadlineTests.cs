using Mentorship.Web.Domain.Deadlines;
using Xunit;

namespace Mentorship.Tests.Deadlines;

/// <summary>A report is due in the month, quarter or year that follows the one it is about.</summary>
public sealed class ReportDeadlineTests
{
    private const string Monthly = "до 5-го числа месяца, следующего за отчётным";

    [Theory]
    [InlineData("2022-09-01", "2022-10-05")]
    [InlineData("2022-09-12", "2022-11-05")]
    [InlineData("2022-12-01", "2023-01-05")]
    public void The_first_report_is_about_the_first_whole_month_of_the_period(string from, string due)
    {
        var period = new DocumentPeriod(DateOnly.Parse(from), new DateOnly(2023, 8, 31));

        var reading = DeadlineReader.Read(Monthly, period, null, []);

        Assert.Equal(DateOnly.Parse(due), reading.Occurrences[0].Due);
        Assert.Equal(new DateOnly(2023, 8, 5), reading.Occurrences[^1].Due);
        Assert.False(reading.NeedsReview);
    }

    [Fact]
    public void A_report_about_the_last_month_of_a_rule_comes_after_it_and_inside_the_document()
    {
        var reading = PhraseTable.Read("ежемесячно с октября по апрель, " + Monthly);

        Assert.Equal(new DateOnly(2022, 11, 5), reading.Occurrences[0].Due);
        Assert.Equal(new DateOnly(2023, 5, 5), reading.Occurrences[^1].Due);
    }

    [Fact]
    public void A_report_about_the_whole_period_is_due_after_it_and_warned_of()
    {
        var year = new DocumentPeriod(new DateOnly(2023, 1, 1), new DateOnly(2023, 12, 31));

        var reading = DeadlineReader.Read("до 20 января года, следующего за отчётным", year, null, []);

        Assert.Equal(new DateOnly(2024, 1, 20), Assert.Single(reading.Occurrences).Due);
        Assert.Equal([DeadlineWarning.OutsidePeriod], reading.Warnings);
    }
}
