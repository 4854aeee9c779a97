namespace Mentorship.Web.Domain.Programmes;

/// <summary>Which meeting comes next: знакомство → пробная → планирование → совместная работа → итоговая → рефлексия.</summary>
public static class Ladder
{
    /// <summary>So many days before its end a pair turns from work to its results.</summary>
    public const int LastDays = 14;

    public static readonly IReadOnlyList<MeetingKind> Steps = Enum.GetValues<MeetingKind>();

    /// <param name="held">Kinds of the meetings that took place.</param>
    /// <param name="lastDay">Of the pair.</param>
    public static MeetingKind Next(IReadOnlyCollection<MeetingKind> held, DateOnly today, DateOnly lastDay)
    {
        if (held.Contains(MeetingKind.Reflection) || held.Contains(MeetingKind.Final))
            return MeetingKind.Reflection;
        foreach (var first in (MeetingKind[])[MeetingKind.Acquaintance, MeetingKind.Trial, MeetingKind.Planning])
            if (!held.Any(k => k >= first))
                return first;
        return held.Contains(MeetingKind.Work) && today > lastDay.AddDays(-LastDays)
            ? MeetingKind.Final
            : MeetingKind.Work;
    }
}
