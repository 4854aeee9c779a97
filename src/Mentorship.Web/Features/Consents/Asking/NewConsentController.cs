using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Consents.Asking;

/// <summary>From a list of what a pair lacks: print the paper, or put in one that is signed already.</summary>
[For(Role.Curator, Role.Coordinator)]
public sealed class NewConsentController(PortalDb db, TimeProvider clock) : PortalController
{
    [HttpGet("/consents/new")]
    public async Task<IActionResult> New(Guid? person, ConsentKind? kind, Guid? pair, bool again)
    {
        if (person is not { } id || kind is not { } wanted || !Enum.IsDefined(wanted))
            return Redirect("/consents/coverage");
        var today = Me.Today(clock);
        var stop = HttpContext.RequestAborted;
        var found = await db.People.VisibleTo(Me).AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, stop);
        if (found is null)
            return NotFound();
        var stand = await db.ConsentStandAsync(Me, [id], today, stop);
        var member =
            await db
                .PairMembers.VisibleTo(Me)
                .Where(m => m.PairId == pair && m.PersonId == id)
                .Select(m => new { Keeper = m.Pair.OrganisationId, Place = m.OrganisationId })
                .FirstOrDefaultAsync(stop)
            ?? await db
                .PairOrders.VisibleTo(Me)
                .Where(o => o.DoneOn == null && o.PairId == pair && o.ComerId == id)
                .Select(o => new { Keeper = o.Pair.OrganisationId, Place = o.ComerOrganisationId })
                .FirstOrDefaultAsync(stop);
        var at = member is null
            ? await Operators.OfAsync(db, Me, found, today, stop)
            : ConsentSubject.Operators(member.Keeper, member.Place);
        var who = ConsentSubject.Of(found, at, pair: pair);
        // A paper that holds or waits is opened, not made twice; one that ends too early is followed by another.
        var there = stand.Waiting(who, wanted);
        if (there is null && stand.Last(who, wanted) is { } last && last.IsValidOn(today))
            there = again && last.ValidTo is not null ? null : last;
        return there is not null
            ? Redirect($"/consents/{there.Id}")
            : View(
                "New",
                new NewConsent(
                    id,
                    found.FullName,
                    stand.ToAsk(who, wanted),
                    wanted == ConsentKind.ThisPair ? pair : null,
                    pair,
                    Said(stand.Gap(who, wanted), today)
                )
            );
    }

    private static string Said(ConsentGap gap, DateOnly today) =>
        (gap.Last, gap.Elsewhere) switch
        {
            ({ ValidTo: { } to }, _) when gap.State == ConsentState.Valid =>
                $"Согласие действует до {Days.Digits(to)}, дальше нужно новое.",
            ({ } last, _) => $"Прежнее согласие не действует: {gap.State!.Value.Name()}, {last.Since(today)}.",
            (null, { } given) => $"{Sentence(given.Said())}, нужно новое.",
            _ => "Согласия ещё нет.",
        };

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}

/// <param name="From">The pair that it was asked from.</param>
/// <param name="Why">Why there is none that serves.</param>
public sealed record NewConsent(Guid Person, string Name, ConsentKind Kind, Guid? Pair, Guid? From, string Why);
