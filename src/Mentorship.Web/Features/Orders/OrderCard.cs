using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders;

/// <summary>What an order put in force.</summary>
public sealed record ApprovedText(Guid RoadmapId, string Title, int Number, DateOnly? InForceFrom);

public sealed record OrderCard(Order Order, string Issuer, string? Controller, IReadOnlyList<ApprovedText> Approved)
{
    public bool Keeps { get; init; }
    public string Name => $"Приказ № {Order.Number}";

    public static async Task<OrderCard?> ReadAsync(PortalDb db, CurrentUser me, Guid id)
    {
        var order = await db
            .Orders.VisibleTo(me)
            .AsNoTracking()
            .Include(o => o.Issuer)
            .SingleOrDefaultAsync(o => o.Id == id);
        if (order is null)
            return null;
        var controller = order.ControllerId is { } person
            ? await db
                .People.VisibleTo(me)
                .Where(p => p.Id == person)
                .Select(p => p.Surname + " " + p.Name + (p.Patronymic == null ? "" : " " + p.Patronymic))
                .SingleOrDefaultAsync()
            : null;
        var approved = await db
            .Revisions.VisibleTo(me)
            .Where(r => r.OrderId == id && r.State == RevisionState.Approved)
            .OrderBy(r => r.Title)
            .ThenBy(r => r.Number)
            .Select(r => new ApprovedText(r.RoadmapId, r.Title, r.Number, r.InForceFrom))
            .ToListAsync();
        return new(order, order.Issuer.ShortName, controller, approved) { Keeps = me.Keeps(order.IssuerId) };
    }
}
