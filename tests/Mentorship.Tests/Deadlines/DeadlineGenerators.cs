using FsCheck;
using FsCheck.Fluent;
using Mentorship.Web.Domain.Deadlines.Meanings;

namespace Mentorship.Tests.Deadlines;

/// <summary>Phrases that an office may write.</summary>
internal static class DeadlineGenerators
{
    private static Gen<DateOnly> Day => Gen.Choose(0, 364).Select(days => new DateOnly(2022, 9, 1).AddDays(days));

    private static Gen<string> Window =>
        Gen.OneOf(
            Day.Select(d => $"{d:dd.MM.yyyy}"),
            Day.Select(d => $"до {d:dd.MM.yyyy}"),
            Day.Select(d => $"{WindowWords.Months[d.Month - 1]} {d.Year}"),
            Day.Select(d => $"{(d.Month - 1) / 3 + 1} квартал {d.Year}"),
            from a in Day
            from b in Day
            select $"с {(a < b ? a : b):dd.MM.yyyy} по {(a < b ? b : a):dd.MM.yyyy}"
        );

    private static Gen<string> Rule =>
        from times in Gen.Choose(1, 12)
        from n in Gen.Choose(1, 25)
        from unit in Gen.Elements("недель", "месяцев", "кварталов", "лет", "полугодий")
        from least in Gen.Elements("", "не реже ")
        select $"{least}{times} раз в {n} {unit}";

    private static Gen<string> DayRule =>
        from rule in Gen.Elements("ежемесячно", "ежеквартально")
        from bind in Gen.Elements("", "до ")
        from a in Gen.Choose(1, 15)
        from b in Gen.Choose(16, 31)
        from day in Gen.Elements(
            $"{bind}{a} числа",
            $"{bind}{a} и {b} числа",
            $"с {a} по {b} число",
            "в первую среду",
            "во второй и четвёртый вторник",
            "в последнее воскресенье",
            "до третьей пятницы",
            "до последнего рабочего дня"
        )
        from month in Gen.Elements("", " последнего месяца")
        select rule == "ежемесячно" ? $"{rule} {day}" : $"{rule} {day}{month}";

    private static Gen<string> Stretch =>
        from end in Gen.Elements("первые", "последние", "в первые", "в течение последних")
        from count in Gen.Choose(2, 20)
        from unit in Gen.Elements("дней", "рабочих дней")
        from month in Gen.Elements("октября", "февраля и мая", "декабря 2022 г.", "учебного года")
        select $"{end} {count} {unit} {month}";

    private static Gen<string> StretchRule =>
        from count in Gen.Choose(2, 15)
        from round in Gen.Elements(("ежемесячно", "месяца"), ("ежеквартально", "квартала"))
        from days in Gen.Elements("дней", "рабочих дней")
        from part in Gen.Elements(
            $"в первые {count} {days}",
            $"в последние {count} {days}",
            $"за {count} {days} до конца {round.Item2}"
        )
        select $"{round.Item1} {part}";

    private static Gen<string> Counted =>
        from length in Gen.Elements("полтора месяца", "2,5 месяца", "полмесяца", "10 дней", "3–5 рабочих дней")
        from a in Day
        from b in Day
        from bind in Gen.Elements("за {0} до", "через {0} после")
        select $"{bind.Replace("{0}", length, StringComparison.Ordinal)} {a:dd.MM.yyyy}, {b:dd.MM.yyyy}";

    private static Gen<string> PartOfDay =>
        from day in Day
        from part in Gen.Elements("первая половина дня", "до обеда", "утром", "до конца рабочего дня", "в 3 часа дня")
        select $"{day:dd.MM.yyyy}, {part}";

    private static Gen<string> OtherDay =>
        from day in Gen.Choose(20, 28)
        from other in Gen.Choose(1, 19)
        from month in Gen.Choose(1, 12)
        from phrase in Gen.Elements(
            $"ежемесячно до {day} числа, в {SpanWords.Within(month)} – до {other}",
            $"ежемесячно до {day} числа (за {WindowWords.Months[month - 1]} – до {other} {SpanWords.Genitive[month - 1]})",
            $"ежемесячно, в {SpanWords.Within(month)} до {other} числа",
            $"ежеквартально до {other} числа, за {WindowWords.Romans[(month - 1) / 3]} квартал – до {day} {SpanWords.Genitive[(month - 1) / 3 * 3 + 2]}",
            $"до {day} мая ежегодно, в 2023 году – до {other} апреля"
        )
        select phrase;

