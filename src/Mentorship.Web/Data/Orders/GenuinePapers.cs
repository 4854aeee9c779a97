using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Orders;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Orders;

/// <summary>All that a stranger with the paper in his hand may know.</summary>
public sealed record GenuinePaper(
    OrderType Type,
    string Number,
    DateOnly IssuedOn,
    string Hash,
    OrderState State,
    DateOnly? RepealedOn
)
{
    /// <summary>Orders that change this one: «№ 261-ОД от 26.11.2026».</summary>
    public IReadOnlyList<(string Number, DateOnly On)> AmendedBy { get; init; } = [];
}

/// <summary>The one place that reads an order for somebody who is nobody: by the code that stands on the paper.</summary>
public static class GenuinePapers
{
    public static async Task<GenuinePaper?> FindAsync(
        PortalDb db,
        CurrentUserReader reader,
        string token,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var hash = Link.Hash(token);
        var link = await db
            .Links.AsNoTracking()
            .SingleOrDefaultAsync(
                l => l.TokenHash == hash && l.Purpose == LinkPurpose.DocumentCheck && l.ExpiresAt > now,
                stop
            );
        if (link is null)
            return null;
        await reader.EnterAsync(link.DistrictId!.Value, stop);
        if (
            await db
                .Orders.AsNoTracking()
                .SingleOrDefaultAsync(o => o.Id == link.TargetId && o.State != OrderState.Draft, stop)
            is not { Frozen: { } frozen } order
        )
            return null;
        var amending = await db
            .Orders.AsNoTracking()
            .Where(o => o.AmendsId == order.Id && o.State == OrderState.Registered)
            .OrderBy(o => o.IssuedOn)
            .Select(o => new { o.Number, o.IssuedOn })
            .ToListAsync(stop);
        return new(order.Type, order.Number!, order.IssuedOn!.Value, frozen.Hash, order.State, order.RepealedOn)
        {
            AmendedBy = [.. amending.Select(o => (o.Number!, o.IssuedOn!.Value))],
        };
    }
}
