using System.Globalization;
using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Indicators.Counting;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Domain.Monitoring.Counting;

/// <summary>What the portal itself would write into every return of a day. None of a cell is «нет данных».</summary>
public sealed class LiveReturns
{
    private static readonly IReadOnlyDictionary<string, string?> Nothing = new Dictionary<string, string?>();

    private static readonly OrganisationKinds Outside = new([
        OrganisationKind.University,
        OrganisationKind.Culture,
        OrganisationKind.Sport,
        OrganisationKind.Enterprise,
        OrganisationKind.Nonprofit,
    ]);

    private readonly Dictionary<Guid, Dictionary<string, string?>> values = [];
    private readonly Dictionary<(Guid Of, string Key), string> sources = [];
    private readonly QuarterFacts facts;
    private readonly DateOnly day;

    public LiveReturns(QuarterFacts facts, ReturnForm form, DateOnly day)
    {
        (this.facts, this.day) = (facts, day);
        Numbers();
        Indicator(Cells.Mentees, Computation.Mentees);
        Indicator(Cells.StudentMentors, Computation.Mentors);
        Indicator(Cells.Covered, Computation.Covered);
        Indicator(Cells.YoungWithMentor, Computation.YoungTeachers);
        Teachers();
        Pairs(form);
        Partners();
        Survey("content-mentees", Cells.MenteesAsked, Cells.MenteesContent);
        Survey("content-mentors", Cells.MentorsAsked, Cells.MentorsContent);
        Papers();
        Duties();
    }

    public IReadOnlyDictionary<string, string?> Of(Guid organisation) =>
        values.TryGetValue(organisation, out var found) ? found : Nothing;

    /// <summary>The paper or the survey that the figure comes from, where the name of the cell cannot say it.</summary>
    public string? SourceOf(Guid organisation, string key) => sources.GetValueOrDefault((organisation, key));

    private IEnumerable<BodyFact> Bodies => facts.Registry.Bodies.Where(b => OrganisationKinds.Teaching.Has(b.Kind));

    private void Put(Guid organisation, string key, int number) =>
        PutWords(organisation, key, number.ToString(CultureInfo.InvariantCulture));

    private void PutWords(Guid organisation, string key, string words)
    {
        if (!values.TryGetValue(organisation, out var found))
            values[organisation] = found = new(StringComparer.Ordinal);
        found[key] = words;
    }

    // Nobody counted is a zero: the registry is there, and it says so.
    private void PutCounts(string key, IEnumerable<Guid> counted)
    {
        var counts = counted.CountBy(id => id).ToDictionary();
        foreach (var body in Bodies)
            Put(body.Id, key, counts.GetValueOrDefault(body.Id));
    }

    private void Numbers()
    {
        var latest = facts
            .Registry.Numbers.Where(n => n.On <= day && ExpectedStatistics.IsFresh(n.On, day))
            .GroupBy(n => (n.OrganisationId, n.Kind));
        foreach (var numbers in latest)
        {
            var key = numbers.Key.Kind switch
            {
                StatisticKind.Children10To19 => Cells.Students10To19,
                StatisticKind.Children15To19 => Cells.Students15To19,
                StatisticKind.Teachers => Cells.Teachers,
                StatisticKind.TeachersUpTo3Years => Cells.YoungTeachers,
                _ => null,
            };
            if (key is not null)
                Put(numbers.Key.OrganisationId, key, numbers.MaxBy(n => n.On)!.Value);
        }
    }

    private void Indicator(string key, Computation computation)
    {
        if (facts.Indicators.FirstOrDefault(i => i.Computation == computation) is not { } indicator)
            return;
        foreach (var (body, figure) in facts.Count.ByOrganisation(indicator, day))
            if (figure.Numerator is { } counted)
                Put(body, key, (int)counted);
    }

    private void Teachers()
    {
        PutCounts(Cells.TeacherMentors, Working(isMentor: true));
        PutCounts(Cells.TeacherMentees, Working(isMentor: false));
    }

    private IEnumerable<Guid> Working(bool isMentor) =>
        facts
            .Registry.PeopleOf[PersonKind.Employee]
            .SelectMany(p =>
                p.Terms.Where(t =>
                        t.IsMentor == isMentor && t.OrganisationId is not null && t.Counts(Span.InForce, null, day)
                    )
                    .Select(t => t.OrganisationId!.Value)
                    .Distinct()
            );

