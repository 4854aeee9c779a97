using System.Globalization;
using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Orders;
using Xunit;

namespace Mentorship.Tests.Deadlines;

public sealed class DeadlineDoubtTests
{
    private static readonly DocumentPeriod Years = new(new DateOnly(2021, 1, 1), new DateOnly(2024, 12, 31));

    public static TheoryData<string, string> Phrases => PhraseTable.Rows();

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Whoever_is_asked_is_told_in_one_sentence_what_is_asked(string phrase, string line)
    {
        var reading = PhraseTable.Read(phrase);

        Assert.NotEmpty(line);
        Assert.Equal(reading.NeedsReview, reading.Doubt is not null);
        Assert.DoesNotMatch(@"»[.?!]\s|\n|\.$", reading.Doubt ?? "");
    }

    [Theory]
    [InlineData("", "Срок не указан")]
    [InlineData("–", "Вместо срока прочерк")]
    [InlineData("как получится", "Не понято: «как получится»")]
    [InlineData("октябрь 2022 г. и далее", "Не понято: «и далее»")]
    [InlineData("31.02.2023", "Такой даты нет в календаре: «31.02.2023»")]
    [InlineData("О5.09.2022", "В числе «О5» вместо цифры буква: взято 5")]
    [InlineData("до 10 числа", "Не сказано, какого месяца: «до 10 числа»")]
    [InlineData("до конца квартала", "Не сказано, какого квартала: «до конца квартала»")]
    [InlineData("незамедлительно", "День не назван: «незамедлительно»")]
    [InlineData("сроки уточняются", "Дата ещё не назначена: «сроки уточняются»")]
    [InlineData("октябрь (проверить у методиста)", "Не понято примечание «проверить у методиста»")]
    [InlineData("октябрь, по согласованию с центром", "Дату ещё надо согласовать: «по согласованию с центром»")]
    [InlineData("ориентировочно октябрь", "Срок назван приблизительно: «ориентировочно»")]
    [InlineData("3 раза: до 30.09, 31.12", "Сказано «3 раза», а сроков названо 2")]
    [InlineData("2–3 раза в месяц", "Названо от 2 до 3 раз: обязательным взято 2 раза")]
    [InlineData("не чаще 1 раза в квартал", "Сказано, чаще чего нельзя, а не сколько раз надо")]
    [InlineData("20.12.2022, 15.02", "«15.02» – время или дата: взята дата")]
    [InlineData("2022 учебный год", "Учебный год назван одним числом: взят 2022–2023-й")]
    [InlineData("осенние каникулы", "Даты каникул не указаны: «осенние каникулы»")]
    [InlineData("II четверть", "Даты учебных четвертей не указаны: «II четверть»")]
    [InlineData("в течение 5 рабочих дней", "Не сказано, от какого дня считать: «в течение 5 рабочих дней»")]
    [InlineData("через месяц после слёта", "Не известен день, от которого считать: «через месяц после слёта»")]
    [InlineData("ко Дню наставника", "Не известно, когда это будет: «ко Дню наставника»")]
    [InlineData("после 1 октября", "Не сказано, через сколько дней: «после 1 октября»")]
    [InlineData("не ранее 1 октября", "Назван только первый день, не последний: «не ранее 1 октября»")]
    [InlineData("до 5 числа месяца, следующего за отчётным периодом", "Отчётный период не назван: взят месяц")]
    [InlineData("до октября", "До начала или до конца, не сказано: «до октября», взят конец")]
    [InlineData("к третьей неделе мая", "До начала или до конца, не сказано: «к третьей неделе мая», взят конец")]
    [InlineData("по запросу до 1 марта", "Срок с условием «по запросу»: взята дата, есть условие или нет")]
    [InlineData(
        "до 1 марта, при необходимости",
        "Срок с условием «при необходимости»: взята дата, есть условие или нет"
    )]
    [InlineData(
        "до 1 мая, при наличии средств – до 1 марта",
        "При условии назван другой срок, он не учтён: «при наличии средств – до 1 марта»"
    )]
    [InlineData("в течение учебного года, ноябрь", "Названы и весь срок, и его часть: взята часть")]
    [InlineData("ноябрь, до 1 мая", "Названы и время, и крайний срок не в нём: взяты оба")]
    [InlineData("в 10-дневный срок до 1 мая", "Названы и дата, и промежуток «в 10-дневный срок»: взята дата")]
    [InlineData("20-е числа мая", "Срок назван приблизительно: «20-е числа мая»")]
    [InlineData("до 3–5 мая", "После «до» назван промежуток: взят его последний день")]
    [InlineData("ноябрь или декабрь", "Названы сроки на выбор: взяты все")]
    [InlineData("15 нояб., мар.", "Не сказано, весь ли месяц «мар»: взято то же, что у первого")]
    [InlineData("весенний семестр", "Даты учебных четвертей не указаны: «весенний семестр»")]
    [InlineData("до конца года", "Не сказано, учебного или календарного года: взят учебный")]
    [InlineData("раз в три года", "Срок карты короче, чем от раза до раза: взят её последний день")]
    [InlineData("ежегодно, август – сентябрь", "Первый из этих сроков начинается раньше, чем карта")]
    [InlineData("октябрь 2022, 2023 год", "В каждом ли году этот срок, не сказано: «октябрь 2022, 2023 год»")]
    [InlineData(
        "согласно плану, в течение года",
        "Названы и план, и время: взят план без дат, «согласно плану, в течение года»"
    )]
    [InlineData("октябрь либо ноябрь", "Названы сроки на выбор: взяты все")]
    [InlineData("каждая третья среда", "Не сказано, раз в месяц или раз в несколько недель: взят раз в месяц")]
    [InlineData("ежеквартально до 5 числа", "Не сказано, за какой квартал отчёт: взят прошедший")]
    [InlineData("5 числа ежеквартально", "Не сказано, какого месяца квартала: взят первый")]
    [InlineData("первая, вторая декада", "Не сказано, какого месяца: «первая, вторая декада»")]
    [InlineData("в 1 и 3 декадах", "Не сказано, какого месяца: «в 1 и 3 декадах»")]
    [InlineData("в теч. 2-х недель", "Не сказано, от какого дня считать: «в теч. 2-х недель»")]
    [InlineData("вторник, четверг", "Названы только дни недели: взята каждая неделя")]
    [InlineData("15 октября 2022 г. (пятница)", "15.10.2022 – другой день недели, чем написано")]
    [InlineData("раз в 10 дней", "Раз в 10 дней портал ведёт по месяцам: взято 3 раза в месяц")]
    [InlineData("раз в 30 дней", "Раз в 30 дней портал ведёт по месяцам: взято раз в месяц")]
    [InlineData(
        "каждые 2 дня",
        "Повтор через несколько дней портал не ведёт: скажите, сколько раз в неделю или в месяц («каждые 2 дня»)"
    )]
    [InlineData("ежемесячно по средам", "Каждую неделю в эти дни или раз в месяц, не сказано: взят раз в месяц")]
    [InlineData("29 февраля", "Год не назван, в срок карты дата не попадает: взят 2024-й")]
    [InlineData("первое полугодие", "Не сказано, полугодие учебное или календарное: взято учебное, сентябрь – декабрь")]
    public void The_question_names_what_is_missing_or_doubtful(string phrase, string question) =>
        Assert.Equal(question, PhraseTable.Read(phrase).Doubt);

