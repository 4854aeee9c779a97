using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Consents.Asking;

/// <summary>From a list of what a pair lacks: print the paper, or put in one that is signed already.</summary>
[For(Role.Curator, Role.Coordinator)]
public sealed class NewConsentController(PortalDb db, TimeProvider clock) : PortalController
{
    [HttpGet("/consents/new")]
    public async Task<IActionResult> New(Guid? person, ConsentKind? kind, Guid? pair)
    {
        if (person is not { } id || kind is not { } wanted || !Enum.IsDefined(wanted))
            return Redirect("/consents/coverage");
        var today = Me.Today(clock);
        var stop = HttpContext.RequestAborted;
        var found = await db.People.VisibleTo(Me).AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, stop);
        if (found is null)
            return NotFound();
        var stand = await db.ConsentStandAsync(Me, [id], today, stop);
        var who = ConsentSubject.Of(found, pair: pair);
        // A paper that holds or waits is opened, not made twice.
        return stand.Last(who, wanted) is { } last && last.StateOn(today) is ConsentState.Asked or ConsentState.Valid
            ? Redirect($"/consents/{stand.Last(who, wanted)!.Id}")
            : View(
                "New",
                new NewConsent(
                    id,
                    found.FullName,
                    stand.ToAsk(who, wanted),
                    wanted == ConsentKind.ThisPair ? pair : null,
                    pair
                )
            );
    }
}

/// <param name="From">The pair that it was asked from.</param>
public sealed record NewConsent(Guid Person, string Name, ConsentKind Kind, Guid? Pair, Guid? From);
