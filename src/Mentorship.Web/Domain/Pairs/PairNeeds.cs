using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Domain.Pairs;

public enum NeedKind
{
    /// <summary>Processing of data: the person's own or his representative's.</summary>
    DataConsent,

    /// <summary>Article 351.8: a worker's written consent to mentoring.</summary>
    WorkConsent,

    /// <summary>Consent to this pair.</summary>
    PairConsent,

    /// <summary>Article 351.8, of a worker who mentors another: number, date and payment.</summary>
    Agreement,

    /// <summary>The head of the mentor's own school.</summary>
    Release,

    /// <summary>A student without it is in no indicator of age.</summary>
    BirthDate,

    /// <summary>From ten years.</summary>
    Age,

    /// <summary>The usual months of the kind.</summary>
    Term,

    /// <summary>He works or learns no more where he came into the pair from.</summary>
    Gone,
}

/// <param name="Blocks">The pair cannot be put in force without it; else it is only said.</param>
/// <param name="Until">The last day that a paper holds.</param>
public sealed record PairNeed(NeedKind Kind, bool IsMet, bool Blocks)
{
    public Guid? PersonId { get; init; }
    public Guid? MemberId { get; init; }
    public ConsentKind? Consent { get; init; }
    public DateOnly? Until { get; init; }

    /// <summary>Of a consent that is not met: what there is instead, or who else holds one.</summary>
    public ConsentGap? Gap { get; init; }

    /// <summary>The last day of a pair which the paper does not reach: another has to be signed on the way.</summary>
    public DateOnly? PairTo { get; init; }

    public bool EndsEarly => PairTo is not null;

    /// <summary>Of a term: what the kind knows as usual.</summary>
    public (int? Least, int? Most) Months { get; init; }

    public bool IsInTheWay => Blocks && !IsMet;
}

/// <summary>What is known of a pair when its papers are checked.</summary>
public sealed record PairFacts(Guid OrganisationId, DateOnly From, DateOnly To)
{
    public Guid? PairId { get; init; }
    public int? ShortestMonths { get; init; }
    public int? LongestMonths { get; init; }
    public IReadOnlyList<MemberFacts> Members { get; init; } = [];

    /// <summary>Workers are mentored in it, though who is not known here.</summary>
    public bool IsOfWorkers { get; init; }
}

public sealed record MemberFacts(Guid PersonId, PersonKind Kind, DateOnly? BornOn, bool IsMentor)
{
    public Guid? MemberId { get; init; }
    public Guid? OrganisationId { get; init; }
    public bool HasAgreement { get; init; }
    public bool IsReleased { get; init; }
    public bool IsGone { get; init; }

    public bool IsWorker => Kind == PersonKind.Employee;
}

/// <summary>What a pair needs before it is in force, and what of it is there.</summary>
public static class PairNeeds
{
    public static IReadOnlyList<PairNeed> Of(PairFacts pair, ConsentStand stand, PairRules rules) =>
        [.. pair.Members.SelectMany(m => Of(pair, m, stand, rules)), .. Term(pair)];

    /// <summary>Full months of a term, its last day included.</summary>
    public static int Months(DateOnly from, DateOnly to)
    {
        var end = to.AddDays(1);
        var months = (end.Year - from.Year) * 12 + end.Month - from.Month;
        return end.Day < from.Day ? months - 1 : months;
    }

    private static IEnumerable<PairNeed> Of(PairFacts pair, MemberFacts member, ConsentStand stand, PairRules rules)
    {
        var at = ConsentSubject.Operators(pair.OrganisationId, member.OrganisationId);
        var who = new ConsentSubject(member.PersonId, member.Kind, member.BornOn, at, member.IsMentor, pair.PairId);
        foreach (var needed in ConsentNeeds.Of(NamesExit.PairInForce, member.Kind, member.IsMentor))
        {
            var isMet = stand.Has(who, needed);
            var until = isMet ? stand.Last(who, needed)!.ValidTo : null;
            yield return new PairNeed(Kind(needed), isMet, Blocks: true)
            {
                PersonId = member.PersonId,
                MemberId = member.MemberId,
                Consent = stand.ToAsk(who, needed),
                Until = until,
                Gap = isMet ? null : stand.Gap(who, needed),
                PairTo = until < pair.To ? pair.To : null,
            };
        }
        PairNeed Need(NeedKind kind, bool isMet, bool blocks) =>
            new(kind, isMet, blocks) { PersonId = member.PersonId, MemberId = member.MemberId };
        if (member.IsGone)
            yield return Need(NeedKind.Gone, isMet: false, blocks: true);
        if (member is { IsMentor: true, IsWorker: true })
        {
            // Article 351.8 is about help to another worker.
            if (pair.IsOfWorkers || pair.Members.Any(m => m is { IsMentor: false, IsWorker: true }))
                yield return Need(NeedKind.Agreement, member.HasAgreement, rules.Agreement == AgreementRule.Block);
            if (member.OrganisationId != pair.OrganisationId)
                yield return Need(NeedKind.Release, member.IsReleased, blocks: true);
        }
        if (member.Kind == PersonKind.Student)
        {
            if (member.BornOn is not { } born)
                yield return Need(NeedKind.BirthDate, isMet: false, blocks: true);
            else if (Person.Years(born, pair.From) < Pair.YoungestAge)
                yield return Need(NeedKind.Age, isMet: false, blocks: false);
        }
    }

    private static IEnumerable<PairNeed> Term(PairFacts pair)
    {
        if (pair.ShortestMonths is null && pair.LongestMonths is null)
            yield break;
        var months = Months(pair.From, pair.To);
        // «До двенадцати месяцев» is kept by twelve months to the day.
        var isLonger = pair.LongestMonths is { } most && pair.To > pair.From.AddMonths(most);
        yield return new PairNeed(NeedKind.Term, !(months < pair.ShortestMonths) && !isLonger, Blocks: false)
        {
            Months = (pair.ShortestMonths, pair.LongestMonths),
        };
    }

    private static NeedKind Kind(ConsentKind consent) =>
        consent switch
        {
            ConsentKind.ThisPair => NeedKind.PairConsent,
            ConsentKind.MentoringWork => NeedKind.WorkConsent,
            _ => NeedKind.DataConsent,
        };
}
