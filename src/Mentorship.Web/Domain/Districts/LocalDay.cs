namespace Mentorship.Web.Domain.Districts;

public static class LocalDay
{
    /// <summary>The day it is now in a time zone.</summary>
    public static DateOnly Today(string timeZone, TimeProvider clock) => On(timeZone, clock.GetUtcNow());

    public static DateOnly On(string timeZone, DateTimeOffset moment) =>
        DateOnly.FromDateTime(Local(timeZone, moment).DateTime);

    public static TimeOnly Hour(string timeZone, DateTimeOffset moment) =>
        TimeOnly.FromDateTime(Local(timeZone, moment).DateTime);

    private static DateTimeOffset Local(string timeZone, DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, TimeZoneInfo.FindSystemTimeZoneById(timeZone));
}
