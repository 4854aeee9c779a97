using Mentorship.Web.Domain.Deadlines.Meanings;

namespace Mentorship.Web.Domain.Deadlines;

/// <summary>A deadline as one writes it, within the time that the document itself speaks of: «до 25 мая 2027 года».</summary>
public static class DeadlineExample
{
    /// <summary>Late in May, when the period holds one; else a working day in its last third.</summary>
    public static string In(DocumentPeriod period)
    {
        var day = Day(period);
        return $"до {day.Day} {SpanWords.Genitive[day.Month - 1]} {day.Year} года";
    }

    private static DateOnly Day(DocumentPeriod period)
    {
        var to = period.To ?? period.From?.AddYears(1) ?? new DateOnly(2027, 8, 31);
        var from = period.From is { } first && first <= to ? first : to;
        var may = new DateOnly(to.Month >= 6 ? to.Year : to.Year - 1, 5, 25);
        var day = may >= from ? may : from.AddDays((to.DayNumber - from.DayNumber) * 2 / 3);
        var working = WorkingDays.After(day.AddDays(1), -1);
        return working >= from ? working : day;
    }
}
