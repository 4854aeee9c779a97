using System.Globalization;

namespace Mentorship.Web.Ui.Wording;

/// <summary>Days as people write them.</summary>
public static class Days
{
    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");

    /// <summary>«15 января 2027 г.»</summary>
    public static string Words(DateOnly day) => $"{DayMonth(day)} {day.Year}{Nb.Space}г.";

    /// <summary>«пятница, 15 января 2027 г.»</summary>
    public static string WithWeekday(DateOnly day) => $"{day.ToString("dddd", Russian)}, {Words(day)}";

    /// <summary>«15 января»</summary>
    public static string DayMonth(DateOnly day) => day.Day + Nb.Space.ToString() + MonthGenitive(day);

    /// <summary>«15.01.2027»</summary>
    public static string Digits(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    /// <summary>«15.01.2027 14:05», by the clock of the given zone.</summary>
    public static string Moment(DateTimeOffset at, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(at, zone).ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture);

    /// <summary>«01.09 – 31.10.2026»; the years are named twice only when they differ.</summary>
    public static string Range(DateOnly from, DateOnly to) =>
        (from.Year == to.Year ? from.ToString("dd.MM", CultureInfo.InvariantCulture) : Digits(from))
        + $"{Nb.Space}– {Digits(to)}";

    /// <summary>«сегодня», «вчера», «3 дня назад», «через 5 дней».</summary>
    public static string Relative(DateOnly day, DateOnly today)
    {
        var days = day.DayNumber - today.DayNumber;
        var count = Plural.Of(Math.Abs(days), "день", "дня", "дней");
        return days switch
        {
            0 => "сегодня",
            1 => "завтра",
            -1 => "вчера",
            > 0 => "через " + count,
            _ => count + " назад",
        };
    }

    private static string MonthGenitive(DateOnly day) =>
        Russian.DateTimeFormat.MonthGenitiveNames[day.Month - 1].ToLower(Russian);
}
