using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Orders;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders.Drift;

/// <summary>What a registered order printed, whom it meant, and who they are today.</summary>
public static class DriftReader
{
    public static async Task<IReadOnlyList<Drifted>> FindAsync(PortalDb db, CurrentUser me, Order order, DateOnly today)
    {
        if (order is not { State: OrderState.Registered, Content: { } text, Frozen: { } frozen })
            return [];
        var parties = await db
            .Activities.VisibleTo(me)
            .Where(a =>
                db.Revisions.VisibleTo(me)
                    .Any(r => r.Id == a.RevisionId && r.OrderId == order.Id && r.Roadmap.Level == RoadmapLevel.Order)
            )
            .SelectMany(
                a => a.Parties,
                (a, p) =>
                    new
                    {
                        a.Number,
                        p.PersonId,
                        p.OrganisationId,
                    }
            )
            .ToListAsync();
        var closed = await db
            .Organisations.VisibleTo(me)
            .Where(o => o.ActiveTo != null && o.ActiveTo < today)
            .Select(o => new
            {
                o.Id,
                o.ShortName,
                o.ActiveTo,
            })
            .ToListAsync();
        var changes = await db
            .Orders.VisibleTo(me)
            .AsNoTracking()
            .Where(o => o.AmendsId == order.Id && o.State == OrderState.Registered && o.Content != null)
            .OrderBy(o => o.IssuedOn)
            .ThenBy(o => o.RegisteredAt)
            .Select(o => new
            {
                o.Number,
                o.IssuedOn,
                o.Content,
            })
            .ToListAsync();
        return OrderDrift.Find(
            text,
            new DriftFacts(
                Printed(text, DocumentJson.Read(frozen.Json)),
                parties.ToLookup(
                    p => (p.Number ?? "").Replace("п. ", "", StringComparison.Ordinal),
                    p => (p.PersonId, p.OrganisationId)
                ),
                await db.OrderDirectoryAsync(me, today, order.IssuerId),
                closed.ToDictionary(c => c.Id, c => (c.ShortName, c.ActiveTo!.Value))
            )
            {
                Mends =
                [
                    .. changes.SelectMany(
                        c => c.Content!.Points,
                        (c, p) => new AppliedMend(p.Mends, p.Text ?? "", $"№ {c.Number} от {c.IssuedOn:dd.MM.yyyy}")
                    ),
                ],
            }
        );
    }

    private static Dictionary<string, string> Printed(OrderText text, Document paper)
    {
        var flat = paper.Blocks.OfType<Points>().SelectMany(p => p.Items).SelectMany(Flat).ToList();
        return text.Numbers()
            .Zip(flat)
            .Where(p => p.Second.Addressee is not null)
            .ToDictionary(p => p.First, p => p.Second.Addressee!, StringComparer.Ordinal);
    }

    private static IEnumerable<Point> Flat(Point point) => [point, .. point.Points.SelectMany(Flat)];
}
