using System.Globalization;
using Mentorship.Web.Access;
using Mentorship.Web.Domain.Indicators.Counting;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Features.Indicators;

/// <summary>What the address asks: a day, and whose figures.</summary>
/// <param name="Refusal">Why the asked day is not shown.</param>
public sealed record IndicatorFilter(DateOnly AsOf, Scope Scope, DateOnly Today, string? Refusal)
{
    private const int FirstYear = 2015;

    public bool IsToday => AsOf == Today;

    public static IndicatorFilter Of(CurrentUser me, IQueryCollection query, DateOnly today)
    {
        var (day, refusal) = Day(query["on"].ToString().Trim(), today);
        var scope =
            Guid.TryParse(query["organisation"], out var organisation) ? Scope.Of(organisation)
            : Enum.TryParse<OrganisationKind>(query["kind"], true, out var kind) && Enum.IsDefined(kind)
                ? Scope.Of(kind)
            : Scope.District;
        return new(day, me.Seen(scope), today, refusal);
    }

    private static (DateOnly, string?) Day(string asked, DateOnly today)
    {
        if (asked.Length == 0)
            return (today, null);
        string[] forms = ["yyyy-MM-dd", "d.M.yyyy", "d.M.yy"];
        if (!DateOnly.TryParseExact(asked, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return (today, "Такой даты нет: показано на сегодня. Напишите день, например 01.10.2026.");
        if (day > today)
            return (today, "Этот день ещё не наступил: показано на сегодня.");
        return day.Year < FirstYear ? (today, "Так давно показателей не было: показано на сегодня.") : (day, null);
    }
}
