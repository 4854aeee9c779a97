using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Consents;

/// <param name="IsNeeded">Some exit waits for it: a base, or a pair that is to be in force.</param>
/// <param name="Pair">Of a consent to a pair, with whom it is.</param>
public sealed record PersonPaper(ConsentKind Kind, Consent? Last, bool IsNeeded, Guid? Pair, string? With)
{
    /// <summary>Another operator has one that does not count here.</summary>
    public GivenElsewhere? Elsewhere { get; init; }
}

/// <summary>How the five kinds of one person stand.</summary>
public sealed record OfPerson(Guid PersonId, IReadOnlyList<PersonPaper> Papers, DateOnly Today, bool MayAsk)
{
    /// <summary>A mentor reads how his own papers stand, and opens none.</summary>
    public bool MayOpen { get; init; }

    public static async Task<OfPerson?> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Guid id,
        DateOnly today,
        CancellationToken stop
    )
    {
        // The papers of a mentee are his and his school's: none of them is shown, and none is said to be missing.
        if (me.Has(Role.Mentor) && me.Membership!.PersonId != id)
            return null;
        var person = await db.People.VisibleTo(me).AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, stop);
        if (person is null)
            return null;
        var stand = await db.ConsentStandAsync(me, [id], today, stop);
        var seen = db.People.VisibleTo(me);
        var pairs = await db
            .PairMembers.VisibleTo(me)
            .AsNoTracking()
            .Where(m => m.PersonId == id && m.To >= today && (m.Pair.EndedOn == null || m.Pair.EndedOn >= today))
            .OrderBy(m => m.From)
            .Select(m => new
            {
                m.PairId,
                m.IsMentor,
                With = m
                    .Pair.Members.Where(o => o.IsMentor != m.IsMentor)
                    .Join(seen, o => o.PersonId, p => p.Id, (o, p) => p.Surname)
                    .ToList(),
            })
            .ToListAsync(stop);
        var who = ConsentSubject.Of(
            person,
            await Operators.OfAsync(db, me, person, today, stop),
            pairs.Exists(p => p.IsMentor)
        );
        var needed = ConsentNeeds
            .Of(NamesExit.Base, person.Kind)
            .Union(pairs.Count > 0 ? ConsentNeeds.Of(NamesExit.PairInForce, person.Kind, who.IsMentor) : [])
            .ToList();
        var papers = Kinds(person.Kind)
            .Select(kind => new PersonPaper(
                stand.ToAsk(who, kind),
                stand.Last(who, kind),
                needed.Contains(kind),
                null,
                null
            )
            {
                Elsewhere = stand.Elsewhere(who, kind),
            })
            .Concat(
                pairs.Select(p => new PersonPaper(
                    ConsentKind.ThisPair,
                    stand.Last(who with { Pair = p.PairId }, ConsentKind.ThisPair),
                    true,
                    p.PairId,
                    string.Join(", ", p.With)
                ))
            );
        return new(id, [.. papers], today, me.Has(Role.Curator, Role.Coordinator))
        {
            MayOpen = me.Has(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator),
        };
    }

    private static ConsentKind[] Kinds(PersonKind kind) =>
        kind switch
        {
            PersonKind.Employee => [ConsentKind.Processing, ConsentKind.MentoringWork, ConsentKind.Publication],
            PersonKind.Student => [ConsentKind.ChildProcessing, ConsentKind.Publication],
            _ => [ConsentKind.Processing, ConsentKind.Publication],
        };
}

/// <summary><c>&lt;vc:consents-of person="person.Id" /&gt;</c> on a card: nothing for whom the person is closed.</summary>
public sealed class ConsentsOfViewComponent(PortalDb db, TimeProvider clock) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Guid person) =>
        HttpContext.CurrentUser() is { } me
        && await OfPerson.ReadAsync(db, me, person, me.Today(clock), HttpContext.RequestAborted) is { } papers
            ? View("/Features/Consents/_OfPerson.cshtml", papers)
            : Content("");
}