    private static Gen<string> YearsOf =>
        from day in Gen.Choose(1, 28)
        from month in Gen.Choose(1, 12)
        from last in Gen.Choose(2023, 2026)
        from years in Gen.Elements($"с 2022 по {last} год", $"в 2022–{last} годах", $"2022–{last} гг.")
        from phrase in Gen.Elements("ежегодно {0} до {1}", "{0} ежегодно до {1}", "{0}, до {1}")
        select phrase
            .Replace("{0}", years, StringComparison.Ordinal)
            .Replace("{1}", $"{day} {SpanWords.Genitive[month - 1]}", StringComparison.Ordinal);

    private static Gen<string> SinceYear =>
        from year in Gen.Choose(2020, 2023)
        from day in Gen.Choose(1, 28)
        from month in Gen.Choose(1, 12)
        from phrase in Gen.Elements(
            "ежегодно, начиная с {0} года, до {1}",
            "ежегодно с {0} года до {1}",
            "до {1}, начиная с {0} года ежегодно",
            "начиная с {0} года, ежегодно до {1}"
        )
        select phrase
            .Replace("{0}", $"{year}", StringComparison.Ordinal)
            .Replace("{1}", $"{day} {SpanWords.Genitive[month - 1]}", StringComparison.Ordinal);

    private static Gen<string> Stages =>
        from a in Window
        from b in Window
        from names in Gen.Elements(("I этап", "II этап"), ("1 этап", "2 этап"), ("первый этап", "второй этап"))
        from phrase in Gen.Elements("{0} – {1}, {2} – {3}", "{0}: {1}; {2}: {3}", "{0} ({1}), {2} ({3})")
        select phrase
            .Replace("{0}", names.Item1, StringComparison.Ordinal)
            .Replace("{1}", a, StringComparison.Ordinal)
            .Replace("{2}", names.Item2, StringComparison.Ordinal)
            .Replace("{3}", b, StringComparison.Ordinal);

    private static Gen<string> Shorthand =>
        from day in Day
        from last in Gen.Choose(2, 12)
        from first in Gen.Choose(1, last - 1)
        from week in Gen.Elements("понедельника", "среды", "пятницы", "воскресенья")
        from then in Gen.Elements("раз в квартал", "ежемесячно", "раз в полугодие", "не реже 2 раз в год")
        from phrase in Gen.Elements(
            $"{first:00}-{last:00}.{day.Year}",
            $"еженедельно до {week}",
            $"крайний срок – {day:dd.MM.yyyy}",
            $"до {day:dd.MM.yyyy} или по графику",
            $"до {day:dd.MM.yyyy}, далее – {then}",
            "ежеквартально до 10-го числа следующего за кварталом месяца",
            $"в {last}-дневный срок со дня издания приказа о парах",
            $"в {last}-дневный срок со дня издания настоящего приказа",
            "по окончании учебного года",
            "по завершению II квартала"
        )
        select phrase;

    private static Gen<string> TermRule =>
        from times in Gen.Choose(1, 4)
        from term in Gen.Elements("четверть", "триместр", "семестр", "учебный год")
        from least in Gen.Elements("", "не реже ")
        select $"{least}{times} раз в {term}";

    private static Gen<string> Everyday =>
        from day in Day
        from phrase in Gen.Elements(
            $"отчёт – до {day:dd.MM.yyyy}",
            $"до {day:dd.MM.yyyy} – отчет",
            $"май, {WindowWords.Months[day.Month - 1]}; отчёт до {day:dd.MM.yyyy}",
            $"представить до {day:dd-MM-yy}",
            $"{day:MM.yyyy}",
            $"[{day:MM/yyyy}]*",
            $"1) до {day:dd.MM.yyyy}; 2) май",
            $"1. май 2. до {day:dd.MM.yyyy}",
            $"{day:dd.MM.yyyy}, 14-00",
            "ежеквартально, кроме II квартала",
            $"{WindowWords.Months[day.Month - 1]} – по графику центра"
        )
        select phrase;

    public static Gen<string> Phrase =>
        Gen.OneOf(
            Window,
            OtherDay,
            YearsOf,
            SinceYear,
            Stages,
            Shorthand,
            TermRule,
            Everyday,
            Rule,
            DayRule,
            Stretch,
            StretchRule,
            Counted,
            PartOfDay,
            Gen.ListOf(Window, 3).Select(w => string.Join(", ", w)),
            from first in Window
            from rule in Rule
            select $"{first}, далее {rule}",
            from rule in Rule
            from until in Day
            select $"{rule} до {until:dd.MM.yyyy}",
            from a in Window
            from b in Window
            select $"школы – {a}; управление – {b}"
        );
}
