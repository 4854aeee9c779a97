using Mentorship.Web.Domain.Deadlines;
using Xunit;

namespace Mentorship.Tests.Deadlines;

public sealed class DeadlineReaderTests
{
    public static TheoryData<string, string> Phrases => PhraseTable.Rows();

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_phrase_is_read_as_a_careful_clerk_reads_it(string phrase, string reading) =>
        Assert.Equal(reading.TrimEnd(), PhraseTable.Line(PhraseTable.Read(phrase)));

    [Theory]
    [MemberData(nameof(Phrases))]
    public void What_was_understood_reads_back_to_the_same_meaning(string phrase, string reading)
    {
        Assert.NotEmpty(reading);
        var first = PhraseTable.Read(phrase);
        var again = PhraseTable.Read(first.UnderstoodAs);

        Assert.Equal(Meaning(first), Meaning(again));
    }

    [Fact]
    public void The_table_holds_more_than_two_hundred_phrases() => Assert.True(Phrases.Count >= 200);

    [Fact]
    public void The_text_is_kept_to_the_letter()
    {
        const string text = " <b>Скоро</b>,\r\n когда-нибудь ";

        Assert.Equal(text, PhraseTable.Read(text).Text);
        Assert.Equal(DeadlineKind.Unknown, PhraseTable.Read(null).Kind);
    }

    [Fact]
    public void Deadlines_go_to_the_parties_by_their_places()
    {
        const string cell = "Октябрь 2022 г., далее – ежемесячно\nНоябрь 2022 г., далее – ежемесячно";

        var known = PhraseTable.Read(cell, "управление", "школы");
        var crowded = PhraseTable.Read(cell, "управление", "центр", "школы");

        Assert.Equal((DeadlineKind.PerParty, false), (known.Kind, known.NeedsReview));
        Assert.Equal("управление", known.Occurrences[0].Party);
        Assert.Contains(known.Occurrences, o => o.Party == "школы" && o.Due == new DateOnly(2022, 11, 30));
        Assert.True(crowded.NeedsReview);
        Assert.All(crowded.Occurrences, o => Assert.Null(o.Party));
    }

    [Theory]
    [InlineData("май 2025, 2026, 2027 г.г.", "май 2025, май 2026, май 2027")]
    [InlineData("2024–2025 учебный год, май", "май 2025")]
    [InlineData("ежегодно (сентябрь, 2024-2026 гг.)", "ежегодно с 01.01.2024 по 31.12.2026: сентябрь")]
    [InlineData("раз в два года", "раз в два года")]
    public void Years_beside_a_date_are_years_of_that_date(string phrase, string understood)
    {
        var years = new DocumentPeriod(new DateOnly(2024, 9, 1), new DateOnly(2027, 8, 31));
        var reading = DeadlineReader.Read(phrase, years, new DateOnly(2024, 8, 20), []);

        Assert.Equal((understood, false), (reading.UnderstoodAs, reading.NeedsReview));
    }

    [Fact]
    public void A_round_that_the_end_cuts_off_is_not_owed()
    {
        var years = new DocumentPeriod(new DateOnly(2024, 1, 1), new DateOnly(2026, 12, 31));
        var reading = DeadlineReader.Read("раз в два года", years, null, []);

        Assert.Equal(new DateOnly(2025, 12, 31), Assert.Single(reading.Occurrences).Due);
    }

    [Fact]
    public void What_dates_are_for_stands_in_their_labels()
    {
        var reading = PhraseTable.Read("сентябрь (план), май (отчёт)", "ОО");

        Assert.Equal(["план: сентябрь 2022", "отчёт: май 2023"], reading.Occurrences.Select(o => o.Label));
        Assert.All(reading.Occurrences, o => Assert.Null(o.Party));
    }

    [Theory]
    [InlineData("УО до 01.10.2022; ОО до 15.10.2022", DeadlineKind.PerParty, false)]
    [InlineData("УО до 01.10.2022; школы до 15.10.2022", DeadlineKind.PerParty, true)]
    [InlineData("УО – до 01.10.2022; школы – до 15.10.2022", DeadlineKind.PerParty, true)]
    [InlineData("отчёт до 01.10.2022; план до 15.10.2022", DeadlineKind.Unknown, true)]
    public void A_party_that_the_document_does_not_name_is_asked_about(string cell, DeadlineKind kind, bool asks)
    {
        var reading = PhraseTable.Read(cell, "УО", "ОО");

        Assert.Equal((kind, asks), (reading.Kind, reading.NeedsReview));
    }

