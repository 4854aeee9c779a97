using Mentorship.Web.Domain.Deadlines.Meanings;
using Mentorship.Web.Domain.Obligations;

namespace Mentorship.Web.Data.Demo.Story;

/// <summary>Working hours of one duty: what happens to it happens later than what happened before.</summary>
internal sealed class Diary(Scene scene, Obligation obligation, DemoRandom random)
{
    private const int DayEnds = 9 * 60 + 20;
    private (DateOnly Day, int Minute) last = (obligation.Events[^1].On, 100);

    public DateOnly Day => last.Day;

    /// <summary>The district's day has come, and the duty was there.</summary>
    public bool Reaches(DateOnly day) => day <= scene.Last;

    public Step Step(DemoAccount? by, DateOnly day)
    {
        var minute = random.Between(30, DayEnds);
        if (day <= last.Day)
            (day, minute) = (last.Day, Math.Min(last.Minute + random.Between(3, 50), DayEnds + 180));
        last = (day, minute);
        return scene.Step(by, day, minute);
    }

    public static DateOnly Working(DateOnly day) => WorkingDays.IsWorking(day) ? day : WorkingDays.After(day, 1);

    /// <summary>A working day between two days; when they hold none, the first one after.</summary>
    public DateOnly Between(DateOnly first, DateOnly last)
    {
        var day = last > first ? random.Day(first, last) : first;
        while (!WorkingDays.IsWorking(day) && day > first)
            day = day.AddDays(-1);
        return Working(day);
    }
}
