using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Orders;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders.Making;

/// <summary>What a new order rests on: the acts that the issuer cited last, or the department did, while they are in use.</summary>
internal static class UsualActs
{
    /// <summary>Orders among which one that cites an act is looked for.</summary>
    private const int Looked = 20;

    private static readonly OrderKind[] Resting =
    [
        OrderKind.AssignPairs,
        OrderKind.ApproveProgrammes,
        OrderKind.Appoint,
        OrderKind.Group,
        OrderKind.Monitoring,
    ];

    public static async Task<IReadOnlyList<Guid>> OfAsync(PortalDb db, CurrentUser me, OrderKind kind, Guid issuer)
    {
        if (!Resting.Contains(kind))
            return [];
        var texts = await db
            .Orders.VisibleTo(me)
            .AsNoTracking()
            .Where(o => o.State != OrderState.Draft && o.Content != null)
            .OrderByDescending(o => o.IssuerId == issuer && o.Kind == kind)
            .ThenByDescending(o => o.IssuerId == issuer)
            .ThenByDescending(o => o.IssuedOn)
            .ThenByDescending(o => o.Id)
            .Select(o => o.Content!)
            .Take(Looked)
            .ToListAsync();
        if (texts.FirstOrDefault(t => t.Acts.Count > 0)?.Acts is not { } cited)
            return [];
        var used = await db
            .OrderBases.VisibleTo(me)
            .Where(b => cited.Contains(b.Id) && !b.IsRetired)
            .Select(b => b.Id)
            .ToListAsync();
        return [.. cited.Where(used.Contains)];
    }
}
