using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Features.Orders.Making;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Assigning;

/// <summary>An order on pairs: a school's own of its coordinator, the department's of the curator.</summary>
internal sealed class DraftPairOrder(PortalDb db, CurrentUser me, DateOnly today)
{
    /// <summary>Drafts whose papers are all there and that no other draft of an order names.</summary>
    /// <exception cref="RuleBroken">None is, or some is not.</exception>
    public async Task<IReadOnlyList<Pair>> ReadyAsync(IReadOnlyCollection<Guid> ids)
    {
        if (ids.Count == 0)
            throw new RuleBroken("Отметьте пары, которые войдут в приказ.");
        var pairs = await db
            .Pairs.VisibleTo(me)
            .KeptBy(me)
            .Include(p => p.Members)
            .Where(p => ids.Contains(p.Id))
            .ToListAsync();
        var rows = await db
            .Pairs.VisibleTo(me)
            .KeptBy(me)
            .AsNoTracking()
            .Where(p => ids.Contains(p.Id))
            .ReadAsync(db, me, today);
        foreach (var row in rows)
        {
            if (!row.IsDraft)
                throw new RuleBroken($"Пара {PairTitle.Of(row)} уже закреплена.");
            if (row.Waiting is not null)
                throw new RuleBroken($"Пара {PairTitle.Of(row)} уже в проекте приказа.");
            if (row.InTheWay > 0)
                throw new RuleBroken(
                    $"Паре {PairTitle.Of(row)} не хватает: {string.Join(", ", row.Needs.Where(n => n.IsInTheWay).Select(NeedWords.Short).Distinct())}."
                );
        }
        if (pairs.Count == 0)
            throw new RuleBroken("Этих пар больше нет. Отметьте их ещё раз.");
        return pairs;
    }

    /// <exception cref="RuleBroken">It would name children and is not of their school.</exception>
    public async Task<Order> MakeAsync(IReadOnlyList<Pair> pairs, OrderKind kind)
    {
        var ids = pairs.Select(p => p.Id).ToList();
        var children = await db
            .PairMembers.VisibleTo(me)
            .AnyAsync(m => ids.Contains(m.PairId) && m.Person.Kind == PersonKind.Student);
        if (children && !me.Has(Role.Coordinator))
            throw new RuleBroken("Приказ о парах обучающихся называет детей: его издаёт их школа.");
        var issuer = me.Has(Role.Coordinator)
            ? me.Membership!.OrganisationId
            : await db
                .Organisations.VisibleTo(me)
                .Where(o => o.Kind == OrganisationKind.Department)
                .OrderBy(o => o.ShortName)
                .Select(o => (Guid?)o.Id)
                .FirstOrDefaultAsync();
        var order = await DraftOrder.MakeAsync(db, me, new NewOrderForm { Kind = kind, IssuerId = issuer }, today);
        if (children)
            order.NameChildren();
        return order;
    }
}
