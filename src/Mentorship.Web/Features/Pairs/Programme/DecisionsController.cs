using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Programmes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Programme;

/// <summary>Whoever keeps the pair approves its programme and says how it ended.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("pairs/{id:guid}/programme")]
public sealed class DecisionsController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private DateOnly Today => Me.Today(clock);

    [HttpGet("approval")]
    public async Task<IActionResult> Approval(Guid id) =>
        await CardAsync(id) is not { } card ? NotFound()
        : card.Programme!.State != ProgrammeState.Draft ? Redirect(card.At)
        : Page(
            "Approve",
            card,
            new ApprovalForm { ApprovedOn = Today, ApprovedBy = HeadOf(card.Head.Pair.Organisation) }
        );

    // As the stamp of a programme has it: the head of the organisation, whoever presses the button.
    private string HeadOf(Organisation organisation) =>
        organisation.HeadName is { } name
            ? $"{Addressing.Capital(Workplaces.Of(organisation.HeadPost ?? "Руководитель", organisation.ShortName))} {PersonForms.SignatureOf(name)}"
            : Me.FullName;

    [HttpPost("approval")]
    public Task<IActionResult> Approve(Guid id, ApprovalForm form) =>
        DecideAsync(
            id,
            "Approve",
            form,
            programme =>
            {
                if (form.ApprovedOn > Today)
                    throw new RuleBroken("Этот день ещё не наступил. Проверьте дату.", nameof(form.ApprovedOn));
                programme.Approve(form.ApprovedOn!.Value, form.ApprovedBy);
                db.Journal.Note("programme.approved", because: null);
                return "Программа утверждена. Теперь отмечайте, что исполнено; текст меняет корректировка.";
            }
        );

    [HttpGet("completion")]
    public async Task<IActionResult> Completion(Guid id) =>
        await CardAsync(id) is not { } card ? NotFound()
        : card.Programme!.State != ProgrammeState.Approved ? Redirect(card.At)
        : Page("Complete", card, new OutcomeForm());

    [HttpPost("completion")]
    public Task<IActionResult> Complete(Guid id, OutcomeForm form) =>
        DecideAsync(
            id,
            "Complete",
            form,
            programme =>
            {
                programme.Complete(Today, form.Outcome);
                db.Journal.Note("programme.completed", because: null);
                return "Программа завершена, итог записан.";
            }
        );

    private async Task<IActionResult> DecideAsync<TForm>(
        Guid id,
        string view,
        TForm form,
        Func<Domain.Programmes.Programme, string> decide
    )
    {
        if (await CardAsync(id) is not { } card)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return Page(view, card, form);
                await db.HoldAsync<Domain.Programmes.Programme>(Me, card.Programme!.Id);
                var programme = await db
                    .Programmes.VisibleTo(Me)
                    .Include(p => p.Steps)
                    .SingleAsync(p => p.Id == card.Programme.Id);
                var done = decide(programme);
                await db.SaveChangesAsync();
                Say(done);
                return Redirect(card.At);
            },
            async () => Page(view, (await CardAsync(id))!, form)
        );
    }

    private ViewResult Page<TForm>(string view, ProgrammeCard card, TForm form)
    {
        ViewData["Card"] = card;
        return View(view, form);
    }

    private async Task<ProgrammeCard?> CardAsync(Guid id) =>
        await ProgrammeCard.ReadAsync(db, Me, id, Today) is { Programme: not null, Head.Keeps: true } card
            ? card
            : null;
}
