using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Sealing;

namespace Mentorship.Web.Access;

/// <summary>Whose returns a person sees, fills and decides about; seals are of the whole district.</summary>
public static class MonitoringVisibility
{
    public static IQueryable<MonitoringPeriod> VisibleTo(this IQueryable<MonitoringPeriod> periods, CurrentUser user) =>
        user.Has(Role.Curator, Role.Methodist, Role.Head, Role.Observer, Role.Coordinator)
            ? periods
            : periods.Where(p => false);

    /// <summary>A coordinator sees his school's; an observer figures of all.</summary>
    public static IQueryable<Return> VisibleTo(this IQueryable<Return> returns, CurrentUser user)
    {
        if (user.Has(Role.Curator, Role.Methodist, Role.Head, Role.Observer))
            return returns;
        return user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own
            ? returns.Where(r => r.OrganisationId == own)
            : returns.Where(r => false);
    }

    public static IQueryable<BlockOwner> VisibleTo(this IQueryable<BlockOwner> owners, CurrentUser user) =>
        user.Has(Role.Curator, Role.Methodist, Role.Head, Role.Observer, Role.Coordinator)
            ? owners
            : owners.Where(o => false);

    public static IQueryable<Seal> VisibleTo(this IQueryable<Seal> seals, CurrentUser user) =>
        user.Has(Role.Curator, Role.Methodist, Role.Head, Role.Observer) ? seals : seals.Where(s => false);

    /// <summary>Opens periods, accepts and gives back, decides on exceptions, seals.</summary>
    public static bool KeepsMonitoring(this CurrentUser user) => user.Has(Role.Curator, Role.Methodist);

    /// <summary>The school's coordinator; the methodist for a school that has none.</summary>
    public static bool FillsReturnOf(this CurrentUser user, Guid organisation) =>
        user.KeepsMonitoring() || user.Has(Role.Coordinator) && user.Membership!.OrganisationId == organisation;
}
