using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Indicators.Counting;

namespace Mentorship.Web.Access;

/// <summary>Whose figures a person sees; whose names stand behind them is asked of the people themselves.</summary>
public static class IndicatorVisibility
{
    /// <summary>Plans are open to everybody in the district but those of other schools.</summary>
    public static IQueryable<Target> VisibleTo(this IQueryable<Target> targets, CurrentUser user)
    {
        if (user.Has(Role.Curator, Role.Methodist, Role.Head, Role.Observer))
            return targets;
        return user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own
            ? targets.Where(t => t.OrganisationId == null || t.OrganisationId == own)
            : targets.Where(t => false);
    }

    public static IQueryable<EnteredValue> VisibleTo(this IQueryable<EnteredValue> values, CurrentUser user)
    {
        if (user.Has(Role.Curator, Role.Methodist, Role.Head, Role.Observer))
            return values;
        return user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own
            ? values.Where(v => v.OrganisationId == own)
            : values.Where(v => false);
    }

    /// <summary>A coordinator sees the figures of his own school, whatever the address asks.</summary>
    public static Scope Seen(this CurrentUser user, Scope asked) =>
        user.Has(Role.Coordinator) ? Scope.Of(user.Membership!.OrganisationId ?? Guid.Empty) : asked;

    /// <summary>Who is counted and who is not: an observer sees figures only.</summary>
    public static bool OpensFigures(this CurrentUser user) =>
        user.Has(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator);

    /// <summary>Plans, own indicators, values and statistics are kept by the curator and the methodist.</summary>
    public static bool KeepsIndicators(this CurrentUser user) => user.Has(Role.Curator, Role.Methodist);
}
