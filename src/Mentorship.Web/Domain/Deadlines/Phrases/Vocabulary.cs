namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>Words that mean numbers, months and days of the week, in every case.</summary>
internal static class Vocabulary
{
    private static readonly (string Stem, string[] Endings)[] MonthWords =
    [
        ("январ", ["ь", "я", "е", "ю", "ем"]),
        ("феврал", ["ь", "я", "е", "ю", "ем"]),
        ("март", ["", "а", "е", "у", "ом"]),
        ("апрел", ["ь", "я", "е", "ю", "ем"]),
        ("ма", ["й", "я", "е", "ю", "ем", "и"]),
        ("июн", ["ь", "я", "е", "ю", "ем"]),
        ("июл", ["ь", "я", "е", "ю", "ем"]),
        ("август", ["", "а", "е", "у", "ом"]),
        ("сентябр", ["ь", "я", "е", "ю", "ем"]),
        ("октябр", ["ь", "я", "е", "ю", "ем"]),
        ("ноябр", ["ь", "я", "е", "ю", "ем"]),
        ("декабр", ["ь", "я", "е", "ю", "ем"]),
    ];

    private static readonly string[] ShortMonths =
    [
        "янв",
        "фев",
        "мар",
        "апр",
        "май",
        "июн",
        "июл",
        "авг",
        "сен",
        "окт",
        "ноя",
        "дек",
    ];

    private static readonly Dictionary<string, int> Months = MonthWords
        .SelectMany((m, i) => m.Endings.Select(e => (Word: m.Stem + e, Month: i + 1)))
        .Concat(ShortMonths.Select((m, i) => (Word: m, Month: i + 1)))
        .Append(("сент", 9))
        .Append(("нояб", 11))
        .Append(("февр", 2))
        .DistinctBy(m => m.Item1)
        .ToDictionary(m => m.Item1, m => m.Item2, StringComparer.Ordinal);

    private static readonly Dictionary<string, int> Numbers = new[]
    {
        "одного одной один одну одно одна одному раз",
        "двух два две двое",
        "трех три",
        "четырех четыре",
        "пяти пять",
        "шести шесть",
        "семи семь",
        "восьми восемь",
        "девяти девять",
        "десяти десять",
    }
        .SelectMany((words, i) => words.Split(' ').Select(w => (w, i + 1)))
        .Append(("пятнадцати", 15))
        .Append(("двадцати", 20))
        .Append(("тридцати", 30))
        .Where(w => w.Item1 != "раз")
        .ToDictionary(w => w.Item1, w => w.Item2, StringComparer.Ordinal);

    /// <summary>The noun in its cases and nothing longer: «недельный» is another word.</summary>
    public static readonly string[] Days = ["дней", "дня", "день", "суток", "календарных дней", "календарных дня"];
    public static readonly string[] Weeks = Forms("недел", "я и ю е ь ей ям ях");
    public static readonly string[] Decades = Forms("декад", "а ы у е ой ам ах");
    public static readonly string[] Halves = Forms("половин", "а ы у е ой ам ах");

    private static readonly string[] OrdinalStems = ["последн", "перв", "втор", "трет", "четверт", "пят"];

    private static readonly string[] ShortWeekdays = ["вс", "пн", "вт", "ср", "чт", "пт", "сб"];

    private static readonly (string Stem, DayOfWeek Day)[] Weekdays =
    [
        ("понедельник", DayOfWeek.Monday),
        ("вторник", DayOfWeek.Tuesday),
        ("сред", DayOfWeek.Wednesday),
        ("четверг", DayOfWeek.Thursday),
        ("пятниц", DayOfWeek.Friday),
        ("суббот", DayOfWeek.Saturday),
        ("воскресень", DayOfWeek.Sunday),
    ];

    public static bool IsThen(string word) => word is "далее" or "затем" or "потом" or "впоследствии";

    public static int? Month(string word) => Months.TryGetValue(word, out var month) ? month : null;

    /// <summary>«Декабря»: alone no name of a month, it belongs to a word before.</summary>
    public static bool IsMonthOfSomething(string word) =>
        word.Length > 2 && word[^1] is 'а' or 'я' && Month(word) is not null;

    /// <summary>«Окт.», «янв.»: the case of the month is not seen.</summary>
    public static bool IsShortMonth(string word) =>
        word is not "май" && (word is "сент" or "нояб" or "февр" || Array.IndexOf(ShortMonths, word) >= 0);

    public static int? Number(string word) => Numbers.TryGetValue(word, out var number) ? number : null;

    /// <summary>«Последний» is 0, «первый» is 1.</summary>
    public static int? Ordinal(string word)
    {
        var at = Array.FindIndex(OrdinalStems, s => word.StartsWith(s, StringComparison.Ordinal));
        return at < 0 || word.Length > OrdinalStems[at].Length + 4 ? null : at;
    }

    public static DayOfWeek? Weekday(string word)
    {
        if (Array.IndexOf(ShortWeekdays, word) is >= 0 and var at)
            return (DayOfWeek)at;
        foreach (var (stem, day) in Weekdays)
            if (word.StartsWith(stem, StringComparison.Ordinal) && word.Length <= stem.Length + 3)
                return
                    word.StartsWith("средн", StringComparison.Ordinal)
                    || word.StartsWith("средс", StringComparison.Ordinal)
                    ? null
                    : day;
        return null;
    }

    private static string[] Forms(string stem, string endings) => [.. endings.Split(' ').Select(e => stem + e)];
}
