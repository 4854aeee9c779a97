using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Acts.Repeal;

public sealed class RepealForm
{
    public DateOnly? To { get; set; }
    public string? EndedBecause { get; set; }
}

internal sealed class RepealFormValidator : AbstractValidator<RepealForm>
{
    public RepealFormValidator()
    {
        RuleFor(f => f.To).NotNull().WithMessage("Укажите последний день, когда акт ещё действовал.");
        RuleFor(f => f.EndedBecause)
            .NotEmpty()
            .WithMessage("Укажите, почему акт утратил силу.")
            .MaximumLength(300)
            .WithMessage("Не длиннее 300 знаков.");
    }
}

/// <summary>The act loses its force and nothing comes in its place.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("acts/{id:guid}/repeal")]
public sealed class RepealController(PortalDb db, TimeProvider clock) : PortalController
{
    [HttpGet]
    public Task<IActionResult> New(Guid id) => Page(id, new RepealForm { To = Me.Today(clock) });

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, RepealForm form)
    {
        var found = await db.LocalActs.VisibleTo(Me).SingleOrDefaultAsync(a => a.Id == id);
        if (found is null || !Me.Keeps(found.OrganisationId))
            return NotFound();
        return await Change(
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(id, form);
                found.Repeal(form.To!.Value, form.EndedBecause);
                db.Journal.Note("localAct.repealed", because: null);
                await db.SaveChangesAsync();
                Say($"Последний день акта: {found.To:dd.MM.yyyy}.");
                return Redirect($"/acts/{id}");
            },
            () => Page(id, form)
        );
    }

    private async Task<IActionResult> Page(Guid id, RepealForm form)
    {
        if (await ActCard.ReadAsync(db, Me, id, Me.Today(clock)) is not { Keeps: true } card)
            return NotFound();
        ViewData["Card"] = card;
        return View("EndAct", form);
    }
}
