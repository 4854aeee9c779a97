using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Pairs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Members;

/// <summary>Pages about one of a pair: its card above, a form, and back to the card.</summary>
public abstract class MemberPages(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    protected PortalDb Db => db;

    protected TimeProvider Clock => clock;

    protected DateOnly Today => Me.Today(clock);

    /// <param name="change">Says what was done, and where to go on: null is the card of the pair.</param>
    protected Task<IActionResult> Save(
        Guid id,
        Func<Task<IActionResult>> page,
        Func<Task<(string? Said, string? Next)>> change
    ) =>
        Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await page();
                var (said, next) = await change();
                await Entering.Renamed(() => db.SaveChangesAsync());
                if (said is not null)
                    Say(said);
                return Redirect(next ?? $"/pairs/{id}");
            },
            page
        );

    protected async Task<(Pair Pair, PairMember Member)?> MentorAsync(Guid id, Guid member) =>
        await KeptPair.FindAsync(db, Me, id) is { IsOpen: true } pair
        && pair.Mentors.FirstOrDefault(m => m.Id == member) is { } found
            ? (pair, found)
            : null;

    protected async Task<IActionResult> Page<TForm>(string view, Guid id, Guid? member, TForm form)
        where TForm : class
    {
        var card = (await PairCard.ReadAsync(db, Me, id, Today))!;
        ViewData["Card"] = card;
        ViewData["Member"] = card.Row.Members.FirstOrDefault(m => m.Id == member);
        return View(view, form);
    }
}
