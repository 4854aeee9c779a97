namespace Mentorship.Web.Domain.Acts;

/// <summary>What is known of an act where many are judged at once.</summary>
public sealed record ActFacts(
    Guid Id,
    Guid OrganisationId,
    Guid KindId,
    DateOnly IssuedOn,
    DateOnly From,
    DateOnly? To,
    Guid? BasedOnId,
    Guid? ReplacesId
)
{
    public bool IsInForceOn(DateOnly day) => From <= day && (To is null || day <= To);
}

/// <param name="Act">The act that is meant: in force, else the last one that was, else the next.</param>
/// <param name="Basis">The newer act that makes this one old.</param>
public sealed record ActVerdict(ActState State, ActFacts? Act, ActFacts? Basis = null);

/// <summary>The acts of some organisations on a day, judged kind by kind without asking the database again.</summary>
public sealed class ActShelf
{
    public const int ExpiresSoonDays = 30;

    private readonly DateOnly day;
    private readonly Dictionary<Guid, ActFacts> byId;
    private readonly ILookup<(Guid, Guid), ActFacts> acts;
    private readonly ILookup<Guid, ActFacts> successors;
    private readonly IReadOnlyDictionary<Guid, Guid?> restsOn;

    public ActShelf(IReadOnlyList<ActFacts> all, IEnumerable<ActKind> kinds, DateOnly day)
    {
        this.day = day;
        byId = all.ToDictionary(a => a.Id);
        acts = all.ToLookup(a => (a.OrganisationId, a.KindId));
        successors = all.Where(a => a.ReplacesId is not null).ToLookup(a => a.ReplacesId!.Value);
        restsOn = kinds.ToDictionary(k => k.Id, k => k.RestsOnId);
    }

    public ActVerdict Judge(Guid organisation, Guid kind)
    {
        if (InForce(organisation, kind) is not { } act)
            return new(ActState.Missing, Nearest(organisation, kind));
        if (NewerBasis(act) is { } basis)
            return new(ActState.Outdated, act, basis);
        return new(act.To <= day.AddDays(ExpiresSoonDays) ? ActState.Expiring : ActState.InForce, act);
    }

    private ActFacts? InForce(Guid organisation, Guid kind) =>
        acts[(organisation, kind)]
            .Where(a => a.IsInForceOn(day))
            .OrderBy(a => a.IssuedOn)
            .ThenBy(a => a.From)
            .LastOrDefault();

    private ActFacts? Nearest(Guid organisation, Guid kind) =>
        acts[(organisation, kind)].Where(a => a.To < day).MaxBy(a => a.To)
        ?? acts[(organisation, kind)].Where(a => a.From > day).MinBy(a => a.From);

    private ActFacts? NewerBasis(ActFacts act)
    {
        var basis =
            act.BasedOnId is { } chosen ? Latest(byId.GetValueOrDefault(chosen))
            : restsOn.GetValueOrDefault(act.KindId) is { } kind ? InForce(act.OrganisationId, kind)
            : null;
        return basis is not null && basis.Id != act.Id && basis.IssuedOn > act.IssuedOn ? basis : null;
    }

    // What has taken the place of the chosen basis by the day; a ring of replacements, typed by mistake, ends the walk.
    private ActFacts? Latest(ActFacts? basis)
    {
        var seen = new HashSet<Guid>();
        while (basis is not null && seen.Add(basis.Id))
        {
            var next = successors[basis.Id].Where(a => a.From <= day).MaxBy(a => a.IssuedOn);
            if (next is null)
                return basis;
            basis = next;
        }
        return basis;
    }
}
