using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Acts;

/// <summary>What the address asks: words in the name of an organisation, its kind, one organisation, only what is wanting.</summary>
public sealed record ActFilter(
    string Text,
    OrganisationKind? Kind,
    Guid? Organisation,
    ActState? State,
    DateOnly Today
);

public sealed record ActOwner(Guid Id, string Name, OrganisationKind Kind);

/// <summary>A kind of act in an organisation: what is there and how it stands.</summary>
public sealed record ActPlace(ActOwner Owner, ActKind Kind, ActVerdict Verdict, bool IsExpected);

/// <summary>Kinds of act × organisations on a day: three statements however many organisations.</summary>
public sealed record ActsPage(
    ActFilter Filter,
    IReadOnlyList<ActKind> Kinds,
    IReadOnlyList<ActOwner> Owners,
    IReadOnlyDictionary<(Guid Owner, Guid Kind), ActPlace> Places
)
{
    public int Count(ActState state) => Places.Values.Count(p => p.Verdict.State == state);

    public int Of(ActKind kind, ActState state) => Places.Values.Count(p => p.Kind == kind && p.Verdict.State == state);

    public int Asked(ActKind kind) => Places.Values.Count(p => p.Kind == kind && p.IsExpected);

    public int Missing(ActOwner owner) =>
        Places.Values.Count(p => p.Owner == owner && p.Verdict.State == ActState.Missing);

    /// <summary>In the order of organisations and kinds.</summary>
    public IEnumerable<ActPlace> InOrder =>
        from owner in Owners
        from kind in Kinds
        let place = Places.GetValueOrDefault((owner.Id, kind.Id))
        where place is not null && (Filter.State is null || place.Verdict.State == Filter.State)
        select place;

    public static async Task<ActsPage> ReadAsync(PortalDb db, CurrentUser me, ActFilter filter)
    {
        var kinds = await db.ActKinds.VisibleTo(me).AsNoTracking().OrderBy(k => k.Place).ToListAsync();
        var all = await db
            .LocalActs.VisibleTo(me)
            .Select(a => new ActFacts(
                a.Id,
                a.OrganisationId,
                a.KindId,
                a.IssuedOn,
                a.From,
                a.To,
                a.BasedOnId,
                a.ReplacesId
            ))
            .ToListAsync();
        var owners = await OwnersAsync(db, me, filter, kinds, [.. all.Select(a => a.OrganisationId).Distinct()]);
        var shelf = new ActShelf(all, kinds, filter.Today);
        var there = all.Select(a => (a.OrganisationId, a.KindId)).ToHashSet();
        var places = new Dictionary<(Guid, Guid), ActPlace>();
        foreach (var owner in owners)
        foreach (var kind in kinds)
        {
            var expected = !kind.IsRetired && kind.ExpectedFrom.Has(owner.Kind) && Asked(me, owner);
            // What was kept once though nobody asked for it is shown while it is in force, and never as wanting.
            if (!expected && !there.Contains((owner.Id, kind.Id)))
                continue;
            var verdict = shelf.Judge(owner.Id, kind.Id);
            if (expected || verdict.State != ActState.Missing)
                places[(owner.Id, kind.Id)] = new(owner, kind, verdict, expected);
        }
        // What nobody has and nobody is asked for is no row.
        var shown = kinds.Where(k => places.Values.Any(p => p.Kind == k)).ToList();
        return new(filter, shown, owners, places);
    }

    private static bool Asked(CurrentUser me, ActOwner owner) =>
        !me.Has(Role.Coordinator) || me.Membership!.OrganisationId == owner.Id;

    private static async Task<List<ActOwner>> OwnersAsync(
        PortalDb db,
        CurrentUser me,
        ActFilter filter,
        List<ActKind> kinds,
        List<Guid> holders
    )
    {
        var asked = kinds.Where(k => !k.IsRetired).SelectMany(k => k.ExpectedFrom.List).Distinct().ToList();
        var own = me.Has(Role.Coordinator) ? me.Membership!.OrganisationId : null;
        var found = db.Organisations.VisibleTo(me).AsNoTracking().ActiveOn(filter.Today);
        if (filter.Organisation is { } one)
            found = found.Where(o => o.Id == one);
        if (filter.Kind is { } kind)
            found = found.Where(o => o.Kind == kind);
        foreach (var word in Domain.Text.Key(filter.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(8))
            found = found.Where(o => o.ShortName.ToUpper().Replace("Ё", "Е").Contains(word));
        return await found
            .Where(o => asked.Contains(o.Kind) || holders.Contains(o.Id))
            .Where(o => own == null || o.Id == own || holders.Contains(o.Id))
            .OrderBy(o =>
                o.Kind == OrganisationKind.Department ? 0
                : o.Kind == OrganisationKind.MethodCentre ? 1
                : 2
            )
            .ThenBy(o => o.ShortName)
            .Select(o => new ActOwner(o.Id, o.ShortName, o.Kind))
            .ToListAsync();
    }
}
