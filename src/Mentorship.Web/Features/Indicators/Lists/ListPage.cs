using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Indicators;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Indicators.Counting;
using Mentorship.Web.Features.Indicators.Card;
using Mentorship.Web.Ui.Tables;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Indicators.Lists;

/// <summary>A row behind a figure.</summary>
/// <param name="Reasons">Why not counted; none of those who are.</param>
public sealed record ListRow(ShownName Who, IReadOnlyList<LeftOutReason> Reasons);

/// <summary>Everybody behind a figure: the counted, or those who are not with the reason; names as far as the reader sees them.</summary>
public sealed record ListPage(
    IndicatorFilter Filter,
    Indicator Indicator,
    Finding Finding,
    IReadOnlyList<LeftOut> LeftOut,
    bool OfCounted,
    LeftOutReason? Reason,
    Paged<ListRow> Rows,
    IReadOnlyList<(string Name, Guid? Id, int Count)> Closed,
    Facts Facts
)
{
    public const int Size = 50;

    public static async Task<ListPage?> ReadAsync(
        PortalDb db,
        CountShelf shelf,
        CurrentUser me,
        string code,
        IndicatorFilter filter,
        (bool OfCounted, LeftOutReason? Reason) side,
        TableQuery table,
        int size,
        CancellationToken stop
    )
    {
        var indicator = await db
            .Indicators.VisibleTo(me)
            .AsNoTracking()
            .SingleOrDefaultAsync(i => i.Code == code, stop);
        if (indicator is null || indicator.IsEntered)
            return null;
        var count = await shelf.OfAsync(db, stop);
        var facts = count.Facts;
        if (filter.Scope.OrganisationId is { } one && !facts.BodyOf.ContainsKey(one))
            return null;
        var finding = count.Find(indicator, filter.AsOf, filter.Scope);
        var left = await IndicatorCard.LeftOutAsync(db, count, indicator, filter, stop);
        var all = side.OfCounted
            ? finding.Counted.Select(c => (c.Id, c.OrganisationId, c.PairId, Reasons: (LeftOutReason[])[])).ToList()
            : left.Where(l => side.Reason is null || l.Reason == side.Reason)
                .Select(l => (l.Id, l.OrganisationId, l.PairId, l.Reasons))
                .ToList();
        var names = indicator.CountsPeople
            ? await ShownName.NamesAsync(db, me, [.. all.Select(a => a.Id)], stop)
            : all.ToDictionary(a => a.Id, a => facts.BodyOf[a.Id].Name);
        var open = all.Where(a => names.ContainsKey(a.Id))
            .OrderBy(a => names[a.Id], Natural.Order)
            .ThenBy(a => a.Id)
            .ToList();
        var page = open.Skip((table.Page - 1) * size).Take(size).ToList();
        var others = indicator.CountsPeople
            ? await ShownName.OthersAsync(db, me, [.. page.Select(p => p.PairId).OfType<Guid>().Distinct()], stop)
            : Array.Empty<int>().ToLookup(_ => Guid.Empty, _ => (Guid.Empty, ""));
        return new(
            filter,
            indicator,
            finding,
            left,
            side.OfCounted,
            side.Reason,
            new(
                [
                    .. page.Select(p => new ListRow(
                        new ShownName(
                            p.Id,
                            names[p.Id],
                            indicator.CountsPeople ? $"/people/{p.Id}" : $"/organisations/{p.Id}",
                            indicator.CountsPeople ? ShownName.PlaceOf(facts, p.OrganisationId) : null,
                            p.PairId
                        )
                        {
                            With = string.Join(
                                ", ",
                                others[p.PairId ?? Guid.Empty]
                                    .Where(o => o.Item1 != p.Id)
                                    .Select(o => o.Item2)
                                    .Distinct()
                            ),
                        },
                        p.Reasons
                    )),
                ],
                open.Count,
                table.Page,
                size
            ),
            [
                .. all.Where(a => !names.ContainsKey(a.Id))
                    .CountBy(a => a.OrganisationId ?? Guid.Empty)
                    .Select(g =>
                        (
                            ShownName.PlaceOf(facts, g.Key) ?? "Не в организациях района",
                            g.Key == Guid.Empty ? (Guid?)null : g.Key,
                            g.Value
                        )
                    )
                    .OrderBy(g => g.Item1, Natural.Order),
            ],
            facts
        );
    }
}
