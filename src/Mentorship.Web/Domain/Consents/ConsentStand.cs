using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Domain.Consents;

/// <summary>Somebody of whom papers are asked; <paramref name="Pair"/> where his consent to this pair is looked for.</summary>
/// <param name="At">
/// The operators to whom a paper has to be given in order to count: where he works or learns, and the school of the pair.
/// Null where he is looked at from nowhere in particular: whoever's paper counts.
/// </param>
public sealed record ConsentSubject(
    Guid PersonId,
    PersonKind Kind,
    DateOnly? BornOn,
    IReadOnlyCollection<Guid>? At,
    bool IsMentor = false,
    Guid? Pair = null
)
{
    public static ConsentSubject Of(
        Person person,
        IReadOnlyCollection<Guid>? at,
        bool isMentor = false,
        Guid? pair = null
    ) => new(person.Id, person.Kind, person.BornOn, at, isMentor, pair);

    /// <summary>In a pair both may hold the paper: the school that keeps the pair and the place that he stands for.</summary>
    public static IReadOnlyCollection<Guid> Operators(Guid keeper, Guid? place) =>
        place is { } his && his != keeper ? [keeper, his] : [keeper];
}

/// <summary>A paper that holds, given to another operator; <paramref name="IsFormer"/>: he has left it.</summary>
public sealed record GivenElsewhere(Consent Paper, bool IsFormer);

/// <param name="Kind">What has to be signed: a student who has come of age signs for himself.</param>
/// <param name="Last">What there is instead: asked, expired, withdrawn; nothing was ever asked when null.</param>
/// <param name="Elsewhere">Nothing was asked here, and another operator holds one.</param>
public sealed record ConsentGap(ConsentKind Kind, Consent? Last, ConsentState? State, GivenElsewhere? Elsewhere = null);

public sealed record MemberGaps(PairMember Member, IReadOnlyList<ConsentGap> Missing);

/// <summary>How the consents of some people stand on a day: whom an exit still needs a paper from, and which.</summary>
public sealed class ConsentStand(IEnumerable<Consent> given, DateOnly day)
{
    private readonly ILookup<Guid, Consent> byPerson = given.ToLookup(c => c.PersonId);

    public DateOnly Day => day;

    /// <summary>Papers given to an operator whom their person has left.</summary>
    public IReadOnlySet<Guid> Left { get; init; } = new HashSet<Guid>();

    public bool Has(ConsentSubject who, ConsentKind kind) => Papers(who, kind).Any(c => c.IsValidOn(day));

    /// <summary>The paper that speaks for a kind: the one that holds longest, else the latest of those that do not.</summary>
    public Consent? Last(ConsentSubject who, ConsentKind kind) =>
        Papers(who, kind)
            .OrderByDescending(c => c.IsValidOn(day))
            .ThenByDescending(c => c.IsValidOn(day) ? c.ValidTo ?? DateOnly.MaxValue : c.WithdrawnOn ?? c.AskedOn)
            .ThenByDescending(c => c.Id)
            .FirstOrDefault();

    /// <summary>Which papers the exit needs of him and he has not.</summary>
    public IReadOnlyList<ConsentGap> Missing(ConsentSubject who, NamesExit exit) =>
        [
            .. ConsentNeeds
                .Of(exit, who.Kind, who.IsMentor)
                .Where(kind => !Has(who, kind))
                .Select(kind => Gap(who, kind)),
        ];

    public ConsentGap Gap(ConsentSubject who, ConsentKind kind)
    {
        var last = Last(who, kind);
        return new(ToAsk(who, kind), last, last?.StateOn(day), Elsewhere(who, kind));
    }

    /// <summary>What he has signed for another operator while nothing was asked for those who ask now.</summary>
    public GivenElsewhere? Elsewhere(ConsentSubject who, ConsentKind kind) =>
        !Papers(who, kind).Any()
        && Served(who, kind).Where(c => c.IsValidOn(day)).MaxBy(c => (c.SignedOn, c.Id)) is { } other
            ? new(other, Left.Contains(other.Id))
            : null;

    /// <summary>Given out and not signed yet.</summary>
    public Consent? Waiting(ConsentSubject who, ConsentKind kind) =>
        Papers(who, kind).Where(c => c.StateOn(day) == ConsentState.Asked).MaxBy(c => (c.AskedOn, c.Id));

    /// <summary>What keeps a pair from being in force, person by person; those who have left it are not asked.</summary>
    /// <remarks>The members come with their people.</remarks>
    public IReadOnlyList<MemberGaps> Blocking(Pair pair) =>
        [
            .. from member in pair.Members
            where member.To >= day
            let at = ConsentSubject.Operators(pair.OrganisationId, member.OrganisationId)
            let who = ConsentSubject.Of(member.Person, at, member.IsMentor, pair.Id)
            let missing = Missing(who, NamesExit.PairInForce)
            where missing.Count > 0
            select new MemberGaps(member, missing),
        ];

    /// <summary>Which kind is printed for a need: at eighteen one signs for oneself.</summary>
    public ConsentKind ToAsk(ConsentSubject who, ConsentKind needed) =>
        needed == ConsentKind.ChildProcessing && Age(who) >= Consent.AdultAge ? ConsentKind.Processing : needed;

    // A consent is given to an operator. One to a pair names the pair, whoever of the two schools has printed it.
    private IEnumerable<Consent> Papers(ConsentSubject who, ConsentKind kind) =>
        Served(who, kind)
            .Where(c => kind == ConsentKind.ThisPair || who.At is null || who.At.Contains(c.OrganisationId));

    private IEnumerable<Consent> Served(ConsentSubject who, ConsentKind kind) =>
        byPerson[who.PersonId]
            .Where(c =>
                ConsentNeeds.Serves(c.Kind, kind, Age(who)) && (kind != ConsentKind.ThisPair || c.PairId == who.Pair)
            );

    private int? Age(ConsentSubject who) => who.BornOn is { } born ? Person.Years(born, day) : null;
}
