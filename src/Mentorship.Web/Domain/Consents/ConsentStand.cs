using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Domain.Consents;

/// <summary>Somebody of whom papers are asked; <paramref name="Pair"/> where his consent to this pair is looked for.</summary>
public sealed record ConsentSubject(
    Guid PersonId,
    PersonKind Kind,
    DateOnly? BornOn,
    bool IsMentor = false,
    Guid? Pair = null
)
{
    public static ConsentSubject Of(Person person, bool isMentor = false, Guid? pair = null) =>
        new(person.Id, person.Kind, person.BornOn, isMentor, pair);
}

/// <param name="Kind">What has to be signed: a student who has come of age signs for himself.</param>
/// <param name="Last">What there is instead: asked, expired, withdrawn; nothing was ever asked when null.</param>
public sealed record ConsentGap(ConsentKind Kind, Consent? Last, ConsentState? State);

public sealed record MemberGaps(PairMember Member, IReadOnlyList<ConsentGap> Missing);

/// <summary>How the consents of some people stand on a day: whom an exit still needs a paper from, and which.</summary>
public sealed class ConsentStand(IEnumerable<Consent> given, DateOnly day)
{
    private readonly ILookup<Guid, Consent> byPerson = given.ToLookup(c => c.PersonId);

    public DateOnly Day => day;

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
                .Select(kind =>
                    Last(who, kind) is { } last
                        ? new ConsentGap(ToAsk(who, kind), last, last.StateOn(day))
                        : new ConsentGap(ToAsk(who, kind), null, null)
                ),
        ];

    /// <summary>What keeps a pair from being in force, person by person; those who have left it are not asked.</summary>
    /// <remarks>The members come with their people.</remarks>
    public IReadOnlyList<MemberGaps> Blocking(Pair pair) =>
        [
            .. from member in pair.Members
            where member.To >= day
            let who = ConsentSubject.Of(member.Person, member.IsMentor, pair.Id)
            let missing = Missing(who, NamesExit.PairInForce)
            where missing.Count > 0
            select new MemberGaps(member, missing),
        ];

    /// <summary>Which kind is printed for a need: at eighteen one signs for oneself.</summary>
    public ConsentKind ToAsk(ConsentSubject who, ConsentKind needed) =>
        needed == ConsentKind.ChildProcessing && Age(who) >= Consent.AdultAge ? ConsentKind.Processing : needed;

    private IEnumerable<Consent> Papers(ConsentSubject who, ConsentKind kind) =>
        byPerson[who.PersonId]
            .Where(c =>
                ConsentNeeds.Serves(c.Kind, kind, Age(who)) && (kind != ConsentKind.ThisPair || c.PairId == who.Pair)
            );

    private int? Age(ConsentSubject who) => who.BornOn is { } born ? Person.Years(born, day) : null;
}
