using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Consents.Coverage;

/// <summary>A pair by its people's names, as far as the reader may know them.</summary>
public sealed record OpenPair(Guid Id, bool IsDraft, string With);

/// <summary>Somebody in an open pair, once a pair: which papers it needs of him.</summary>
public sealed record PersonInPair(Guid OrganisationId, Person Person, Guid? Place, bool IsMentor, OpenPair Pair);

/// <summary>A paper that somebody lacks; <paramref name="Pair"/> of a consent to this pair.</summary>
public sealed record Lack(Guid OrganisationId, Person Person, ConsentGap Gap, OpenPair? Pair);

public sealed record Share(int Have, int Need);

/// <summary>Everybody in open pairs of those schools that the reader sees, and what each lacks for bases and pairs in force.</summary>
public sealed record CoverageFacts(
    IReadOnlyDictionary<Guid, string> Organisations,
    IReadOnlyDictionary<(Guid Organisation, ConsentKind Kind), Share> Shares,
    IReadOnlyList<Lack> Lacking,
    int People
)
{
    /// <summary>The department counts children and does not name them.</summary>
    public bool NamesChildren { get; init; }

    public static async Task<CoverageFacts> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Guid? organisation,
        DateOnly day,
        CancellationToken stop
    )
    {
        var own = me.Has(Role.Coordinator) ? me.Membership!.OrganisationId : organisation;
        var found = await db
            .PairMembers.VisibleTo(me)
            .AsNoTracking()
            .Include(m => m.Person)
            .Where(m =>
                m.To >= day
                && (m.Pair.EndedOn == null || m.Pair.EndedOn >= day)
                && (own == null || m.Pair.OrganisationId == own)
                && m.Person.WithdrawnOn == null
            )
            .Select(m => new
            {
                Member = m,
                m.Person,
                m.Pair.OrganisationId,
                m.Pair.State,
                With = m
                    .Pair.Members.Where(o => o.IsMentor != m.IsMentor && o.To >= day)
                    .Select(o => new { o.Person.Surname, o.Person.Kind })
                    .ToList(),
            })
            .ToListAsync(stop);
        var namesChildren = me.Has(Role.Coordinator);
        List<PersonInPair> people =
        [
            .. found.Select(f => new PersonInPair(
                f.OrganisationId,
                f.Person,
                f.Member.OrganisationId,
                f.Member.IsMentor,
                new(
                    f.Member.PairId,
                    f.State == PairState.Draft,
                    string.Join(
                        ", ",
                        f.With.Select(w => namesChildren || w.Kind != PersonKind.Student ? w.Surname : "обучающийся")
                            .Distinct()
                    )
                )
            )),
        ];
        var ids = people.Select(p => p.Person.Id).Distinct().ToList();
        var stand = await db.ConsentStandAsync(me, ids, day, stop);
        var bodies = people.Select(p => p.OrganisationId).Distinct().ToList();
        var names = await db
            .Organisations.VisibleTo(me)
            .Where(o => bodies.Contains(o.Id))
            .Select(o => new { o.Id, o.ShortName })
            .ToDictionaryAsync(o => o.Id, o => o.ShortName, stop);
        return Count(people, stand, names) with { NamesChildren = namesChildren };
    }

    private static readonly OpenPair?[] Once = [null];

    private static CoverageFacts Count(List<PersonInPair> people, ConsentStand stand, Dictionary<Guid, string> names)
    {
        List<Lack> lacking = [];
        var shares = new Dictionary<(Guid, ConsentKind), Share>();
        foreach (
            var group in people
                .GroupBy(p => (p.OrganisationId, p.Person.Id))
                .OrderBy(g => g.First().Person.Surname, Natural.Order)
                .ThenBy(g => g.First().Person.Name, Natural.Order)
        )
        {
            var person = group.First().Person;
            var mentors = group.Any(p => p.IsMentor);
            var who = ConsentSubject.Of(
                person,
                [group.Key.OrganisationId, .. group.Select(p => p.Place).OfType<Guid>()],
                mentors
            );
            var needed = ConsentNeeds
                .Of(NamesExit.Base, person.Kind)
                .Union(ConsentNeeds.Of(NamesExit.PairInForce, person.Kind, mentors));
            foreach (var kind in needed)
            {
                // A consent to a pair is one a pair; the others are one a person.
                IEnumerable<OpenPair?> each =
                    kind == ConsentKind.ThisPair ? group.Select(p => (OpenPair?)p.Pair).DistinctBy(p => p!.Id) : Once;
                foreach (var pair in each)
                    Add(who with { Pair = pair?.Id }, kind, person, group.Key.OrganisationId, pair);
            }
        }
        return new(names, shares, lacking, people.Select(p => p.Person.Id).Distinct().Count());

        void Add(ConsentSubject who, ConsentKind kind, Person person, Guid organisation, OpenPair? pair)
        {
            var has = stand.Has(who, kind);
            // Whoever has come of age is counted where his own paper is asked for: as the list below and its chips count.
            var at = (organisation, stand.ToAsk(who, kind));
            var share = shares.GetValueOrDefault(at) ?? new Share(0, 0);
            shares[at] = new(share.Have + (has ? 1 : 0), share.Need + 1);
            if (has)
                return;
            lacking.Add(new(organisation, person, stand.Gap(who, kind), pair));
        }
    }
}
