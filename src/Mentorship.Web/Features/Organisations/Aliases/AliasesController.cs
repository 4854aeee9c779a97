using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Organisations.Aliases;

public sealed class AliasForm
{
    public string? Spelling { get; set; }
}

internal sealed class AliasFormValidator : AbstractValidator<AliasForm>
{
    public AliasFormValidator() =>
        RuleFor(f => f.Spelling)
            .NotEmpty()
            .WithMessage("Напишите, как ещё называют организацию: так её узнают в приказах.")
            .MaximumLength(OrganisationAlias.MaxLength)
            .WithMessage("Не длиннее 200 знаков.");
}

[For(Role.Curator)]
[Route("organisations/{id:guid}/aliases")]
public sealed class AliasesController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, AliasForm form)
    {
        if (await db.LockAsync(Me, id) is not { } organisation)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(id, form);
                var alias =
                    organisation.AddAlias(form.Spelling)
                    ?? throw new RuleBroken("Так её уже называют.", nameof(AliasForm.Spelling));
                db.Add(alias);
                await db.SaveChangesAsync();
                Say($"Теперь «{alias.Spelling}» в приказах: это {organisation.ShortName}.");
                return Redirect($"/organisations/{id}");
            },
            () => Page(id, form)
        );
    }

    [HttpPost("{alias:guid}/delete")]
    public async Task<IActionResult> Delete(Guid id, Guid alias)
    {
        if (await db.LockAsync(Me, id) is not { } organisation || organisation.Aliases.All(a => a.Id != alias))
            return NotFound();
        organisation.RemoveAlias(alias);
        await db.SaveChangesAsync();
        Say("Название убрано.");
        return Redirect($"/organisations/{id}");
    }

    private async Task<IActionResult> Page(Guid id, AliasForm form)
    {
        var card = (await OrganisationCard.ReadAsync(db, Me, id, Me.Today(clock)))!;
        return View("Show", card with { Alias = form });
    }
}
