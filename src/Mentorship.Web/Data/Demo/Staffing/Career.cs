namespace Mentorship.Web.Data.Demo.Staffing;

/// <summary>When somebody was born and began to teach.</summary>
public sealed record Career(DateOnly BornOn, DateOnly Since, bool IsYoung)
{
    private const int OldestAge = 70;

    /// <summary>A young specialist is in the first three school years; nobody stands just at the border of 0–3.</summary>
    public static Career Make(DemoRandom random, DemoSetting setting, Slot slot)
    {
        var young = !slot.Leads && random.Chance(0.13);
        var years = young
            ? random.Below(3)
            : Math.Max(4, slot.LeastYears) + (int)(34 * (random.Share() + random.Share()) / 2);
        var since = Begin(random, setting, setting.Year.StartYear - years);
        var lateStart = random.Chance(young ? 0.3 : 0.12);
        var age = lateStart ? random.Between(25, young ? 44 : 34) : random.Between(slot.AfterCollege ? 20 : 22, 24);
        age = Math.Min(age, Math.Max(22, OldestAge - years));
        return new(since.AddYears(-age).AddDays(-random.Below(360)), since, young);
    }

    public string? Category(DemoRandom random, Slot slot)
    {
        if (IsYoung)
            return null;
        if (slot.Leads && slot.Post != "методист" && slot.Post != "старший воспитатель")
            return "соответствие";
        return random.Share() switch
        {
            < 0.32 => "высшая",
            < 0.68 => "первая",
            < 0.93 => "соответствие",
            _ => null,
        };
    }

    private static DateOnly Begin(DemoRandom random, DemoSetting setting, int year)
    {
        var inAugust = random.Chance(0.75);
        var day = inAugust
            ? random.Day(new(year, 8, 18), new(year, 9, 1))
            : random.Day(new(year, 9, 2), new(year + 1, 3, 1));
        return day <= setting.Day ? day : new(year, 9, 1);
    }
}
