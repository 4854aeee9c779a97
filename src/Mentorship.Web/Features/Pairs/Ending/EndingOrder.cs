using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.Programmes;
using Mentorship.Web.Features.Pairs.Assigning;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Ending;

/// <summary>The draft of the order that ends a pair: one, however often it is asked for.</summary>
internal sealed class EndingOrder(PortalDb db, CurrentUser me, DateOnly today)
{
    /// <param name="end">What the order does with the pair; asked again it replaces what the draft said.</param>
    public async Task<Order> WriteAsync(Pair pair, Action<PairOrder> end)
    {
        var named = await WaitingAsync(pair.Id);
        var order = named?.Order ?? await new DraftPairOrder(db, me, today).MakeAsync([pair], OrderKind.EndPairs);
        if (named is null)
            db.Add(named = new PairOrder(pair, order, PairAct.End));
        end(named);
        var curator = await PairCurator.OfAsync(db, me, order, today);
        var (title, text) = named.Ended is { } ending
            ? PairPatterns.EndEarly(new EarlyEnd(ending, pair.IsGroup, Agreements(pair, ending.On)), curator)
            : PairPatterns.EndOne(
                new DoneEnd(named.On!.Value, pair.IsGroup, named.On >= pair.To, await StepsAsync(pair))
                {
                    NoticeOn = named.NoticeOn,
                    Agreements = named.On < pair.To ? Agreements(pair, named.On.Value) : [],
                },
                curator
            );
        order.Write(order.Type, order.Head with { Title = title }, text);
        return order;
    }

    /// <summary>It has ended without the order that was being written.</summary>
    public async Task DropAsync(Pair pair)
    {
        if (await WaitingAsync(pair.Id) is not { } named)
            return;
        var others = await db.PairOrders.VisibleTo(me).AnyAsync(o => o.OrderId == named.OrderId && o.PairId != pair.Id);
        if (others)
            db.Remove(named);
        else
            db.Remove(named.Order);
    }

    /// <summary>With what the draft says to be carried out.</summary>
    private async Task<(int Done, int All)?> StepsAsync(Pair pair) =>
        await db
            .Programmes.VisibleTo(me)
            .Include(p => p.Steps)
            .SingleOrDefaultAsync(p => p.PairId == pair.Id && p.State != ProgrammeState.Draft)
            is { } programme
            ? (programme.Steps.Count(s => s.DoneOn is not null || s.IsToldDone), programme.Steps.Count)
            : null;

    private Task<PairOrder?> WaitingAsync(Guid pair) =>
        db
            .PairOrders.VisibleTo(me)
            .Include(o => o.Order)
                .ThenInclude(o => o.Issuer)
            .Where(o => o.PairId == pair && o.Act == PairAct.End && o.DoneOn == null)
            .OrderByDescending(o => o.Id)
            .FirstOrDefaultAsync();

    private static IReadOnlyList<string> Agreements(Pair pair, DateOnly on) =>
        [
            .. pair
                .Mentors.Where(m => m.HasAgreement && m.IsOn(on))
                .Select(m => $"№ {m.AgreementNumber} от {m.AgreementOn:dd.MM.yyyy}"),
        ];
}
