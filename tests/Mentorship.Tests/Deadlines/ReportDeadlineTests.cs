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
        Assert.False(reading.NeedsReview);
    }

    [Theory]
    [InlineData(Monthly, "2023-08-31", "2023-09-05")]
    [InlineData(Monthly, "2023-05-31", "2023-06-05")]
    [InlineData("ежеквартально до 10 числа месяца, следующего за отчётным кварталом", "2023-06-30", "2023-07-10")]
    [InlineData("до 20 января года, следующего за отчётным", "2024-12-31", "2025-01-20")]
    public void The_last_report_of_the_period_is_kept_though_it_is_due_after_it(string phrase, string to, string due)
    {
        var reading = DeadlineReader.Read(phrase, new(new DateOnly(2022, 9, 1), DateOnly.Parse(to)), null, []);

        Assert.Equal(DateOnly.Parse(due), reading.Occurrences[^1].Due);
        Assert.Equal([DeadlineWarning.OutsidePeriod], reading.Warnings);
        Assert.False(reading.NeedsReview);
    }

    [Theory]
    [InlineData("2023-05-20", "2023-05-05")]
    public void A_month_that_the_period_cuts_off_has_no_report_after_the_period(string to, string due)
    {
        var reading = DeadlineReader.Read(Monthly, new(new DateOnly(2022, 9, 1), DateOnly.Parse(to)), null, []);

        Assert.Equal(DateOnly.Parse(due), reading.Occurrences[^1].Due);
        Assert.Empty(reading.Warnings);
    }

    [Theory]
    [InlineData("ежеквартально до 5 числа", "2022-09-01", "2022-10-05")]
    [InlineData("ежеквартально до 5 числа", "2022-09-12", "2023-01-05")]
    [InlineData("раз в квартал, не позднее 15-го", "2022-09-12", "2023-01-15")]
    public void Which_quarter_is_reported_on_is_asked_and_one_cut_off_by_the_period_has_none(
        string phrase,
        string from,
        string due
    )
    {
        var period = new DocumentPeriod(DateOnly.Parse(from), new DateOnly(2023, 8, 31));

        var reading = DeadlineReader.Read(phrase, period, null, []);

        Assert.Equal(DateOnly.Parse(due), reading.Occurrences[0].Due);
        Assert.Equal("Не сказано, за какой квартал отчёт: взят прошедший", reading.Doubt);
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
