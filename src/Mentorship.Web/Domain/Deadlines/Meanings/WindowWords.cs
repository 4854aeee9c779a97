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

    /// <summary>«4 раза: до 30.09.2026, 31.12.2026, …»; «до 30.09.2026; 31.12.2026» where the second is the day itself.</summary>
    public static string List(IReadOnlyList<Occurrence> all)
    {
        const string by = "до ";
        var labels = all.Select(o => o.Label).ToList();
        if (
            all.Count > 1
            && all.All(o => o.Start is null)
            && !labels.Exists(l => l.Contains(':', StringComparison.Ordinal))
        )
            return $"{RuleWords.Times(all.Count)}: {by}{string.Join(", ", labels.Select(l => l[by.Length..]))}";
        var words = labels.Count > 0 ? labels[0] : "";
        for (var i = 1; i < all.Count; i++)
            words += (all[i - 1].Start is null && all[i].Start == all[i].Due ? "; " : ", ") + labels[i];
        return words;
    }

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
