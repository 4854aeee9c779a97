using System.Globalization;

namespace Mentorship.Web.Features.Roadmaps.Review;

/// <summary>The day that an address asks for: a past one, or why it is not shown.</summary>
public sealed record AskedDay(DateOnly? Past, string? Refusal)
{
    private const int FirstYear = 2000;

    public static AskedDay Read(string? asked, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(asked))
            return new(null, null);
        if (
            !DateOnly.TryParseExact(
                asked.Trim(),
                ["yyyy-MM-dd", "d.M.yyyy", "d.M.yy"],
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
            return new(null, "Такой даты нет: показано на сегодня. Напишите день, например 01.10.2026.");
        if (day > today)
            return new(null, "Этот день ещё не наступил: показано на сегодня.");
        if (day.Year < FirstYear)
            return new(null, "Карты тогда ещё не было: показано на сегодня.");
        return new(day == today ? null : day, null);
    }
}
