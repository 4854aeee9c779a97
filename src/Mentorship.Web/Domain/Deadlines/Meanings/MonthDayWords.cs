using Mentorship.Web.Domain.Deadlines.Phrases;

namespace Mentorship.Web.Domain.Deadlines.Meanings;

/// <summary>Days of a month in words: «до 5 и 20 числа», «в последнюю пятницу», «с 1 по 5 число».</summary>
internal static class MonthDayWords
{
    private static readonly string[] Masculine = ["последн", "перв", "втор", "трет", "четверт", "пят"];
    internal static readonly string[] Genitive =
    [
        "воскресенья",
        "понедельника",
        "вторника",
        "среды",
        "четверга",
        "пятницы",
        "субботы",
    ];
    private static readonly string[] Accusative =
    [
        "воскресенье",
        "понедельник",
        "вторник",
        "среду",
        "четверг",
        "пятницу",
        "субботу",
    ];

    public static string Of(Repeated phrase) =>
        Of(phrase.MonthDays, phrase.Reports ? phrase.Rule.Every : null)
        + (
            phrase is { Rule.Every: Every.Quarter, Reports: false, MonthDays: [{ Shift: 0 }, ..] }
                ? " первого месяца"
                : ""
        );

    public static string Of(IReadOnlyList<MonthDay> days, Every? reportedOn = null)
    {
        if (days.Count == 0)
            return "";
        var one = days[0];
        var by = one.Edge == Edge.By;
        var words = one switch
        {
            { Ahead: > 0 } => $" за {StretchWords.Count(one.Ahead, UnitOf(one))} до конца",
            { Back: { } back } => $" в {StretchWords.Of(back, UnitOf(one), last: true, genitive: false)}",
            { Kind: MonthDayKind.WorkingDay, Since: not null } =>
                $" в {StretchWords.Of(one.Number, StretchUnit.WorkingDay, last: false, genitive: false)}",
            { Since: { } since } => $" с {since} по {one.Number} число",
            { Kind: MonthDayKind.Date, Number: > 0 } =>
                $"{(by ? " до" : "")} {RuleWords.And(days.Select(d => $"{d.Number}"))} числа",
            { Kind: MonthDayKind.WorkingDay } when days.Any(d => d.Number > 5) =>
                $" {(by ? "до" : "в")} {RuleWords.And(days.Select(d => $"{d.Number}"))} {Noun(one)}",
            _ => $" {(by ? "до" : one.Number == 2 ? "во" : "в")} {RuleWords.And(days.Select(Ordinal))} {Noun(one)}",
        };
        if (one.Ahead > 0)
            return $"{words} {(one.Shift == 2 ? "квартала" : "месяца")}";
        return words
            + one.Shift switch
            {
                1 => " второго месяца",
                2 => " последнего месяца",
                _ => "",
            }
            + (reportedOn is { } every ? RoundWords.Next(every, one.Shift) : "");
    }

    private static StretchUnit UnitOf(MonthDay day) =>
        day.Kind == MonthDayKind.WorkingDay ? StretchUnit.WorkingDay : StretchUnit.Day;

    private static string Noun(MonthDay day)
    {
        var by = day.Edge == Edge.By;
        return day.Kind switch
        {
            MonthDayKind.Date => by ? "дня" : "день",
            MonthDayKind.WorkingDay => by ? "рабочего дня" : "рабочий день",
            _ => (by ? Genitive : Accusative)[(int)day.Weekday],
        };
    }

    private static string Ordinal(MonthDay day)
    {
        var (by, weekday) = (day.Edge == Edge.By, day.Kind == MonthDayKind.Weekday ? day.Weekday : DayOfWeek.Monday);
        var number = Math.Clamp(day.Number, 0, 5);
        var feminine = weekday is DayOfWeek.Wednesday or DayOfWeek.Friday or DayOfWeek.Saturday;
        var neuter = weekday == DayOfWeek.Sunday;
        var ending = number switch
        {
            0 => by ? (feminine ? "ей" : "его")
            : feminine ? "юю"
            : neuter ? "ее"
            : "ий",
            3 => by ? (feminine ? "ьей" : "ьего")
            : feminine ? "ью"
            : neuter ? "ье"
            : "ий",
            _ => by ? (feminine ? "ой" : "ого")
            : feminine ? "ую"
            : neuter ? "ое"
            : number == 2 ? "ой"
            : "ый",
        };
        return Masculine[number] + ending;
    }
}
