using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Indicators.Counting;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;

namespace Mentorship.Tests.Domain.Indicators;

/// <summary>A small district that is counted by hand: facts are put in, any indicator comes out.</summary>
internal sealed class Counts
{
    public static readonly Guid District = Guid.CreateVersion7();
    public static readonly DateOnly AsOf = new(2027, 1, 1);
    public static readonly IReadOnlyList<ActKind> Acts = ActKind.Usual(District);
    public static readonly IReadOnlyList<MentoringKind> Kinds = MentoringKind.Usual(District);

    private readonly Dictionary<string, Indicator> indicators = UsualIndicators
        .For(District, Acts, Kinds)
        .ToDictionary(i => i.Code);
    private readonly List<PersonFact> people = [];
    private readonly List<NumberFact> numbers = [];
    private readonly List<HoldingFact> holdings = [];
    private readonly List<LeaderFact> leaders = [];
    private readonly List<PresentFact> present = [];
    private readonly List<BodyFact> bodies;

    public Counts()
    {
        bodies = [Office, School, Other, Plant];
        Number(Office, StatisticKind.Children10To19, 200);
        Number(Office, StatisticKind.Children15To19, 80);
        Number(Office, StatisticKind.TeachersUpTo3Years, 10);
        Number(Office, StatisticKind.Enterprises, 50);
    }

    public BodyFact Office { get; } = Body("УО", OrganisationKind.Department);
    public BodyFact School { get; } = Body("СОШ № 1", OrganisationKind.School);
    public BodyFact Other { get; } = Body("СОШ № 2", OrganisationKind.School);
    public BodyFact Plant { get; } = Body("Завод", OrganisationKind.Enterprise);

    public Indicator this[string code] => indicators[code];

    public static Term Term(
        BodyFact? place,
        bool mentor = false,
        string from = "2026-09-15",
        string to = "2027-05-28",
        string? approved = "2026-09-20",
        bool counted = true,
        string kind = "традиционное, один на один"
    ) =>
        new(
            Guid.CreateVersion7(),
            place?.Id,
            Kinds.Single(k => k.Name == kind).Id,
            mentor,
            counted,
            DateOnly.Parse(from, null),
            DateOnly.Parse(to, null),
            approved is null ? null : DateOnly.Parse(approved, null)
        );

    public Guid Pupil(string? born, params Term[] terms) => Add(PersonKind.Student, born, null, terms);

    public Guid Teacher(string? since, params Term[] terms) => Add(PersonKind.Employee, null, since, terms);

    public Guid Outsider(params Term[] terms) => Add(PersonKind.Outside, null, null, terms);

    /// <summary>At the school on the day, in a pair or not.</summary>
    public Guid Here(BodyFact place, Guid id)
    {
        var known = people.Single(p => p.Id == id);
        present.Add(new(id, known.Kind, known.BornOn, known.TeachingSince, place.Id));
        return id;
    }

    public Guid HerePupil(BodyFact place, string? born) => Here(place, Add(PersonKind.Student, born, null, []));

    public void Number(BodyFact body, StatisticKind kind, int value, string on = "2026-09-20") =>
        numbers.Add(new(body.Id, kind, DateOnly.Parse(on, null), value, "Росстат"));

    public void NoNumbers() => numbers.Clear();

    public void Has(BodyFact body, string act, string from, string? to = null) =>
        holdings.Add(
            new(
                body.Id,
                Holding.LocalAct,
                Acts.Single(a => a.Name == act).Id,
                DateOnly.Parse(from, null),
                to is null ? null : DateOnly.Parse(to, null)
            )
        );

    public void Leads(BodyFact body, Guid person) => leaders.Add(new(person, body.Id, new(2020, 9, 1), null));

    public IndicatorCount Count => new(new Facts(people, bodies, numbers, holdings, leaders, []));

    public Finding Find(string code, DateOnly? day = null, Scope? scope = null) =>
        Count.Find(indicators[code], day ?? AsOf, scope ?? Scope.District);

    public decimal? Numerator(string code, DateOnly? day = null, Scope? scope = null) =>
        Find(code, day, scope).Figure.Numerator;

    public IReadOnlyList<LeftOut> LeftOut(string code, DateOnly? day = null) =>
        Count.LeftOut(indicators[code], day ?? AsOf, Scope.District, present);

    private Guid Add(PersonKind kind, string? born, string? since, Term[] terms)
    {
        var id = Guid.CreateVersion7();
        people.Add(
            new(
                id,
                kind,
                born is null ? null : DateOnly.Parse(born, null),
                since is null ? null : DateOnly.Parse(since, null),
                [.. terms.OrderBy(t => t.Begins).ThenBy(t => t.To)]
            )
        );
        return id;
    }

    private static BodyFact Body(string name, OrganisationKind kind) =>
        new(Guid.CreateVersion7(), name, kind, new(2010, 9, 1), null);
}
