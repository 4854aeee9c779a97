using Mentorship.Web.Domain.Deadlines;
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
