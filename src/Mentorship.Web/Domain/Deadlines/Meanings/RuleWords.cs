using Mentorship.Web.Domain.Deadlines.Phrases;

namespace Mentorship.Web.Domain.Deadlines.Meanings;

/// <summary>A recurrence in words, its numerals agreed: «не реже 2 раз в год», «раз в 5 лет».</summary>
internal static class RuleWords
{
    private static readonly string[] Weekdays =
    [
        "воскресеньям",
        "понедельникам",
        "вторникам",
        "средам",
        "четвергам",
        "пятницам",
        "субботам",
    ];

    public static string Of(Repeated phrase, string? first, DateOnly? since, DateOnly? until)
    {
        var rule = Rule(phrase);
        var words = first is null ? rule : $"{first}, затем {rule}";
        if (phrase is { ByWeekday: true, Weekdays: [var weekday] })
            words += $" до {MonthDayWords.Genitive[(int)weekday]}";
        else if (phrase.Weekdays.Count > 0)
            words += $" по {And(phrase.Weekdays.Select(d => Weekdays[(int)d]))}";
        words += MonthDayWords.Of(phrase);
        words += RoundWords.Part(phrase);
        if (phrase.Reports && phrase.MonthDays.Count > 0 && (since ?? until) is not null)
            words += ",";
        words += (since, until) switch
        {
            ({ } from, { } to) => $" {WindowWords.Days(from, to)}",
            ({ } from, null) => $" с {WindowWords.Date(from)}",
            (null, { } to) => $" до {WindowWords.Date(to)}",
            _ => "",
        };
        return words
            + Windows(phrase, since is null && until is null)
            + RoundWords.Without(phrase)
            + RoundWords.Except(phrase);
    }

    private static string Windows(Repeated phrase, bool always)
    {
        var next = phrase is { Reports: true, On.Count: > 0 } ? " года, следующего за отчётным" : "";
        if (phrase is { On: [var only], Rule.Every: Every.Year } && always)
            return only.Span is MonthsSpan { OwnYear: null } month
                && month.First == month.Last
                && only.Edge == Edge.Within
                    ? $" в {SpanWords.Within(month.First)}{next}"
                : only.Edge == Edge.By ? $" {SpanWords.Of(only)}{next}"
                : $": {SpanWords.Of(only)}{next}";
        var windows = phrase.On.OrderBy(w => w.Edge == Edge.By).Select(SpanWords.Of);
        return phrase.On.Count == 0 ? "" : $": {string.Join(", ", windows)}{next}";
    }

    internal static string And(IEnumerable<string> words)
    {
        var all = words.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} и {all[^1]}";
    }

    // The named days of a round say how many times it is.
    private static string Rule(Repeated phrase)
    {
        var days = phrase.MonthDays.Count + phrase.Weekdays.Count;
        var rule = phrase.Rule;
        // «Раз в месяц по средам»: on one of them.
        if (phrase is { Weekdays.Count: > 0, Rule.Every: not Every.Week })
            return $"{HowMany(rule)} в {Unit(rule)}";
        return Rule(days == rule.Times && !rule.AtLeast ? rule with { Times = 1 } : rule);
    }

    private static string Rule(Rule rule)
    {
        if (rule.Of != Term.None)
            return RoundWords.OfTerm(rule);
        if (rule.School)
            return $"{HowMany(rule)} в учебный год";
        if (rule is { Times: 1, EveryN: 1, AtLeast: false })
            return rule.Every switch
            {
                Every.Year => "ежегодно",
                Every.Quarter => "ежеквартально",
                Every.Month => "ежемесячно",
                Every.Week => "еженедельно",
                Every.HalfYear => "раз в полугодие",
                _ => "раз в два года",
            };
        return $"{HowMany(rule)} в {Unit(rule)}";
    }

    public static string HowMany(Rule rule) =>
        rule.AtLeast ? $"не реже {rule.Times} {Agreed(rule.Times, "раза", "раз", "раз")}"
        : rule.Times == 1 ? "раз"
        : Times(rule.Times);

    public static string Times(int times) => $"{times} {Agreed(times, "раз", "раза", "раз")}";

    private static string Unit(Rule rule)
    {
        var n = rule.EveryN;
        var word = rule.Every switch
        {
            Every.Week => Agreed(n, "неделю", "недели", "недель"),
            Every.Month => Agreed(n, "месяц", "месяца", "месяцев"),
            Every.Quarter => Agreed(n, "квартал", "квартала", "кварталов"),
            Every.HalfYear => Agreed(n, "полугодие", "полугодия", "полугодий"),
            Every.TwoYears => "два года",
            _ => Agreed(n, "год", "года", "лет"),
        };
        return n == 1 ? word : $"{n} {word}";
    }

    internal static string Agreed(int number, string one, string few, string many) =>
        (number % 100) is >= 11 and <= 14 ? many
        : (number % 10) is 1 ? one
        : (number % 10) is >= 2 and <= 4 ? few
        : many;
}
