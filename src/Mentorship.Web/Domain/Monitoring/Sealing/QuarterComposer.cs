using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Indicators.Counting;
using Mentorship.Web.Domain.Indicators.Planning;
using Mentorship.Web.Domain.Monitoring.Counting;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Domain.Monitoring.Sealing;

/// <summary>Puts the figures of a period together from its returns and from the registry.</summary>
public sealed class QuarterComposer(QuarterFacts facts, IReadOnlyList<MentoringForm> forms, MonitoringPeriod period)
{
    private const int MostPoints = 8;
    private readonly ReturnForm form = ReturnForm.For(forms);
    private readonly DateOnly day = period.AsOf;
    private readonly HashSet<Guid> roadmaps = [.. facts.Roadmaps.Select(r => r.Id)];

    public ReturnForm Form => form;

    public LiveReturns Live { get; } = new(facts, ReturnForm.For(forms), period.AsOf);

    /// <summary>What the registry says of all organisations: what lies far from it is asked about.</summary>
    public Spread Spread => field ??= Spread.Of(facts.Registry.Bodies.Select(b => (b.Kind, Live.Of(b.Id))));

    public QuarterFigures Figures(string district, IReadOnlyList<Return> returns)
    {
        var kinds = facts
            .ActKinds.Where(k => !k.IsRetired && k.ExpectedFrom.List.Count > 0)
            .OrderBy(k => k.Place)
            .ToList();
        var shelf = new ActShelf(facts.Acts, facts.ActKinds, day);
        return new(
            district,
            period.Name,
            period.AsOf,
            period.DueOn,
            [.. form.Cells.Select(c => new FigureColumn(c.Key, c.Block, c.Name, c.Head, c.Kind, c.Counts))],
            [
                .. returns
                    .OrderBy(r => r.Organisation.Kind)
                    .ThenBy(r => r.Organisation.ShortName, StringComparer.Ordinal)
                    .Select(r => Row(r, shelf, kinds)),
            ],
            [.. kinds.Select(k => k.Name)],
            [.. forms.Where(f => !f.IsRetired).OrderBy(f => f.Place).Select(FormOf)],
            [.. facts.Indicators.Where(i => !i.IsRetired).OrderBy(i => i.Place).Select(IndicatorOf)],
            [
                .. facts.Roadmaps.Select(r => new FigureRoadmap(
                    r.Title,
                    Duties(facts.Duties.Where(d => d.RoadmapId == r.Id))
                )),
            ]
        );
    }

    /// <summary>
    /// As they stand in the return: frozen, corrected, or what the registry says now. Of an excused one nothing: nowhere is it
    /// in a sum.
    /// </summary>
    public IReadOnlyDictionary<string, string?> Values(Return of)
    {
        if (of.State == ReturnState.Excused)
            return new Dictionary<string, string?>();
        var live = Live.Of(of.OrganisationId);
        return form.Of(of.Organisation.Kind)
            .ToDictionary(c => c.Key, c => of.ValueOf(c.Key, live.GetValueOrDefault(c.Key)));
    }

    // What notes and orders ask of an organisation stands on no roadmap of the district.
    private FigureDuties OnRoadmaps(Guid organisation) =>
        Duties(facts.Duties.Where(d => d.OrganisationId == organisation && roadmaps.Contains(d.RoadmapId)));

    private FigureRow Row(Return of, ActShelf shelf, List<ActKind> kinds)
    {
        var excused = of.State == ReturnState.Excused;
        return new(
            of.OrganisationId,
            of.Organisation.ShortName,
            of.Organisation.Kind,
            of.State,
            of.FirstSentOn,
            Values(of),
            [.. excused ? [Excuse(of)] : Notes(of)],
            [
                .. kinds.Select(k =>
                    k.ExpectedFrom.Has(of.Organisation.Kind) ? Say(shelf.Judge(of.OrganisationId, k.Id).State) : null
                ),
            ],
            OnRoadmaps(of.OrganisationId)
        );
    }

