using Mentorship.Web.Domain.Deadlines.Meanings;

namespace Mentorship.Web.Domain.Deadlines;

/// <summary>
/// Chosen days on which nobody works, alone or at the end of a stretch; the end of a month or a quarter is no day that
/// somebody chose.
/// </summary>
public static class DaysOff
{
    private const int MostNamed = 3;

    /// <summary>«11.09.2027 – нерабочий день»; null when all of them are working days.</summary>
    public static string? Of(IEnumerable<Occurrence> occurrences)
    {
        var off = occurrences
            .Where(o => !WorkingDays.IsWorking(o.Due) && (o.Start is null || o.Start == o.Due || !EndsMonth(o.Due)))
            .Select(o => o.Due)
            .Distinct()
            .ToList();
        return off.Count switch
        {
            0 => null,
            1 => $"{off[0]:dd.MM.yyyy} – нерабочий день",
            _ => $"нерабочие дни: {string.Join(", ", off.Take(MostNamed).Select(d => $"{d:dd.MM.yyyy}"))}"
                + (off.Count > MostNamed ? $" и ещё {off.Count - MostNamed}" : ""),
        };
    }

    private static bool EndsMonth(DateOnly day) => day.Day == DateTime.DaysInMonth(day.Year, day.Month);
}
