using Mentorship.Web.Domain.Deadlines.Phrases;

namespace Mentorship.Web.Domain.Deadlines.Meanings;

internal static class Counting
{
    private const int Most = 3_000;

    /// <summary>Half a month is fifteen days, as the Civil Code counts it.</summary>
    private const int HalfMonth = 15;

    public static DateOnly From(DateOnly day, Related related)
    {
        var sign = related.Before ? -1 : 1;
        var amount = Math.Min(related.Amount, Most) * sign;
        var months = related.Unit switch
        {
            Unit.Month => amount,
            Unit.Year => Math.Min(Math.Abs(amount), 200) * 12 * sign + (related.Half ? 6 * sign : 0),
            _ => 0,
        };
        if (months != 0)
        {
            var end = day.Year + months / 12 is > 1 and < 9_990 ? day.AddMonths(months) : day;
            return related is { Half: true, Unit: Unit.Month } ? end.AddDays(HalfMonth * sign) : end;
        }
        return related.Unit switch
        {
            Unit.WorkingDay => WorkingDays.After(day, amount),
            Unit.Month => day.AddDays(HalfMonth * sign),
            _ => day.AddDays(related.Unit == Unit.Week ? amount * 7 : amount),
        };
    }
}
