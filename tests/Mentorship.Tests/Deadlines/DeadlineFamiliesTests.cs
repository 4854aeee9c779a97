using Mentorship.Web.Domain.Deadlines;
using Xunit;

namespace Mentorship.Tests.Deadlines;

/// <summary>Phrases whose reading hangs on the document: a calendar year, an autumn only, an order of a later day.</summary>
public sealed class DeadlineFamiliesTests
{
    private static readonly DocumentPeriod Calendar = new(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));
    private static readonly DocumentPeriod Autumn = new(new DateOnly(2026, 9, 1), new DateOnly(2026, 12, 31));
    private static readonly DocumentPeriod School = new(new DateOnly(2026, 9, 1), new DateOnly(2027, 8, 31));

    [Theory]
    [InlineData(
        "к 1 апреля, 1 июля, 1 октября, 1 января",
        "до 01.04.2026, до 01.07.2026, до 01.10.2026 и до 01.01.2027"
    )]
    [InlineData("на 1 апреля, на 1 июля, на 1 октября и на 1 января", "01.04.2026, 01.07.2026, 01.10.2026, 01.01.2027")]
    [InlineData("до 1 июля и до 1 января", "до 01.07.2026 и до 01.01.2027")]
    [InlineData("10.04, 10.07, 10.10, 10.01", "10.04.2026, 10.07.2026, 10.10.2026, 10.01.2027")]
    [InlineData("апрель, июль, октябрь, январь", "апрель 2026, июль 2026, октябрь 2026, январь 2027")]
    [InlineData("до 15 июля, 15 января следующего года", "до 15.07.2026 и до 15.01.2027")]
    [InlineData("за III квартал – до 5 октября, за IV квартал – до 5 января", "до 05.10.2026 и до 05.01.2027")]
    [InlineData("1 января, 1 июля", "01.01.2026, 01.07.2026")]
    [InlineData("до 25 июня и до 25 декабря", "до 25.06.2026 и до 25.12.2026")]
    public void Dates_named_in_turn_go_on_into_the_next_year(string phrase, string understood)
    {
        var reading = DeadlineReader.Read(phrase, Calendar, new DateOnly(2025, 12, 20), []);

        Assert.Equal((understood, false), (reading.UnderstoodAs, reading.NeedsReview));
    }

    [Theory]
    [InlineData("октябрь, январь")]
    [InlineData("25 декабря, 15 января")]
    [InlineData("IV, I квартал")]
    [InlineData("ежегодно до 25 декабря, 25 июня")]
    public void A_turn_that_may_be_the_next_year_or_a_slip_is_asked_about(string phrase) =>
        Assert.Equal(
            "Сроки названы не по порядку: взяты внутри срока карты",
            DeadlineReader.Read(phrase, Calendar, null, []).Doubt
        );

    [Theory]
    [InlineData("до 1 января", "2027-01-01")]
    [InlineData("за IV квартал – до 10 января", "2027-01-10")]
    [InlineData("за год – до 20 января", "2027-01-20")]
    [InlineData("декабрь – январь", "2027-01-31")]
    public void What_the_year_ends_with_is_not_its_beginning(string phrase, string due)
    {
        var reading = DeadlineReader.Read(phrase, Calendar, null, []);

        Assert.Equal(DateOnly.Parse(due), Assert.Single(reading.Occurrences).Due);
        Assert.True(reading.NeedsReview);
    }

    [Theory]
    [InlineData("первая половина года", "I полугодие 2026 года")]
    [InlineData("вторая половина года", "II полугодие 2026 года")]
    [InlineData("первая половина I полугодия", "I квартал 2026 года")]
    [InlineData("в течение года, до 1 декабря", "с 01.01.2026 по 01.12.2026")]
    [InlineData("до конца I, II, III квартала", "до 31.03.2026, до 30.06.2026 и до 30.09.2026")]
    [InlineData("1 и 15 числа марта, июня", "01.03.2026, 15.03.2026, 01.06.2026, 15.06.2026")]
    public void A_calendar_year_has_calendar_halves(string phrase, string understood)
    {
        var reading = DeadlineReader.Read(phrase, Calendar, null, []);

        Assert.Equal((understood, false), (reading.UnderstoodAs, reading.NeedsReview));
    }

    [Theory]
    [InlineData("ежегодно до 1 марта", "до 1 марта")]
    [InlineData("ежегодно весной", "с марта по май")]
    [InlineData("2 раза в год: октябрь, апрель", "апрель")]
    [InlineData("каждый год 15 февраля", "15 февраля")]
    [InlineData("октябрь 2026 г., далее – ежегодно до 1 марта", "до 1 марта")]
    public void A_yearly_date_that_the_document_never_meets_is_asked_about(string phrase, string which) =>
        Assert.Equal(
            $"В срок карты не попадает ни разу: «{which}»",
            DeadlineReader.Read(phrase, Autumn, null, []).Doubt
        );

    [Fact]
    public void A_yearly_date_that_passed_before_the_order_is_asked_about() =>
        Assert.Equal(
            "Все эти сроки раньше даты приказа",
            DeadlineReader.Read("ежегодно до 15 января", Calendar, new DateOnly(2026, 1, 20), []).Doubt
        );

    [Theory]
    [InlineData("с момента подписания до 1 июня", "2027-06-01")]
    [InlineData("со дня утверждения по 31 декабря 2026 г.", "2026-12-31")]
    [InlineData("с даты принятия – 25 мая 2027", "2027-05-25")]
    public void From_the_signing_to_a_day_is_one_stretch(string phrase, string due)
    {
        var reading = DeadlineReader.Read(phrase, School, new DateOnly(2026, 10, 5), []);

        var stretch = Assert.Single(reading.Occurrences);
        Assert.Equal((new DateOnly(2026, 10, 5), DateOnly.Parse(due)), (stretch.Start, stretch.Due));
        Assert.False(reading.NeedsReview);
    }

    [Theory]
    [InlineData("до 15 октября по запросу", "по запросу до 15 октября")]
    [InlineData("октябрь, по заявкам школ", "по заявкам школ, октябрь")]
    [InlineData("ежеквартально по запросу", "по запросу, ежеквартально")]
    [InlineData("до 1 мая или при необходимости", "при необходимости или до 1 мая")]
    [InlineData("в течение года, по мере необходимости", "по мере необходимости, в течение года")]
    [InlineData("до 1 октября, в 10-дневный срок", "в 10-дневный срок, до 1 октября")]
    [InlineData("до 5 ноября, на осенних каникулах", "на осенних каникулах, до 5 ноября")]
    public void Whichever_stands_first_the_meaning_is_one(string phrase, string turned)
    {
        var (one, other) = (PhraseTable.Read(phrase), PhraseTable.Read(turned));

        Assert.Equal(DeadlineReaderTests.Meaning(one), DeadlineReaderTests.Meaning(other));
        Assert.Equal(one.NeedsReview, other.NeedsReview);
    }

    [Theory]
    [InlineData("2028 до 2027/28 октября")]
    [InlineData("2027 до 2026/27 октября")]
    [InlineData("ежегодно с 2028 по 2026 год до 1 мая")]
    public void Years_that_run_backwards_are_not_understood(string phrase) =>
        Assert.Equal(
            DeadlineKind.Unknown,
            DeadlineReader.Read(phrase, School, new DateOnly(2026, 8, 20), [], out _).Kind
        );

    [Theory]
    [InlineData("ежегодно с 2022 по 2024 год до 1 мая")]
    [InlineData("ежегодно в 2022–2024 гг. до 1 мая")]
    [InlineData("с 2022 по 2024 год ежегодно до 1 мая")]
    [InlineData("2022–2024 годы, ежегодно до 1 мая")]
    public void A_yearly_day_is_of_every_year_that_is_named(string phrase)
    {
        var years = new DocumentPeriod(new DateOnly(2021, 1, 1), new DateOnly(2024, 12, 31));

        var reading = DeadlineReader.Read(phrase, years, null, []);

        Assert.Equal([2022, 2023, 2024], reading.Occurrences.Select(o => o.Due.Year));
        Assert.All(reading.Occurrences, o => Assert.Equal((5, 1), (o.Due.Month, o.Due.Day)));
        Assert.False(reading.NeedsReview);
    }

    [Theory]
    [InlineData("ежегодно, начиная с 2025 года, до 1 марта", "01.03.2025 01.03.2026 01.03.2027")]
    [InlineData("ежегодно с 2025 года до 1 марта", "01.03.2025 01.03.2026 01.03.2027")]
    [InlineData("до 1 марта, начиная с 2025 года ежегодно", "01.03.2025 01.03.2026 01.03.2027")]
    [InlineData("начиная с 2025 года, ежегодно до 1 марта", "01.03.2025 01.03.2026 01.03.2027")]
    [InlineData("ежегодно, начиная с 2025/2026 учебного года, до 1 марта", "01.03.2026 01.03.2027")]
    [InlineData("ежегодно, начиная с 2025 года, до 1 октября", "01.10.2025 01.10.2026")]
    public void What_begins_with_a_year_goes_on_to_the_end_of_the_document(string phrase, string dues)
    {
        var years = new DocumentPeriod(new DateOnly(2024, 9, 1), new DateOnly(2027, 8, 31));

        var reading = DeadlineReader.Read(phrase, years, new DateOnly(2024, 8, 25), []);

        Assert.Equal(dues, string.Join(' ', reading.Occurrences.Select(o => $"{o.Due:dd.MM.yyyy}")));
        Assert.False(reading.NeedsReview);
        Assert.Null(reading.Recurrence!.Until);
    }

    [Theory]
    [InlineData("ежеквартально с 2025 года до 10 апреля")]
    [InlineData("ежегодно с 15 октября 2025 по 15 ноября")]
    public void An_end_without_a_year_is_asked_about(string phrase)
    {
        var years = new DocumentPeriod(new DateOnly(2024, 9, 1), new DateOnly(2027, 8, 31));

        Assert.StartsWith("Не сказано, какого года", DeadlineReader.Read(phrase, years, null, []).Doubt);
    }

    [Theory]
    [InlineData("ежемесячно до 5 числа", "2026-10-15", DeadlineWarning.BeforeOrder)]
    [InlineData("ежегодно до 1 октября", "2026-10-15", DeadlineWarning.BeforeOrder)]
    [InlineData("ежемесячно до 5 числа", "2026-08-20", null)]
    [InlineData("в недельный срок со дня издания приказа", "2026-08-20", DeadlineWarning.OutsidePeriod)]
    [InlineData("в недельный срок со дня издания приказа", "2026-10-15", null)]
    public void What_returns_or_is_counted_may_be_too_early_as_well(
        string phrase,
        string order,
        DeadlineWarning? warning
    ) =>
        Assert.Equal(
            warning is { } one ? [one] : [],
            DeadlineReader.Read(phrase, School, DateOnly.Parse(order), []).Warnings
        );

    [Theory]
    [InlineData("I этап – до 1 ноября, II этап – до 1 мая", "I этап – до 01.11.2026; II этап – до 01.05.2027")]
    [InlineData("1 этап: октябрь, 2 этап: март", "1 этап – октябрь 2026; 2 этап – март 2027")]
    [InlineData("I этап (октябрь), II этап (март)", "I этап – октябрь 2026; II этап – март 2027")]
    [InlineData("до 1 ноября или по графику", "до 01.11.2026 или по графику")]
    [InlineData("еженедельно до среды", "еженедельно до среды")]
    public void What_the_words_name_is_said_back(string phrase, string understood)
    {
        var reading = DeadlineReader.Read(phrase, School, null, []);

        Assert.Equal((understood, false), (reading.UnderstoodAs, reading.NeedsReview));
    }

    [Theory]
    [InlineData("до 1 мая ежегодно, в 2024 году – до 1 апреля", "01.05.2023 01.04.2024 01.05.2025")]
    [InlineData("до 1 мая ежегодно, за 2024 год – до 20 января", "01.05.2023 20.01.2025 01.05.2025")]
    public void One_year_may_have_another_day(string phrase, string dues)
    {
        var years = new DocumentPeriod(new DateOnly(2023, 1, 1), new DateOnly(2025, 12, 31));

        var reading = DeadlineReader.Read(phrase, years, null, []);

        Assert.Equal(dues, string.Join(' ', reading.Occurrences.Select(o => $"{o.Due:dd.MM.yyyy}")));
    }

    [Fact]
    public void The_report_on_a_year_comes_after_it_and_not_on_the_day_of_the_order()
    {
        var reading = DeadlineReader.Read("по итогам года до 15 января", Calendar, new DateOnly(2026, 1, 15), []);

        Assert.Equal(new DateOnly(2027, 1, 15), Assert.Single(reading.Occurrences).Due);
        Assert.True(reading.NeedsReview);
    }

    [Theory]
    [InlineData("в течение 2026 – 2028 годов", false)]
    [InlineData("первое полугодие учебного года", true)]
    [InlineData("второе полугодие учебного года", true)]
    public void What_a_calendar_year_does_not_hold_is_said(string phrase, bool asked)
    {
        var reading = DeadlineReader.Read(phrase, Calendar, null, []);

        Assert.Equal(asked, reading.NeedsReview);
        Assert.Equal([asked ? DeadlineWarning.YearAssumed : DeadlineWarning.OutsidePeriod], reading.Warnings);
    }

    [Theory]
    [InlineData("16–20 ноября 2027 г.", "20.11.2027 – нерабочий день")]
    [InlineData("с 16 по 20 ноября 2027 г.", "20.11.2027 – нерабочий день")]
    [InlineData("с 15 по 19 ноября 2027 г.", null)]
    [InlineData("октябрь 2027 г.", null)]
    public void A_stretch_that_ends_on_a_day_off_is_marked(string phrase, string? off) =>
        Assert.Equal(off, DaysOff.Of(DeadlineReader.Read(phrase, School, null, []).Occurrences));

    [Theory]
    [InlineData("февраль (5–9 числа) / март", "с 05.02.2027 по 09.02.2027, март 2027")]
    [InlineData("февраль (5-9 числа)", "с 05.02.2027 по 09.02.2027")]
    [InlineData("октябрь (до 15 числа), май (до 20 числа)", "до 15.10.2026 и до 20.05.2027")]
    [InlineData("февраль (с 5 по 9 число), март (10 числа)", "с 05.02.2027 по 09.02.2027, 10.03.2027")]
    [InlineData("октябрь, ноябрь (до 15 числа)", "до 15.10.2026 и до 15.11.2026")]
    public void Days_in_brackets_are_of_the_month_before_them(string phrase, string understood)
    {
        var reading = DeadlineReader.Read(phrase, School, null, []);

        Assert.Equal((understood, false), (reading.UnderstoodAs, reading.NeedsReview));
    }
}
