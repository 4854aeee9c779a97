using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Indicators;
using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Indicators.Counting;
using Mentorship.Web.Ui.Charts;
using Mentorship.Web.Ui.Tables;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Indicators.Card;

/// <summary>An organisation's share in a figure.</summary>
/// <param name="Target">Its plan, or the one that is handed down to it.</param>
public sealed record BodyLine(BodyFact Body, Figure Figure, decimal? Target)
{
    public decimal? Gap => Figure.Value - Target;
}

/// <summary>One indicator opened: the figure with its sources, the way to the plan, the schools, who is counted and who is not.</summary>
public sealed record IndicatorCard(
    IndicatorFilter Filter,
    IndicatorView View,
    Finding Finding,
    Figure YearAgo,
    IReadOnlyList<BodyLine> Bodies,
    IReadOnlyList<LeftOut> LeftOut,
    Facts Facts,
    int Place,
    int Of
)
{
    public const int ShownNames = 8;
    private const int MostBars = 30;

    public required IReadOnlyList<ShownName> Names { get; init; }
    public IReadOnlyList<EnteredValue> Entered { get; init; } = [];

    public Indicator Indicator => View.Indicator;

    public IReadOnlyList<IGrouping<LeftOutReason, LeftOut>> Reasons =>
        [.. LeftOut.GroupBy(l => l.Reason).OrderByDescending(g => g.Count()).ThenBy(g => g.Key)];

    /// <summary>What the figure would be if every draft were put in force; nothing when there is none.</summary>
    public Figure? WithDrafts
    {
        get
        {
            var drafts = LeftOut.Count(l => l.Reasons is [LeftOutReason.Draft]);
            return drafts == 0 || View.Figure is not { Numerator: { } part } figure
                ? null
                : Figure.Of(Indicator, part + drafts, new(figure.Denominator, [], []));
        }
    }

    public string Bodied(IEnumerable<LeftOut> rows)
    {
        var names = rows.Where(r => r.OrganisationId is not null)
            .CountBy(r => r.OrganisationId!.Value)
            .OrderByDescending(g => g.Value)
            .Select(g => Facts.BodyOf.GetValueOrDefault(g.Key)?.Name)
            .OfType<string>()
            .ToList();
        return names.Count <= 3
            ? string.Join(", ", names)
            : $"{Plural.Of(names.Count, "организация", "организации", "организаций")}, больше всего: {names[0]}";
    }

    public BarChart Bars
    {
        get
        {
            var shown = Bodies
                .OrderByDescending(b => b.Figure.Value ?? -1)
                .ThenBy(b => b.Body.Name)
                .Take(MostBars)
                .ToList();
            return new(
                "c-bars",
                $"{Indicator.ShortName} по организациям",
                $"{Plural.Of(Bodies.Count(b => b.Figure.Value is not null), "организация", "организации", "организаций")} со значением{(Bodies.Any(b => b.Gap is not null) ? $", из них плана достигли {Bodies.Count(b => b.Gap >= 0)}" : "")}.",
                [
                    .. shown.Select(b => new ChartBar(
                        b.Body.Name,
                        b.Figure.Value,
                        Indicator.Say(b.Figure.Value),
                        b.Target
                    )),
                ],
                Indicator.Measure == Measure.Share && shown.Any(b => b.Figure.Value > 50) ? 100 : null
            );
        }
    }

    public static async Task<IndicatorCard?> ReadAsync(
        PortalDb db,
        CountShelf shelf,
        CurrentUser me,
        string code,
        IndicatorFilter filter,
        TableQuery table,
        CancellationToken stop
    )
    {
        var all = await db.Indicators.VisibleTo(me).AsNoTracking().OrderBy(i => i.Place).ToListAsync(stop);
        if (all.Find(i => i.Code == code) is not { } indicator)
            return null;
        var count = await shelf.OfAsync(db, stop);
        if (filter.Scope.OrganisationId is { } one && !count.Facts.BodyOf.ContainsKey(one))
            return null;
        var targets = await db
            .Targets.VisibleTo(me)
            .AsNoTracking()
            .Where(t => t.IndicatorId == indicator.Id)
            .ToListAsync(stop);
        var finding = count.Find(indicator, filter.AsOf, filter.Scope);
        var left = me.OpensFigures() ? await LeftOutAsync(db, count, indicator, filter, stop) : [];
        var shown = all.Where(i => !i.IsRetired).ToList();
        return new(
            filter,
            IndicatorView.Of(count, indicator, targets, filter.Scope, filter.AsOf),
            finding,
            count.Figure(indicator, filter.AsOf.AddYears(-1), filter.Scope),
            BodiesOf(count, indicator, targets, filter, table),
            left,
            count.Facts,
            shown.IndexOf(indicator) + 1,
            shown.Count
        )
        {
            Names = me.OpensFigures()
                ? await ShownName.ReadAsync(db, me, count.Facts, indicator, finding.Counted, ShownNames, stop)
                : [],
            Entered = indicator.IsEntered
                ? await db
                    .EnteredValues.VisibleTo(me)
                    .AsNoTracking()
                    .Where(v => v.IndicatorId == indicator.Id)
                    .OrderByDescending(v => v.On)
                    .Take(60)
                    .ToListAsync(stop)
                : [],
        };
    }

    /// <summary>Who could be counted and is not; those who are in no pair are read for the day.</summary>
    internal static async Task<IReadOnlyList<LeftOut>> LeftOutAsync(
        PortalDb db,
        IndicatorCount count,
        Indicator indicator,
        IndicatorFilter filter,
        CancellationToken stop
    )
    {
        var present = PeopleRule.For(indicator.Computation) is { } rule
            ? await ReadFacts.PresentAsync(db, rule, filter.AsOf, stop)
            : [];
        return count.LeftOut(indicator, filter.AsOf, filter.Scope, present);
    }

    private static IReadOnlyList<BodyLine> BodiesOf(
        IndicatorCount count,
        Indicator indicator,
        List<Target> targets,
        IndicatorFilter filter,
        TableQuery table
    )
    {
        if (filter.Scope.OrganisationId is not null)
            return [];
        var lines = count
            .ByOrganisation(indicator, filter.AsOf)
            .Where(f => filter.Scope.Has(count.Facts.BodyOf[f.Key]))
            .Select(f => new BodyLine(
                count.Facts.BodyOf[f.Key],
                f.Value,
                IndicatorView.PathOf(count.Facts, indicator, targets, Scope.Of(f.Key)).Goal(filter.AsOf)?.Value
            ))
            .AsQueryable();
        return
        [
            .. new Sorting<BodyLine>("value")
                .By("name", l => l.Body.Name)
                .By("value", l => l.Figure.Value ?? -1)
                .By("part", l => l.Figure.Numerator ?? -1)
                .By("gap", l => l.Gap ?? decimal.MinValue)
                .Apply(lines, table)
                .ThenBy(l => l.Body.Name),
        ];
    }
}
