using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Roadmaps.Readings;

/// <summary>Whom the words of a responsible mean; the words stay, and obligations follow.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("roadmaps/{id:guid}/activities/{activity:guid}/party")]
public sealed class PartyController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid activity, Guid? party, string? back)
    {
        if (await KeptActivity.FindAsync(db, Me, id, activity) is not { } kept)
            return NotFound();
        return Named(kept, party, out var found) ? await Page(kept, found, PartyForm.Of(found, back)) : NotFound();
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid activity, PartyForm form)
    {
        await JournalPen.TakeTurnAsync(db, District, HttpContext.RequestAborted);
        if (
            await KeptActivity.FindAsync(db, Me, id, activity) is not { } kept
            || !Named(kept, form.Party, out var party)
        )
            return NotFound();
        return await Change(
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(kept, party, form);
                kept.MustBeOpen();
                var meaning = await PartyDesk.MeaningAsync(
                    db,
                    Me,
                    form,
                    party?.Meaning ?? Nobody(kept.Activity),
                    Me.Today(clock)
                );
                var others = kept.WithTheSameUnclear(meaning.Text, party);
                Correct(kept.Activity, party, meaning);
                foreach (var other in others)
                    other.Correct(meaning with { IsLead = other.IsLead, ByAgreement = other.ByAgreement }, Me.UserId);
                if (kept.Next is { } next && next.Responsible == kept.Activity.Responsible)
                    Correct(next, next.Parties.FirstOrDefault(p => p.Text == meaning.Text), meaning);
                var said = await kept.SaveAsync(
                    db,
                    new Step(Me.UserId, clock.GetUtcNow(), Me.Today(clock)),
                    HttpContext.RequestAborted
                );
                var rows =
                    others.Count == 0
                        ? ""
                        : $" Так же и в {Plural.Of(others.Count, "другой строке", "других строках", "других строках")}.";
                Say($"«{meaning.Text}» понято: {meaning.UnderstoodAs}.{rows} {said}".Trim());
                return Redirect(kept.Back(form.Back));
            },
            async () =>
            {
                await work.BeginAnewAsync();
                return
                    await KeptActivity.FindAsync(db, Me, id, activity) is { } there
                    && Named(there, form.Party, out var again)
                    ? await Page(there, again, form)
                    : NotFound();
            }
        );
    }

    private void Correct(Activity activity, Party? party, PartyMeaning meaning)
    {
        if (party is null)
        {
            activity.ReadParties([.. activity.Parties.Select(p => p.Meaning), meaning]);
            party = activity.Parties[^1];
        }
        party.Correct(meaning, Me.UserId);
    }

    // Nobody was read: the whole cell is what is meant.
    private static PartyMeaning Nobody(Activity activity) =>
        new(
            activity.Responsible ?? "не указан",
            PartyKind.Unknown,
            null,
            null,
            OrganisationKinds.None,
            null,
            null,
            IsLead: false,
            ByAgreement: false,
            ""
        );

    private static bool Named(KeptActivity kept, Guid? id, out Party? party)
    {
        party = kept.Activity.Parties.FirstOrDefault(p => p.Id == id);
        return party is not null || id is null && kept.Activity.Parties.Count == 0;
    }

    private async Task<IActionResult> Page(KeptActivity kept, Party? party, PartyForm form)
    {
        ViewData["Kept"] = kept;
        ViewData["Party"] = party;
        ViewData["Desk"] = await PartyDesk.ReadAsync(db, Me, form, Me.Today(clock));
        return View("Party", form);
    }
}
