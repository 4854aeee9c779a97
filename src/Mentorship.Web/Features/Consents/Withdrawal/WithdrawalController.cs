using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Consents;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Consents.Withdrawal;

/// <summary>Somebody takes his consent back: first what will happen, then it happens.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("consents/{id:guid}/withdrawal")]
public sealed class WithdrawalController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private DateOnly Today => Me.Today(clock);
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet]
    public Task<IActionResult> New(Guid id) => Page(id, new WithdrawalForm { WithdrawnOn = Today });

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, WithdrawalForm form)
    {
        await db.HoldAsync<Consent>(Me, id);
        if (await FindAsync(id) is not { } found)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(id, form);
                var because = $"отозвано согласие: {found.Kind.Name()}";
                var name = Names.SurnameFirst(found.Person.FullName);
                var cascade = new WithdrawConsent(db, found, Stop);
                var hides = await cascade.HidesAsync(form.WithdrawnOn!.Value);
                var stays = await cascade.RunAsync(found.Person, form.WithdrawnOn.Value, form.WithdrawnBy, because);
                var isOfData = found.Kind is ConsentKind.Processing or ConsentKind.ChildProcessing;
                Say(
                    isOfData
                        ? $"{name}: согласие отозвано{(hides ? ", человек скрыт" : ", в списках этой организации его больше нет")}. Данные уничтожьте не позже {Days.Digits(found.DestroyBy!.Value)}."
                        : $"{name}: согласие отозвано."
                );
                return Redirect(
                    isOfData ? "/consents/destruction"
                    : stays ? $"/consents/{id}"
                    : "/consents"
                );
            },
            () => Page(id, form)
        );
    }

    private Task<Consent?> FindAsync(Guid id) =>
        db.Consents.KeptBy(Me).NamedTo(Me).Include(c => c.Person).SingleOrDefaultAsync(c => c.Id == id, Stop);

    private async Task<IActionResult> Page(Guid id, WithdrawalForm form)
    {
        if (await ConsentCard.ReadAsync(db, Me, id, Today, Stop) is not { Keeps: true } card)
            return NotFound();
        if (card.Consent.WithdrawnOn is not null || card.Consent.SignedOn is null)
            return Redirect($"/consents/{id}");
        ViewData["Card"] = card;
        var cascade = new WithdrawConsent(db, card.Consent, Stop);
        var on = form.WithdrawnOn is { } day && day <= Today ? day : Today;
        ViewData["Plan"] = await cascade.PlanAsync(on);
        ViewData["Hides"] = await cascade.HidesAsync(on);
        return View("Withdraw", form);
    }
}
