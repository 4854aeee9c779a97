using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Features.Pairs.Assigning;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Extending;

/// <summary>The draft of the order that extends a pair: one, however often it is asked for.</summary>
internal sealed class ExtensionOrder(PortalDb db, CurrentUser me, DateOnly today)
{
    public async Task<Order> WriteAsync(Pair pair, DateOnly to)
    {
        var named = await WaitingAsync(pair.Id);
        var order = named?.Order ?? await new DraftPairOrder(db, me, today).MakeAsync([pair], OrderKind.ChangePairs);
        if (named is null)
            db.Add(named = new PairOrder(pair, order, PairAct.Extend));
        named.Extending(to);
        var (title, text) = PairPatterns.Extend(
            new(to, pair.IsGroup, Agreements(pair)),
            await PairCurator.OfAsync(db, me, order, today)
        );
        order.Write(order.Type, order.Head with { Title = title }, text);
        return order;
    }

    /// <summary>It goes on without the order that was being written.</summary>
    public async Task DropAsync(Pair pair)
    {
        if (await WaitingAsync(pair.Id) is { } named)
            db.Remove(named.Order);
    }

    private Task<PairOrder?> WaitingAsync(Guid pair) =>
        db
            .PairOrders.VisibleTo(me)
            .Include(o => o.Order)
                .ThenInclude(o => o.Issuer)
            .Where(o => o.PairId == pair && o.Act == PairAct.Extend && o.DoneOn == null)
            .OrderByDescending(o => o.Id)
            .FirstOrDefaultAsync();

    private static IReadOnlyList<string> Agreements(Pair pair) =>
        [
            .. pair
                .Mentors.Where(m => m.HasAgreement && m.LeftBy is null)
                .Select(m => $"№ {m.AgreementNumber} от {m.AgreementOn:dd.MM.yyyy}"),
        ];
}
