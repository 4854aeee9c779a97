using Mentorship.Web.Domain.Pairs;

namespace Mentorship.Web.Domain.Programmes;

/// <summary>A personal programme usually lasts from three months to a year; the kind of mentoring says otherwise.</summary>
public static class ProgrammeTerm
{
    /// <summary>What is unusual about the term; null when nothing is. It is said, not refused.</summary>
    public static string? Warning(DateOnly from, DateOnly to, MentoringKind kind)
    {
        if (kind.ShortestMonths is { } shortest && to.AddDays(1) < from.AddMonths(shortest))
            return $"Программа короче обычного: для вида «{kind.Name}» – от {shortest} мес. Проверьте даты или объясните срок в цели.";
        return kind.LongestMonths is { } longest && to > from.AddMonths(longest)
            ? $"Программа длиннее обычного: для вида «{kind.Name}» – до {longest} мес. Проверьте даты или разделите её на две."
            : null;
    }
}
