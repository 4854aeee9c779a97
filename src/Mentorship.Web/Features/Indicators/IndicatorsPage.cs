using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Indicators;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Indicators.Counting;
using Mentorship.Web.Domain.Indicators.Planning;
using Mentorship.Web.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Indicators;

/// <summary>All indicators for somebody on a day: three statements while the registry has not changed, nine more when it has.</summary>
public sealed record IndicatorsPage(IndicatorFilter Filter, IReadOnlyList<IndicatorView> Lines, Facts Facts)
{
    /// <summary>Kinds of organisation that have figures of their own.</summary>
    public IEnumerable<OrganisationKind> Kinds => OrganisationKinds.Teaching.List.Where(k => Bodies(k).Any());

    public IEnumerable<BodyFact> Organisations =>
        OrganisationKinds.Teaching.List.SelectMany(Bodies).OrderBy(b => b.Name, Natural.Order);

    public string ScopeName(string district) =>
        Filter.Scope.OrganisationId is { } one ? Facts.BodyOf.GetValueOrDefault(one)?.Name ?? district : district;

    public int Count(PlanState state) => Lines.Count(l => l.Standing.State == state);

    /// <summary>Asked for a school that does not exist here.</summary>
    public bool IsNowhere =>
        Lines.Count > 0 && Filter.Scope.OrganisationId is { } one && !Facts.BodyOf.ContainsKey(one);

    public static async Task<IndicatorsPage> ReadAsync(
        PortalDb db,
        CountShelf shelf,
        CurrentUser me,
        IndicatorFilter filter,
        CancellationToken stop
    )
    {
        var indicators = await db
            .Indicators.VisibleTo(me)
            .AsNoTracking()
            .Where(i => !i.IsRetired)
            .OrderBy(i => i.Place)
            .ToListAsync(stop);
        if (indicators.Count == 0)
            return new(filter, [], Facts.None);
        var count = await shelf.OfAsync(db, stop);
        var targets = await db.Targets.VisibleTo(me).AsNoTracking().ToListAsync(stop);
        return new(
            filter,
            [.. indicators.Select(i => IndicatorView.Of(count, i, targets, filter.Scope, filter.AsOf))],
            count.Facts
        );
    }

    private IEnumerable<BodyFact> Bodies(OrganisationKind kind) =>
        Facts.Bodies.Where(b => b.Kind == kind && b.IsActiveOn(Filter.AsOf));
}