    [Fact]
    public void A_year_is_asked_about_as_the_document_leaves_it_open()
    {
        var none = new DocumentPeriod(null, null);

        Assert.Equal("Год не назван: взят 2021-й из срока карты", Ask("октябрь", Years, null));
        Assert.Equal(
            "Год не назван, срок карты не указан: взят год приказа, 2022-й",
            Ask("октябрь", none, PhraseTable.Signed)
        );
        Assert.Equal("Год не назван, а срок карты и дата приказа не указаны", Ask("октябрь", none, null));
        Assert.Equal("Срок карты не указан, а этот срок от него зависит", Ask("весь период", none, null));
        Assert.Equal(
            "Дата приказа не указана, а срок считают от неё: «через месяц после издания приказа»",
            Ask("через месяц после издания приказа", PhraseTable.SchoolYear, null)
        );
    }

    [Theory]
    [InlineData("до 1 сентября", "Год не назван, до конца учебного года такой даты нет: взят 2027-й")]
    [InlineData("ежегодно до 10 сентября", "До конца учебного года не наступает ни разу: «до 10 сентября»")]
    [InlineData("раз в три года", "До конца учебного года меньше, чем от раза до раза: взят его последний день")]
    public void An_order_without_a_roadmap_is_asked_about_in_its_own_words(string phrase, string question)
    {
        var day = new DateOnly(2026, 10, 5);
        var reading = DeadlineReader.Read(phrase, OrderPlan.Period(day), day, []);

        Assert.Equal(question, reading.Doubt);
        Assert.DoesNotContain(DeadlineWarning.OutsidePeriod, reading.Warnings);
    }

    [Theory]
    [InlineData("2026-09-01", "2027-08-31", "до 25 мая 2027 года")]
    [InlineData("2026-10-05", "2027-03-31", "до 29 января 2027 года")]
    [InlineData("2027-01-01", "2027-12-31", "до 25 мая 2027 года")]
    [InlineData("2026-11-01", "2026-11-02", "до 1 ноября 2026 года")]
    public void An_example_lies_in_the_time_of_the_document(string from, string to, string example) =>
        Assert.Equal(
            example,
            DeadlineExample.In(
                new DocumentPeriod(
                    DateOnly.Parse(from, CultureInfo.InvariantCulture),
                    DateOnly.Parse(to, CultureInfo.InvariantCulture)
                )
            )
        );

    [Theory]
    [InlineData("до 1 октября / до 1 ноября / до 1 декабря", "Сроков 3, а ответственных 2: чей срок какой, не сказано")]
    [InlineData("до 1 октября, до 1 ноября, до 1 декабря", null)]
    [InlineData("до 1 октября / до 1 ноября", null)]
    public void More_deadlines_set_apart_than_parties_are_counted_too(string phrase, string? question) =>
        Assert.Equal(question, PhraseTable.Read(phrase, "УО", "школы").Doubt);

    [Fact]
    public void Deadlines_and_parties_that_do_not_match_are_counted()
    {
        const string two = "Октябрь 2022 г., далее – ежемесячно\nНоябрь 2022 г., далее – ежемесячно";

        Assert.Equal(
            "Сроков 2, а ответственных 3: чей срок какой, не сказано",
            PhraseTable.Read(two, "УО", "центр", "школы").Doubt
        );
        Assert.Equal("Сроков 2, а чьи они, не сказано", PhraseTable.Read(two).Doubt);
        Assert.Equal(
            "Среди ответственных нет: «школы»",
            PhraseTable.Read("УО – до 01.10.2022; школы – до 15.10.2022", "УО", "ОО").Doubt
        );
    }

    private static string? Ask(string phrase, DocumentPeriod period, DateOnly? signed) =>
        DeadlineReader.Read(phrase, period, signed, []).Doubt;
}
