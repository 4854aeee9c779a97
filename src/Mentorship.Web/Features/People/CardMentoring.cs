using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.People;

/// <param name="With">Those on the other side whose names the reader may see; empty when he may see none.</param>
public sealed record CardPair(
    Guid Id,
    bool IsMentor,
    string Form,
    string? Subject,
    PairState State,
    DateOnly From,
    DateOnly To,
    IReadOnlyList<string> With
)
{
    public bool IsOpen => State is PairState.Draft or PairState.Approved;
}

/// <param name="State">Null: nobody has asked for it yet.</param>
public sealed record CardConsent(ConsentKind Kind, ConsentState? State, DateOnly? ValidTo);

/// <summary>What a card says of mentoring: pairs, papers, profile.</summary>
public sealed record CardMentoring(
    IReadOnlyList<CardPair> Pairs,
    IReadOnlyList<CardConsent> Consents,
    PersonProfile Profile,
    string? Request,
    Representative Representative,
    int? Places
)
{
    public IEnumerable<CardPair> Open => Pairs.Where(p => p.IsOpen);

    public static async Task<CardMentoring> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Guid id,
        DateOnly today,
        CancellationToken stop
    )
    {
        var facts = await db
            .People.VisibleTo(me)
            .AsNoTracking()
            .Where(p => p.Id == id)
            .Select(p => new
            {
                p.Kind,
                p.BornOn,
                p.Profile,
                p.Request,
                p.Representative,
                p.MentorPlaces,
            })
            .SingleAsync(stop);
        var pairs = await PairsAsync(db, me, id, stop);
        var consents = await db
            .Consents.VisibleTo(me)
            .AsNoTracking()
            .Where(c => c.PersonId == id)
            .OrderByDescending(c => c.AskedOn)
            .ToListAsync(stop);
        var age = facts.BornOn is { } born ? Person.Years(born, today) : (int?)null;
        var isMentor = pairs.Any(p => p is { IsMentor: true, IsOpen: true });
        var needed = ConsentNeeds.Of(NamesExit.Base, facts.Kind).ToList();
        if (pairs.Any(p => p.IsOpen))
            needed = [.. needed.Union(ConsentNeeds.Of(NamesExit.PairInForce, facts.Kind, isMentor))];
        return new(
            pairs,
            [
                .. needed
                    .Union(consents.Select(c => c.Kind))
                    .Select(kind => StateOf(kind, consents, age, today)),
            ],
            facts.Profile,
            facts.Request,
            facts.Representative,
            facts.MentorPlaces
        );
    }

    // The best of several: what is valid serves, whatever came before or after it.
    private static CardConsent StateOf(ConsentKind kind, IReadOnlyList<Consent> given, int? age, DateOnly today)
    {
        var fit = given.Where(c => ConsentNeeds.Serves(c.Kind, kind, age)).ToList();
        var best = fit.Find(c => c.IsValidOn(today)) ?? fit.FirstOrDefault();
        return new(kind, best?.StateOn(today), best?.ValidTo);
    }

    private static async Task<IReadOnlyList<CardPair>> PairsAsync(
        PortalDb db,
        CurrentUser me,
        Guid id,
        CancellationToken stop
    )
    {
        var seen = db.People.VisibleTo(me);
        var rows = await db
            .PairMembers.VisibleTo(me)
            .Where(m => m.PersonId == id)
            .OrderByDescending(m => m.From)
            .Select(m => new
            {
                m.PairId,
                m.IsMentor,
                Form = m.Pair.Form.Name,
                m.Pair.Subject,
                m.Pair.State,
                m.From,
                m.To,
                With = m
                    .Pair.Members.Where(o => o.IsMentor != m.IsMentor)
                    .Join(seen, o => o.PersonId, p => p.Id, (o, p) => p.Surname + " " + p.Name)
                    .ToList(),
            })
            .AsSplitQuery()
            .ToListAsync(stop);
        return
        [
            .. rows.Select(r => new CardPair(
                r.PairId,
                r.IsMentor,
                r.Form,
                r.Subject,
                r.State,
                r.From,
                r.To,
                [.. r.With.Distinct()]
            )),
        ];
    }
}
