using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Access;

/// <summary>Whose orders a person sees, writes and registers.</summary>
public static class OrderVisibility
{
    /// <summary>
    /// A registered order is public in its district, a school's own is its business and the department's; a draft is
    /// seen by those who write it and by the head who signs it.
    /// </summary>
    public static IQueryable<Order> VisibleTo(this IQueryable<Order> orders, CurrentUser user)
    {
        if (user.Has(Role.Curator, Role.Head))
            return orders;
        if (user.Has(Role.Methodist, Role.Observer))
            return orders.Where(o => o.State != OrderState.Draft);
        return user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own
            ? orders.Where(o =>
                o.IssuerId == own
                || o.State != OrderState.Draft
                    && (
                        o.Issuer.Kind == OrganisationKind.Administration
                        || o.Issuer.Kind == OrganisationKind.Department
                        || o.Issuer.Kind == OrganisationKind.MethodCentre
                    )
            )
            : orders.Where(o => false);
    }

    /// <summary>Whether its words are open to the person: an order that names children is read in their school only.</summary>
    public static bool Reads(this CurrentUser user, Order order) =>
        !order.NamesChildren || user.Has(Role.Coordinator) && user.Membership!.OrganisationId == order.IssuerId;

    /// <summary>Composed by the curator, a school's own by its coordinator.</summary>
    public static IQueryable<Order> WrittenBy(this IQueryable<Order> orders, CurrentUser user)
    {
        if (user.Has(Role.Curator))
            return orders;
        return user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own
            ? orders.Where(o => o.IssuerId == own)
            : orders.Where(o => false);
    }

    /// <summary>Who writes it may register it; the head registers what he has signed.</summary>
    public static bool Registers(this CurrentUser user, Guid issuer) => user.Has(Role.Head) || user.Keeps(issuer);

    /// <summary>Used by whoever reads a draft; they are the district's, as its acts for preambles are.</summary>
    public static IQueryable<KeptForms> VisibleTo(this IQueryable<KeptForms> kept, CurrentUser user) =>
        user.Has(Role.Curator, Role.Head, Role.Methodist, Role.Coordinator) ? kept : kept.Where(k => false);
}
