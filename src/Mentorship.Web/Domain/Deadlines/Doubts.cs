using Mentorship.Web.Domain.Deadlines.Meanings;
using Mentorship.Web.Domain.Deadlines.Phrases;

namespace Mentorship.Web.Domain.Deadlines;

/// <summary>What a careful clerk would ask about a deadline: one sentence each, with what was taken meanwhile.</summary>
internal static class Doubts
{
    private const int Longest = 80;

    public const string None = "Срок не указан";
    public const string Dash = "Вместо срока прочерк";
    public const string TooLong = "Срок слишком длинный: напишите его короче";
    public const string PeriodReversed = "Срок карты кончается раньше, чем начинается";
    public const string NoPeriod = "Срок карты не указан, а этот срок от него зависит";
    public const string NoYear = "Год не назван, а срок карты и дата приказа не указаны";
    public const string Slash = "Через «/» названы два разных срока: взят второй";
    public const string MoreOftenThan = "Сказано, чаще чего нельзя, а не сколько раз надо";
    public const string ReportPeriod = "Отчётный период не назван: взят месяц";
    public const string WhichQuarter = "Не сказано, за какой квартал отчёт: взят прошедший";
    public const string WhichHalfYear = "Не сказано, за какое полугодие отчёт: взято прошедшее";
    public const string WhichMonth = "Не сказано, какого месяца квартала: взят первый";
    public const string ByRange = "После «до» назван промежуток: взят его последний день";
    public const string LastBell = "День последнего звонка назначает школа: взято 25 мая";
    public const string WeekdaysAlone = "Названы только дни недели: взята каждая неделя";
    public const string SchoolOrCalendarYear = "Не сказано, учебного или календарного года: взят учебный";
    public const string Either = "Названы сроки на выбор: взяты все";

    public const string PartOfWhole = "Названы и весь срок, и его часть: взята часть";

    public const string TimeAndLimit = "Названы и время, и крайний срок не в нём: взяты оба";
    public const string WhichIsLimited = "Не сказано, к какому из сроков относится крайний день: взят последний";
    public const string LimitBeside = "Кроме промежутка назван крайний срок, он не учтён";
    public const string AllBeforeOrder = "Все эти сроки раньше даты приказа";
    public const string MonthsOfRound = "Из сроков реже месяца исключены месяцы: что остаётся, не сказано";

    public const string EveryNth = "Не сказано, раз в месяц или раз в несколько недель: взят раз в месяц";

    public const string SchoolTerms = "Даты учебных четвертей не указаны: взяты обычные";

    public static string DaysForMonth(int days, int perMonth) =>
        $"Раз в {days} дней портал ведёт по месяцам: взято {(perMonth == 1 ? "раз" : RuleWords.Times(perMonth))} в месяц";

    public static string EachWeekday(Every every) =>
        every == Every.Month
            ? "Каждую неделю в эти дни или раз в месяц, не сказано: взят раз в месяц"
            : "Каждую неделю в эти дни или раз в квартал, не сказано: взят раз в квартал";

    public static string NoDayRounds(string words) =>
        $"Повтор через несколько дней портал не ведёт: скажите, сколько раз в неделю или в месяц («{Short(words)}»)";

    public static string Unread(string words) => $"Не понято: «{Short(words)}»";

    public static string Ambiguous(string words) => $"Понять можно по-разному: «{Short(words)}»";

    public static string Letter(string number, int value) => $"В числе «{number}» вместо цифры буква: взято {value}";

    public static string Impossible(string words) => $"Такой даты нет в календаре: «{Short(words)}»";

    public static string NoTerm(string words) => $"Не сказано, через сколько дней: «{Short(words)}»";

    public static string NoMonth(string words, string which) => $"Не сказано, какого {which}: «{Short(words)}»";

    public static string OnlyFirstDay(string words) => $"Назван только первый день, не последний: «{Short(words)}»";

    public static string WhichRound(string words) => $"Не сказано, отчётный ли это период: «{Short(words)}»";

    public static string Weekday(DateOnly day) => $"{WindowWords.Date(day)} – другой день недели, чем написано";

    public static string Gap(string words) => $"В сроке пропуск, который не заполнили: «{Short(words)}»";

    public static string NoDay(string words) => $"День не назван: «{Short(words)}»";

    public static string NotYet(string words) => $"Дата ещё не назначена: «{Short(words)}»";

    public static string Remark(string words) => $"Не понято примечание «{Short(words)}»";

    public static string Roughly(string words) => $"Срок назван приблизительно: «{Short(words)}»";

    public static string ByAgreement(string words) => $"Дату ещё надо согласовать: «{Short(words)}»";

    public static string StartsBefore(bool order) =>
        $"Первый из этих сроков начинается раньше, чем {(order ? "издан приказ" : "карта")}";

    public static string LongerThanPeriod(bool order) =>
        order
            ? "До конца учебного года меньше, чем от раза до раза: взят его последний день"
            : "Срок карты короче, чем от раза до раза: взят её последний день";

