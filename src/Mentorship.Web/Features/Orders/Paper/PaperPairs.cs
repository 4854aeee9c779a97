using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Features.Pairs;
using Mentorship.Web.Features.Pairs.Assigning;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders.Paper;

/// <summary>The drafts that a paper may name, and those that are ticked.</summary>
public sealed record PaperPairsDesk(IReadOnlyList<PairRow> Rows, IReadOnlyCollection<Guid> Chosen);

/// <summary>
/// The pairs that an order on paper has put in force: those of the body that issued it, of the department's all of the
/// district. The papers are asked of them as when the portal registers an order, and the day is the paper's.
/// </summary>
internal sealed class PaperPairs(PortalDb db, CurrentUser me, DateOnly today)
{
    public async Task<PaperPairsDesk> DeskAsync(Organisation? issuer, IReadOnlyCollection<Guid> chosen)
    {
        if (issuer is null)
            return new([], chosen);
        var rows = await Of(issuer).AsNoTracking().ReadAsync(db, me, today);
        return new(
            [
                .. rows.OrderBy(r => r.Organisation, StringComparer.CurrentCulture)
                    .ThenBy(PairTitle.Of, StringComparer.CurrentCulture),
            ],
            chosen
        );
    }

    /// <exception cref="RuleBroken">Some lack a paper, and all that do are named.</exception>
    public async Task<IReadOnlyList<Pair>> ReadyAsync(Organisation issuer, IReadOnlyCollection<Guid> chosen)
    {
        if (await Of(issuer).CountAsync(p => chosen.Contains(p.Id)) < chosen.Distinct().Count())
            throw new RuleBroken(
                "Среди отмеченных есть пары, которые этот документ закрепить не может: они уже закреплены, удалены или ведёт их другая организация. Посмотрите список ещё раз.",
                nameof(PaperOrderForm.Pairs)
            );
        return await new DraftPairOrder(db, me, today).ReadyAsync(chosen);
    }

    /// <summary>Of an order that is in the journal.</summary>
    public async Task PutInForceAsync(Order order, IReadOnlyList<Pair> pairs, CancellationToken stop)
    {
        var ids = pairs.Select(p => p.Id).ToList();
        if (
            await db
                .PairMembers.VisibleTo(me)
                .AnyAsync(m => ids.Contains(m.PairId) && m.Person.Kind == PersonKind.Student, stop)
        )
            order.NameChildren();
        foreach (var pair in pairs)
            db.Add(new PairOrder(pair, order, PairAct.Assign));
        await db.SaveChangesAsync(stop);
        await PairsByOrder.DoAsync(db, me, order, order.IssuedOn!.Value, today, stop);
    }

    private IQueryable<Pair> Of(Organisation issuer)
    {
        var drafts = db.Pairs.VisibleTo(me).KeptBy(me).Where(p => p.State == PairState.Draft && p.Kind.NeedsOrder);
        if (issuer.Kind is not (OrganisationKind.Department or OrganisationKind.Administration))
            drafts = drafts.Where(p => p.OrganisationId == issuer.Id);
        // Children are named by their school only.
        return me.Has(Role.Coordinator)
            ? drafts
            : drafts.Where(p => !p.Members.Any(m => m.Person.Kind == PersonKind.Student));
    }
}
