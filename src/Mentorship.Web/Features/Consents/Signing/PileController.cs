using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Consents.Signing;

/// <summary>«Подписаны» for the ticked ones: first the list with who signed for a child, then all at once or none.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("consents/signing")]
public sealed class PileController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    public const int Most = 100;

    private DateOnly Today => Me.Today(clock);
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet]
    public async Task<IActionResult> New([FromQuery] List<Guid> id, string? back)
    {
        var found = await AskedAsync(id);
        if (found.Count == 0)
        {
            Say("Ничего не отмечено: отметьте запрошенные согласия, которые вернулись подписанными.");
            return Redirect(back is null ? "/consents?state=asked" : Local(back));
        }
        return Page(
            found,
            new PileForm
            {
                SignedOn = Today,
                Back = back,
                Rows =
                [
                    .. found.Select(c => new PileRow
                    {
                        Id = c.Id,
                        Take = true,
                        SignedBy = c.IsSignedFor(c.Person, Today) ? c.Person.Representative.Name : null,
                        OwnHand = c.IsSignedFor(c.Person, Today) && c.Person.AgeOn(Today) >= Consent.OwnHandAge,
                    }),
                ],
            }
        );
    }

    [HttpPost]
    public async Task<IActionResult> Create(PileForm form) =>
        await Change(
            work,
            async () =>
            {
                var found = await AskedAsync(form.Rows.Select(r => r.Id));
                if (!ModelState.IsValid)
                    return Page(found, form);
                var taken = form.Rows.Where(r => r.Take).ToDictionary(r => r.Id);
                if (taken.Count == 0)
                    throw new RuleBroken("Отметьте хотя бы одно согласие.");
                foreach (var consent in found.Where(c => taken.ContainsKey(c.Id)))
                    Sign(consent, taken[consent.Id], form);
                if (!ModelState.IsValid)
                {
                    Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                    await work.BeginAnewAsync();
                    return Page(await AskedAsync(form.Rows.Select(r => r.Id)), form);
                }
                await db.SaveChangesAsync(Stop);
                Say(
                    $"{Plural.Of(found.Count(c => taken.ContainsKey(c.Id)), "согласие отмечено", "согласия отмечены", "согласий отмечено")} подписанными."
                );
                return Redirect(form.Back is null ? "/consents?state=valid" : Local(form.Back));
            },
            async () => Page(await AskedAsync(form.Rows.Select(r => r.Id)), form)
        );

    private void Sign(Consent consent, PileRow row, PileForm form)
    {
        try
        {
            var by = consent.IsSignedFor(consent.Person, Today) ? row.SignedBy : null;
            db.TakeSignature(
                consent,
                consent.Person,
                new Signature(form.SignedOn, consent.Wording.LastDay(form.SignedOn!.Value), by, row.OwnHand),
                Today
            );
        }
        catch (RuleBroken broken)
        {
            var at = form.Rows.IndexOf(row);
            ModelState.AddModelError(
                broken.Field is nameof(Consent.SignedBy) or nameof(Consent.OwnHand) ? $"Rows[{at}].{broken.Field}" : "",
                $"{Names.SurnameFirst(consent.Person.FullName)}: {broken.Message}"
            );
        }
    }

    private Task<List<Consent>> AskedAsync(IEnumerable<Guid> ids)
    {
        var named = ids.Distinct().Take(Most).ToList();
        return db
            .Consents.KeptBy(Me)
            .NamedTo(Me)
            .Include(c => c.Person)
            .Include(c => c.Wording)
            .Where(c => named.Contains(c.Id) && c.SignedOn == null)
            .OrderBy(c => c.Person.Surname)
            .ThenBy(c => c.Person.Name)
            .ThenBy(c => c.Kind)
            .ToListAsync(Stop);
    }

    private ViewResult Page(List<Consent> found, PileForm form)
    {
        // Somebody else may have marked some of them in the meantime.
        form.Rows = [.. found.Select(c => form.Rows.Find(r => r.Id == c.Id) ?? new PileRow { Id = c.Id, Take = true })];
        ViewData["Found"] = found;
        ViewData["Today"] = Today;
        return View("Pile", form);
    }
}
