using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Features.Orders.Composing;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders.Registering;

/// <summary>What an order plans for indicators becomes the district's plan; an indicator that it alone knows is entered.</summary>
internal static class PlansByOrder
{
    private const int MostNames = 10_000;

    public static async Task DoAsync(PortalDb db, CurrentUser me, Order order, CancellationToken stop)
    {
        var lines = order.Content!.Annexes.SelectMany(a => a.Indicators).Where(l => !l.IsWords).ToList();
        // A school prints its plans; those of the district are set by the district's own orders.
        if (lines.Count == 0 || !order.Issuer.Kind.SpeaksToDistrict())
            return;
        var known = await db.Indicators.VisibleTo(me).ToListAsync(stop);
        var targets = await db
            .Targets.VisibleTo(me)
            .Where(t => t.Quarter == Target.LastQuarter && t.OrganisationKind == null && t.OrganisationId == null)
            .ToListAsync(stop);
        foreach (var line in lines)
        {
            if (Meant(line, order, known) is not { } indicator)
                continue;
            if (!known.Contains(indicator))
            {
                known.Add(indicator);
                db.Add(indicator);
            }
            foreach (var plan in line.Plans)
                if (plan.Value is { } value)
                    Set(db, targets, indicator, plan.Year, value);
        }
        await db.SaveChangesAsync(stop);
    }

    private static void Set(PortalDb db, List<Target> targets, Indicator indicator, int year, decimal value)
    {
        try
        {
            if (targets.Find(t => t.IndicatorId == indicator.Id && t.Year == year) is { } there)
            {
                there.Set(indicator, value);
                return;
            }
            var target = new Target(indicator, year, Target.LastQuarter, null, null, value);
            targets.Add(target);
            db.Add(target);
        }
        catch (RuleBroken broken)
        {
            throw new RuleBroken($"«{indicator.ShortName}», {year} год. {broken.Message}", "Annexes");
        }
    }

    // One that was taken off the list meanwhile is left alone; one of the same name is not made twice.
    private static Indicator? Meant(AnnexIndicator line, Order order, List<Indicator> known) =>
        line.IndicatorId is { } id
            ? known.Find(i => i.Id == id)
            : known.Find(i => Text.Key(i.Name) == Text.Key(Named(line)))
                ?? new Indicator(
                    order.DistrictId,
                    FreeCode(known),
                    IndicatorKind.Entered,
                    new IndicatorFacet(Named(line))
                    {
                        Measure = line.IsShare ? Measure.Share : Measure.Number,
                        Unit = line.Unit,
                        About = $"Из приказа № {order.Number} от {order.IssuedOn:dd.MM.yyyy}.",
                    },
                    known.Select(i => i.Place).DefaultIfEmpty(-1).Max() + 1
                );

    private static string Named(AnnexIndicator line) =>
        line.Name.Length <= Indicator.NameMaxLength
            ? line.Name
            : line.Name[..(Indicator.NameMaxLength - 1)].TrimEnd() + "…";

    private static string FreeCode(List<Indicator> known) =>
        Enumerable.Range(1, MostNames).Select(n => $"planned-{n}").First(code => known.TrueForAll(i => i.Code != code));
}
