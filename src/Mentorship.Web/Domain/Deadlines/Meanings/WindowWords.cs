namespace Mentorship.Web.Domain.Deadlines.Meanings;

/// <summary>Known days written the way an office writes them, so that they can be read again.</summary>
internal static class WindowWords
{
    public static readonly string[] Months =
    [
        "январь",
        "февраль",
        "март",
        "апрель",
        "май",
        "июнь",
        "июль",
        "август",
        "сентябрь",
        "октябрь",
        "ноябрь",
        "декабрь",
    ];

    public static readonly string[] Romans = ["I", "II", "III", "IV"];

    public static string Label(DateOnly? start, DateOnly due, string? hour = null) =>
        hour is null ? Plain(start, due) : $"{Plain(start, due)}, {hour}";

    /// <summary>
    /// «до 30.09.2026, до 31.12.2026 и до 31.03.2027»; a day itself stands before them, or «до» would reach it:
    /// «31.12.2026, до 30.09.2026».
    /// </summary>
    public static string List(IReadOnlyList<Occurrence> all)
    {
        if (all.All(o => o.Start is null))
            return RuleWords.And(all.Select(o => o.Label));
        var reaches = all.Zip(all.Skip(1)).Any(p => p.First.Start is null && p.Second.Start == p.Second.Due);
        List<Occurrence> list = reaches ? [.. all.OrderBy(o => o.Start is null)] : [.. all];
        return list.Skip(1)
            .Zip(list, (next, before) => $"{(Holds(before, next) ? " и" : ",")} {next.Label}")
            .Aggregate(list[0].Label, string.Concat);
    }

    // «IV квартал и декабрь» are two, «IV квартал, декабрь» is one said better.
    private static bool Holds(Occurrence before, Occurrence next) =>
        before.Start < before.Due && before.Start <= next.Due && next.Due <= before.Due.AddDays(1);

    public static string Days(DateOnly start, DateOnly due) => $"с {Date(start)} по {Date(due)}";

    public static string Date(DateOnly day) => $"{day:dd'.'MM'.'yyyy}";

    private static string Plain(DateOnly? start, DateOnly due)
    {
        if (start is not { } first)
            return $"до {Date(due)}";
        if (first == due)
            return Date(due);
        if (
            first is { Day: 1, Month: 9 }
            && due is { Day: 31, Month: 5 }
            && due.Year == first.Year + 1
            && first.Year >= 1950
        )
            return $"{first.Year}–{due.Year} учебный год";
        if (first.Day != 1 || due.AddDays(1).Day != 1 || first.Year < 1950 || due.Year > 2149)
            return Days(first, due);
        if (first.Month == 1 && due.Month == 12)
            return first.Year == due.Year ? $"{first.Year} год" : $"{first.Year}–{due.Year} годы";
        var months = (due.Year - first.Year) * 12 + due.Month - first.Month + 1;
        if (months == 3 && first.Month % 3 == 1)
            return $"{Romans[first.Month / 3]} квартал {first.Year} года";
        if (months == 6 && first.Month % 6 == 1)
            return $"{Romans[first.Month / 6]} полугодие {first.Year} года";
        var end = $"{Months[due.Month - 1]} {due.Year}";
        return months == 1 ? end
            : first.Year == due.Year ? $"{Months[first.Month - 1]} – {end}"
            : $"{Months[first.Month - 1]} {first.Year} – {end}";
    }
}
