using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Features.Obligations;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Organisations.Closure;

public sealed class ClosureForm
{
    public DateOnly? ActiveTo { get; set; }
    public string? ClosedBecause { get; set; }
}

internal sealed class ClosureFormValidator : AbstractValidator<ClosureForm>
{
    public ClosureFormValidator()
    {
        RuleFor(f => f.ActiveTo)
            .NotNull()
            .WithMessage("Укажите последний день работы: со следующего дня новых поручений не будет.");
        RuleFor(f => f.ClosedBecause)
            .NotEmpty()
            .WithMessage("Укажите, почему организация закрывается: это увидят в сносках отчётов.")
            .MaximumLength(300)
            .WithMessage("Не длиннее 300 знаков.");
    }
}

/// <summary>Closing keeps everything: people, numbers and past reports stay, only new duties stop.</summary>
[For(Role.Curator)]
[Route("organisations/{id:guid}")]
public sealed class ClosureController(PortalDb db, TimeProvider clock) : PortalController
{
    [HttpGet("closure")]
    public Task<IActionResult> New(Guid id) => Page(id, new ClosureForm { ActiveTo = Me.Today(clock) });

    [HttpPost("closure")]
    public async Task<IActionResult> Create(Guid id, ClosureForm form)
    {
        if (await db.LockAsync(Me, id) is not { } organisation)
            return NotFound();
        return await Change(
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(id, form);
                organisation.Close(form.ActiveTo!.Value, form.ClosedBecause);
                db.Journal.Note("organisation.closed", because: null);
                await db.SaveChangesAsync();
                await db.KeepDutiesAsync(Me, clock);
                Say($"{organisation.ShortName}: последний день работы {organisation.ActiveTo:dd.MM.yyyy}.");
                return Redirect($"/organisations/{id}");
            },
            () => Page(id, form)
        );
    }

    [HttpPost("reopening")]
    public async Task<IActionResult> Delete(Guid id)
    {
        if (await db.LockAsync(Me, id) is not { } organisation)
            return NotFound();
        organisation.Reopen();
        db.Journal.Note("organisation.reopened", because: null);
        await db.SaveChangesAsync();
        await db.KeepDutiesAsync(Me, clock);
        Say($"{organisation.ShortName} снова действует.");
        return Redirect($"/organisations/{id}");
    }

    private async Task<IActionResult> Page(Guid id, ClosureForm form)
    {
        if (await OrganisationCard.ReadAsync(db, Me, id, Me.Today(clock)) is not { } card)
            return NotFound();
        ViewData["Card"] = card;
        ViewData["Leaving"] = await db.LeavingAsync(Me, id, form.ActiveTo ?? Me.Today(clock));
        return View("New", form);
    }
}
