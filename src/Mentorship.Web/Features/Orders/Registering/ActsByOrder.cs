using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Domain.Orders;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders.Registering;

/// <summary>An annex that is a local act comes in force with its order, in place of the act of its kind before it.</summary>
public static class ActsByOrder
{
    /// <exception cref="RuleBroken">The kind is gone from the directory.</exception>
    public static async Task DoAsync(PortalDb db, CurrentUser me, Order order, DateOnly day, CancellationToken stop)
    {
        foreach (var annex in order.Content!.Annexes.Where(a => a.ActKindId is not null))
        {
            var kind =
                await db.ActKinds.VisibleTo(me).SingleOrDefaultAsync(k => k.Id == annex.ActKindId, stop)
                ?? throw new RuleBroken(
                    $"Вида локального акта, которым станет приложение «{annex.Title}», больше нет. Выберите другой."
                );
            var earlier = await InForceAsync(db, me, order.IssuerId, kind.Id, day, stop);
            var act = new LocalAct(order.Issuer, kind, day);
            act.Name(Text.Key(annex.Title) == Text.Key(kind.Name) ? null : Short(annex.Title), order.Number);
            if (earlier is not null && earlier.From < day)
                act.Replace(earlier);
            db.Add(act);
            await db.SaveChangesAsync(stop);
        }
    }

    public static Task<LocalAct?> InForceAsync(
        PortalDb db,
        CurrentUser me,
        Guid organisation,
        Guid kind,
        DateOnly day,
        CancellationToken stop = default
    ) =>
        db
            .LocalActs.VisibleTo(me)
            .Where(a =>
                a.OrganisationId == organisation && a.KindId == kind && a.From <= day && (a.To == null || a.To >= day)
            )
            .OrderByDescending(a => a.IssuedOn)
            .ThenByDescending(a => a.From)
            .FirstOrDefaultAsync(stop);

    /// <summary>The acts that came in force by a registered order.</summary>
    public static IQueryable<LocalAct> Of(IQueryable<LocalAct> acts, Order order)
    {
        var kinds = (order.Content?.Annexes ?? []).Select(a => a.ActKindId).OfType<Guid>().ToList();
        return acts.Where(a =>
            a.OrganisationId == order.IssuerId
            && a.Number == order.Number
            && a.IssuedOn == order.IssuedOn
            && kinds.Contains(a.KindId)
        );
    }

    private static string Short(string title) =>
        title.Length <= LocalAct.TitleMaxLength ? title : title[..(LocalAct.TitleMaxLength - 1)] + "…";
}