    private static FigureNote Excuse(Return of) =>
        new(null, $"{of.ExceptionKind!.Value.Name()}: {of.ExceptionBecause}");

    private IEnumerable<FigureNote> Notes(Return of)
    {
        foreach (var cell in form.Of(of.Organisation.Kind))
            if (of.Entry(cell.Key) is { Reason: { } reason } entry)
                yield return new(
                    cell.Key,
                    entry.IsCorrected ? $"{reason} (в реестре: {entry.Live ?? MonitoringWords.NoData})" : reason,
                    entry.IsCorrected ? true : null
                );
        if (of.Note is { } note)
            yield return new(null, note);
    }

    private FigureForm FormOf(MentoringForm of)
    {
        var inForce = facts.Pairs.Where(p => p.FormId == of.Id && p.IsInForceOn(day)).ToList();
        var keeper = inForce.ToDictionary(p => p.Id, p => p.OrganisationId);
        var people = (
            from person in facts.Registry.People
            from term in person.Terms
            where keeper.ContainsKey(term.PairId) && term.Counts(Span.InForce, null, day)
            select (At: keeper[term.PairId], person.Id, term.IsMentor)
        )
            .Distinct()
            .ToLookup(p => p.At);
        return new(
            Cells.OfForm(of.Id),
            of.Name,
            of.Direction == Direction.Students,
            [
                .. inForce
                    .CountBy(p => p.OrganisationId)
                    .Where(g => facts.Registry.BodyOf.ContainsKey(g.Key))
                    .Select(g => new FigurePairs(
                        g.Key,
                        facts.Registry.BodyOf[g.Key].Name,
                        g.Value,
                        people[g.Key].Count(p => p.IsMentor),
                        people[g.Key].Count(p => !p.IsMentor)
                    ))
                    .OrderBy(p => p.Name, StringComparer.Ordinal),
            ]
        );
    }

    private FigureIndicator IndicatorOf(Indicator indicator)
    {
        var found = facts.Count.Find(indicator, day, Scope.District);
        var path = new TargetPath(
            facts
                .Targets.Where(t =>
                    t.IndicatorId == indicator.Id && t.OrganisationKind is null && t.OrganisationId is null
                )
                .Select(t => new TargetMark(t.Day, t.Value, t.Quarter == Target.LastQuarter)),
            indicator.Path
        );
        var goal = path.Goal(day);
        return new(
            indicator.Code,
            indicator.Name,
            indicator.Measure == Measure.Share,
            indicator.Unit,
            indicator.Digits,
            found.Figure.Numerator,
            found.Figure.Denominator,
            found.Figure.Value,
            goal?.Value,
            goal?.Day.Year,
            [.. Points(indicator)],
            [.. found.Counted.OrderBy(c => c.Id).Select(c => new FigureCounted(c.Id, c.OrganisationId, c.PairId))],
            indicator.Aim == Aim.Lower ? true : null
        );
    }

    private IEnumerable<FigurePoint> Points(Indicator indicator) =>
        from point in QuarterDays.UpTo(day, MostPoints)
        where point >= facts.Registry.FirstDay
        let value = facts.Count.Figure(indicator, point, Scope.District).Value
        where value is not null
        select new FigurePoint(point, value.Value);

    private FigureDuties Duties(IEnumerable<DutyFact> all)
    {
        var expected = all.Where(d => d.IsExpectedOn(day) && (d.DueOn <= day || d.IsDoneOn(day))).ToList();
        return new(
            expected.Count,
            expected.Count(d => d.IsDoneOn(day) && d.DoneOn <= d.DueOn),
            expected.Count(d => d.IsDoneOn(day) && d.DoneOn > d.DueOn),
            expected.Count(d => d.IsOverdueOn(day))
        );
    }

    private static string Say(ActState state) =>
        state switch
        {
            ActState.InForce => "в силе",
            ActState.Expiring => "истекает",
            ActState.Outdated => "устарел",
            _ => "нет",
        };
}
