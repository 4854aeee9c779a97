using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Overview;

public sealed record KindFigures(OrganisationKind Kind, int Organisations, int? Teachers, int? Young, int? Children);

/// <summary>Figures without anybody's name: counts of organisations and the statistics they have reported. One statement.</summary>
public sealed record ObserverOverview(DateOnly Today, IReadOnlyList<KindFigures> Kinds, DateOnly? Oldest)
{
    public static async Task<ObserverOverview> ReadAsync(
        PortalDb db,
        CurrentUser me,
        DateOnly today,
        CancellationToken stop
    )
    {
        var rows = await db
            .Organisations.VisibleTo(me)
            .AsNoTracking()
            .Where(o => o.ActiveFrom <= today && (o.ActiveTo == null || o.ActiveTo >= today))
            .Select(o => new
            {
                o.Kind,
                Facts = o
                    .Statistics.Where(s => s.On <= today)
                    .Select(s => new StatisticFact(s.Kind, s.On, s.Value))
                    .ToList(),
            })
            .ToListAsync(stop);
        var bodies = rows.Select(r => new CountedOrganisation(default, "", r.Kind, r.Facts)).ToList();
        var used = bodies
            .SelectMany(b => b.Expected.Where(_ => b.Kind is not OrganisationKind.Department).Select(b.Latest))
            .OfType<StatisticFact>()
            .ToList();
        return new(
            today,
            [
                .. bodies
                    .GroupBy(b => b.Kind)
                    .OrderBy(g => g.Key)
                    .Select(g => new KindFigures(
                        g.Key,
                        g.Count(),
                        Sum(g, StatisticKind.Teachers),
                        Sum(g, StatisticKind.TeachersUpTo3Years),
                        Sum(g, StatisticKind.Children10To19)
                    )),
            ],
            used.Count == 0 ? null : used.Min(f => f.On)
        );
    }

    // Nobody has reported: unknown, not zero. The department's own numbers are of the whole territory.
    private static int? Sum(IGrouping<OrganisationKind, CountedOrganisation> bodies, StatisticKind kind) =>
        bodies.Key is OrganisationKind.Department || bodies.All(b => b.Latest(kind) is null)
            ? null
            : bodies.Sum(b => b.Latest(kind)?.Value ?? 0);
}