    private void Pairs(ReturnForm form)
    {
        var inForce = facts.Pairs.Where(p => p.IsInForceOn(day)).ToLookup(p => p.FormId, p => p.OrganisationId);
        foreach (var cell in form.Cells)
            if (cell.FormId is { } id)
                PutCounts(cell.Key, inForce[id]);
        PutCounts(
            Cells.ProgrammesApproved,
            facts.Programmes.Where(p => p.ApprovedOn <= day).Select(p => p.OrganisationId)
        );
        PutCounts(
            Cells.ProgrammesCompleted,
            facts.Programmes.Where(p => p.CompletedOn <= day).Select(p => p.OrganisationId)
        );
    }

    private void Partners()
    {
        var keepers = facts.Pairs.ToDictionary(p => p.Id, p => p.OrganisationId);
        PutCounts(
            Cells.Partners,
            facts
                .Registry.People.SelectMany(p => p.Terms)
                .Where(t => t.IsMentor && t.Counts(Span.InForce, null, day) && IsOutside(t.OrganisationId))
                .Where(t => keepers.ContainsKey(t.PairId))
                .Select(t => (Keeper: keepers[t.PairId], t.OrganisationId))
                .Distinct()
                .Select(t => t.Keeper)
        );
    }

    private bool IsOutside(Guid? organisation) =>
        organisation is { } id && facts.Registry.BodyOf.TryGetValue(id, out var body) && Outside.Has(body.Kind);

    private void Survey(string code, string asked, string content)
    {
        if (facts.Indicators.FirstOrDefault(i => i.Code == code && i.IsEntered) is not { } survey)
            return;
        foreach (var body in Bodies)
        {
            if (
                facts.Count.Find(survey, day, Scope.Of(body.Id))
                is not { Figure: { Numerator: { } part, Denominator: { } whole }, Entered: [var source, ..] }
            )
                continue;
            Put(body.Id, asked, (int)whole);
            Put(body.Id, content, (int)part);
            foreach (var key in new[] { asked, content })
                sources[(body.Id, key)] = $"{source.Source}; {source.On:dd.MM.yyyy}";
        }
    }

    private void Papers()
    {
        var shelf = new ActShelf(facts.Acts, facts.ActKinds, day);
        var orders = facts.Orders.Where(o => o.IssuedOn <= day && o.IssuedOn > day.AddYears(-1));
        var byIssuer = orders.OrderBy(o => o.IssuedOn).ThenBy(o => o.Number).ToLookup(o => o.IssuerId);
        foreach (var body in Bodies)
        {
            var expected = facts.ActKinds.Where(k => k.ExpectedFrom.Has(body.Kind)).ToList();
            Put(body.Id, Cells.ActsExpected, expected.Count);
            Put(
                body.Id,
                Cells.ActsInForce,
                expected.Count(k => shelf.Judge(body.Id, k.Id).State is ActState.InForce or ActState.Expiring)
            );
            var words = string.Join("; ", byIssuer[body.Id].Select(o => $"№ {o.Number} от {o.IssuedOn:dd.MM.yyyy}"));
            if (words.Length > 0)
                PutWords(
                    body.Id,
                    Cells.Orders,
                    words.Length <= ReturnEntry.ValueMaxLength ? words : Few(byIssuer[body.Id])
                );
            if (facts.Sites.GetValueOrDefault(body.Id) is { } site)
                PutWords(body.Id, Cells.Site, site);
        }
    }

    private static string Few(IEnumerable<OrderFact> orders)
    {
        var last = orders.Last();
        return $"всего {orders.Count()}, последний № {last.Number} от {last.IssuedOn:dd.MM.yyyy}";
    }

    private void Duties()
    {
        PutCounts(Cells.DutiesDone, facts.Duties.Where(d => d.IsDoneOn(day)).Select(d => d.OrganisationId));
        PutCounts(Cells.DutiesOverdue, facts.Duties.Where(d => d.IsOverdueOn(day)).Select(d => d.OrganisationId));
    }
}