    [Theory]
    [InlineData("до 01.10.2022, далее по запросу", "до 01.10.2022, затем по запросу")]
    [InlineData("2 раза в месяц, до 5 и 20 числа", "ежемесячно до 5 и 20 числа")]
    [InlineData("вторая пятница каждого месяца", "ежемесячно во вторую пятницу")]
    [InlineData("2 раза: до 30.09, 31.03", "до 30.09.2022 и до 31.03.2023")]
    [InlineData("до 30.09, 31.12, 31.03", "до 30.09.2022, до 31.12.2022 и до 31.03.2023")]
    [InlineData("до 1 октября; 1 мая", "01.05.2023, до 01.10.2022")]
    [InlineData("раз в четверть", "раз в учебную четверть")]
    [InlineData("не реже двух раз в четверть", "не реже 2 раз в учебную четверть")]
    [InlineData("каждый триместр", "раз в триместр")]
    [InlineData("до 5-го числа месяца, следующего за отчётным", "ежемесячно до 5 числа месяца, следующего за отчётным")]
    [InlineData(
        "до 10 числа квартала, следующего за отчётным",
        "ежеквартально до 10 числа месяца, следующего за отчётным кварталом"
    )]
    [InlineData("до 1 февраля года, следующего за отчётным", "ежегодно до 1 февраля года, следующего за отчётным")]
    [InlineData("15:00 10 октября", "10.10.2022, 15:00")]
    [InlineData("ежемесячно, кроме июля и августа", "ежемесячно, кроме июля и августа")]
    [InlineData("в конце каждого квартала", "ежеквартально в конце квартала")]
    [InlineData("1 раз в пять лет", "раз в 5 лет")]
    [InlineData("не реже двух раз в год", "не реже 2 раз в год")]
    [InlineData("сентябрь 2022, далее ежегодно или по запросу", "сентябрь 2022, затем ежегодно или по запросу")]
    [InlineData("постоянно", "весь период")]
    [InlineData("для школ – до 1 марта; для садов – до 1 мая", "для школ – до 01.03.2023; для садов – до 01.05.2023")]
    [InlineData("По графику аттестации", "по графику аттестации")]
    public void What_was_understood_is_written_as_an_office_writes(string phrase, string understood) =>
        Assert.Equal(understood, PhraseTable.Read(phrase).UnderstoodAs);

    [Fact]
    public void A_year_that_the_period_leaves_open_is_assumed_and_asked_about()
    {
        var years = new DocumentPeriod(new DateOnly(2021, 1, 1), new DateOnly(2024, 12, 31));

        var reading = DeadlineReader.Read("октябрь", years, null, []);

        Assert.Equal(new DateOnly(2021, 10, 31), Assert.Single(reading.Occurrences).Due);
        Assert.True(reading.NeedsReview);
        Assert.Equal([DeadlineWarning.YearAssumed], reading.Warnings);
    }

    [Fact]
    public void A_document_without_a_period_speaks_of_the_year_of_its_order()
    {
        var reading = DeadlineReader.Read("постоянно", new DocumentPeriod(null, null), PhraseTable.Signed, []);

        var whole = Assert.Single(reading.Occurrences);
        Assert.Equal((new DateOnly(2022, 1, 1), new DateOnly(2022, 12, 31)), (whole.Start, whole.Due));
        Assert.Equal([DeadlineWarning.YearAssumed], reading.Warnings);
    }

    [Fact]
    public void A_deadline_before_the_order_is_a_warning_and_no_question()
    {
        var reading = PhraseTable.Read("до 20.08.2022");

        Assert.Contains(DeadlineWarning.BeforeOrder, reading.Warnings);
        Assert.False(reading.NeedsReview);
    }

    [Theory]
    [InlineData("с момента утверждения", "2022-09-20")]
    [InlineData("с момента подписания приказа", "2022-09-20")]
    [InlineData("с даты подписания и до конца года", "2022-09-20")]
    [InlineData("с момента вступления в силу", "2022-09-01")]
    public void Work_that_begins_with_the_order_begins_on_the_day_it_was_signed(string phrase, string start)
    {
        var signed = new DateOnly(2022, 9, 20);

        var reading = DeadlineReader.Read(phrase, PhraseTable.SchoolYear, signed, []);

        var whole = Assert.Single(reading.Occurrences);
        Assert.Equal((DeadlineKind.Continuous, DateOnly.Parse(start)), (reading.Kind, whole.Start));
        Assert.Equal(new DateOnly(2023, 8, 31), whole.Due);
    }

    [Theory]
    [InlineData("I–III кв. 2022", "2022-09-01", true)]
    [InlineData("2–3 кварталы 2022 года", "2022-09-01", true)]
    [InlineData("с июня по октябрь 2022", "2022-09-01", true)]
    [InlineData("I–III кв. 2022", "2022-10-01", true)]
    [InlineData("I–III кв. 2022", "2022-01-01", false)]
    [InlineData("III кв. 2022", "2022-09-01", false)]
    public void Several_rounds_that_begin_before_the_period_are_warned_of(string phrase, string from, bool warned)
    {
        var period = new DocumentPeriod(DateOnly.Parse(from), new DateOnly(2023, 8, 31));

        var reading = DeadlineReader.Read(phrase, period, null, []);

        Assert.Equal(warned, reading.Warnings.Contains(DeadlineWarning.OutsidePeriod));
    }

    [Fact]
    public void Times_of_a_school_year_leave_its_summer_out_whatever_the_document()
    {
        var years = new DocumentPeriod(new DateOnly(2022, 1, 1), new DateOnly(2023, 12, 31));

        var reading = DeadlineReader.Read("три раза в учебный год", years, null, []);

        Assert.Equal("3 раза в учебный год", reading.UnderstoodAs);
        Assert.Equal(
            ["2022-02-28", "2022-05-31", "2022-11-30", "2023-02-28", "2023-05-31", "2023-11-30", "2023-12-31"],
            reading.Occurrences.Select(o => $"{o.Due:yyyy-MM-dd}")
        );
    }

    [Theory]
    [InlineData("2022-12-30", 1, "2023-01-09")]
    [InlineData("2023-03-07", 1, "2023-03-09")]
    [InlineData("2023-05-08", -1, "2023-05-05")]
    public void Working_days_step_over_the_holidays(string from, int count, string due) =>
        Assert.Equal(DateOnly.Parse(due), Web.Domain.Deadlines.Meanings.WorkingDays.After(DateOnly.Parse(from), count));

    internal static string Meaning(DeadlineReading r) =>
        $"{r.Kind} {r.Recurrence} {r.Place} "
        + string.Join(' ', r.Occurrences.Select(o => $"{o.Start:O}..{o.Due:O}[{o.Party}]"));
}
