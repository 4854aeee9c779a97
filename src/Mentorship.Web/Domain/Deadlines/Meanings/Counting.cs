using Mentorship.Web.Domain.Deadlines.Phrases;

namespace Mentorship.Web.Domain.Deadlines.Meanings;

internal static class Counting
{
    private const int Most = 3_000;

    public static DateOnly From(DateOnly day, Related related)
    {
        var amount = Math.Min(related.Amount, Most) * (related.Before ? -1 : 1);
        var months = related.Unit switch
        {
            Unit.Month => amount,
            Unit.Year => Math.Min(amount, 200) * 12,
            _ => 0,
        };
        if (months != 0)
            return day.Year + months / 12 is > 1 and < 9_990 ? day.AddMonths(months) : day;
        return related.Unit == Unit.WorkingDay
            ? WorkingDays.After(day, amount)
            : day.AddDays(related.Unit == Unit.Week ? amount * 7 : amount);
    }
}
