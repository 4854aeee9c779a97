using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Data.Demo.Papers;

/// <summary>An order that was composed in the portal, with the number and the day that it gets when the demo is stored.</summary>
public sealed record DemoPaper(Order Order, Revision Roadmap, string Number, Guid By, Step Step)
{
    /// <summary>The order that it changes: registered before it.</summary>
    public Order? Amends { get; init; }

    /// <returns>What the code on the paper opens.</returns>
    public Link Register(District district, FreezeOrder freeze)
    {
        var (link, token) = Link.Issue(LinkPurpose.DocumentCheck, Order.Id, district.Id, Step.At.AddYears(75));
        if (Amends is not null)
            Order.Amend(Amends);
        var frozen = freeze(Order, district, Roadmap, Number, Step.On, Step.At);
        Order.Register(Number, Step.On, frozen, token, By, Step.At);
        return link;
    }
}
