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
        var words = first is null ? Rule(phrase.Rule) : $"{first}, затем {Rule(phrase.Rule)}";
        if (phrase.Weekday is { } weekday)
            words += $" по {Weekdays[(int)weekday]}";
        if (phrase.DayOfMonth is { } day)
            words += $" до {day} числа";
        words += (since, until) switch
        {
            ({ } from, { } to) => $" {WindowWords.Days(from, to)}",
            ({ } from, null) => $" с {WindowWords.Date(from)}",
            (null, { } to) => $" до {WindowWords.Date(to)}",
            _ => "",
        };
        return phrase.On.Count == 0 ? words : $"{words}: {string.Join(", ", phrase.On.Select(SpanWords.Of))}";
    }

    private static string Rule(Rule rule)
    {
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
        var times = rule.AtLeast
            ? $"не реже {rule.Times} {Agreed(rule.Times, "раза", "раз", "раз")}"
            : $"{rule.Times} {Agreed(rule.Times, "раз", "раза", "раз")}";
        return $"{times} в {Unit(rule)}";
    }

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

    private static string Agreed(int number, string one, string few, string many) =>
        (number % 100) is >= 11 and <= 14 ? many
        : (number % 10) is 1 ? one
        : (number % 10) is >= 2 and <= 4 ? few
        : many;
}