    public static string OutOfTurn(bool order) =>
        $"Сроки названы не по порядку: взяты {(order ? "от даты приказа до конца учебного года" : "внутри срока карты")}";

    public static string Year(int year, bool order) =>
        $"Год не назван: взят {year}-й{(order ? "" : " из срока карты")}";

    public static string YearOfOrder(int year) => $"Год не назван, срок карты не указан: взят год приказа, {year}-й";

    public static string YearOutside(int year, bool order) =>
        $"Год не назван, {(order ? "до конца учебного года такой даты нет" : "в срок карты дата не попадает")}: взят {year}-й";

    public static string HalfYear(bool first) =>
        $"Не сказано, полугодие учебное или календарное: взято учебное, {(first ? "сентябрь – декабрь" : "январь – май")}";

    public static string SchoolYear(int first, int? last) =>
        last is { } end && end != first
            ? $"«{first}–{end}» – не один учебный год: взяты все с {first}-го по {end}-й"
            : $"Учебный год назван одним числом: взят {first}–{first + 1}-й";

    public static string SchoolYears(int first) =>
        $"Не сказано, учебный год или календарные: взят {first}–{first + 1} учебный год";

    public static string EachYear(string words) => $"В каждом ли году этот срок, не сказано: «{Short(words)}»";

    public static string YearOfEnd(DaySpan day) =>
        $"Не сказано, какого года «до {SpanWords.Of(new Window(day))}»: взят первый такой день";

    public static string DayOrMonth(int first, int second) =>
        $"«{first}-{second}» – день и месяц или два месяца, не сказано: взяты день и месяц";

    public static string Summer(int year) =>
        $"Лето – до учебного года или после него, не сказано: взято лето {year} года";

    public static string PlanAndTime(string words) => $"Названы и план, и время: взят план без дат, «{Short(words)}»";

    public static string NotDates(string label) => $"Для «{Short(label)}» дата не названа";

    public static string CountedYear(int year) => $"Не сказано, от какого года считать: взят {year}-й";

    public static string Winter(int year) =>
        $"Зима {year} года идёт через Новый год: взята та, что кончается в {year}-м";

    public static string Times(int said, int named) => $"Сказано «{RuleWords.Times(said)}», а сроков названо {named}";

    public static string NotEachRound(string rule, int named) =>
        $"Сказано «{Short(rule)}», а {(named == 1 ? "срок назван один" : $"сроков названо {named}")}: взято названное";

    public static string LeastOf(int least, int most) =>
        $"Названо от {least} до {most} раз: обязательным взято {RuleWords.Times(least)}";

    public static string Between(int least, int most, int taken) => $"Названо от {least} до {most}: взято {taken}";

    public static string HalfOfWeek(int days) => $"Полнедели – не целое число дней: взято {days} дней";

    public static string OneOfDates(string words) => $"Сроков названо несколько, взят последний: «{Short(words)}»";

    public static string DateOrHour(string words) => $"«{words}» – время или дата: взята дата";

    public static string WhichEnd(string words) => $"До начала или до конца, не сказано: «{Short(words)}», взят конец";

    public static string Conditional(string words) =>
        $"Срок с условием «{Short(words)}»: взята дата, есть условие или нет";

    public static string OtherTime(string words) => $"При условии назван другой срок, он не учтён: «{Short(words)}»";

    public static string SameDay(string month) => $"Не сказано, весь ли месяц «{month}»: взято то же, что у первого";

    public static string TermBeside(string words) => $"Названы и дата, и промежуток «{Short(words)}»: взята дата";

    public static string Never(string words, bool order) =>
        $"{(order ? "До конца учебного года не наступает" : "В срок карты не попадает")} ни разу: «{Short(words)}»";

    public static string Holidays(string words) => $"Даты каникул не указаны: «{Short(words)}»";

    public static string Terms(string words) => $"Даты учебных четвертей не указаны: «{Short(words)}»";

    public static string NoOrderDate(string words) =>
        $"Дата приказа не указана, а срок считают от неё: «{Short(words)}»";

    public static string NoAnchor(string words) => $"Не сказано, от какого дня считать: «{Short(words)}»";

    public static string UnknownAnchor(string words) => $"Не известен день, от которого считать: «{Short(words)}»";

    public static string UnknownEvent(string words) => $"Не известно, когда это будет: «{Short(words)}»";

    public static string Parties(int deadlines, int parties) =>
        parties == 0
            ? $"Сроков {deadlines}, а чьи они, не сказано"
            : $"Сроков {deadlines}, а ответственных {parties}: чей срок какой, не сказано";

    public static string NotResponsible(string party) => $"Среди ответственных нет: «{Short(party)}»";

    private static string Short(string words)
    {
        var line = Text.Tidy(Quotes.Inner(words)) ?? "";
        return line.Length <= Longest ? line : line[..Longest].TrimEnd() + "…";
    }
}
