using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Users.Memberships;

public sealed class MembershipForm
{
    public Role? Role { get; set; }
    public Guid? OrganisationId { get; set; }
    public string? Reason { get; set; }
}

internal sealed class MembershipFormValidator : AbstractValidator<MembershipForm>
{
    public MembershipFormValidator()
    {
        RuleFor(f => f.Role).NotNull().WithMessage("Выберите роль.").IsInEnum();
        RuleFor(f => f.OrganisationId).PlaceOf(f => f.Role);
        RuleFor(f => f.Reason).MaximumLength(300).WithMessage("Не длиннее 300 знаков.");
    }
}

public sealed record MembershipPage(
    MembershipForm Form,
    Guid UserId,
    string FullName,
    Guid Id,
    IReadOnlyList<SelectListItem> Organisations
);

/// <summary>Another role or another organisation for the same person.</summary>
[For(Role.Curator, AndAdministrator = true)]
[Route("users/{id:guid}/memberships/{membership:guid}")]
public sealed class MembershipController(PortalDb db, CurrentUserReader reader, MembershipPlaces places)
    : UserController(db, reader, places)
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, Guid membership) =>
        await MembershipAsync(id, membership) is { IsActive: true } found
            ? await Page(found, new MembershipForm { Role = found.Role, OrganisationId = found.OrganisationId })
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, Guid membership, MembershipForm form)
    {
        if (await TakeAsync(id, membership) is not { IsActive: true } found)
            return NotFound();
        if (!ModelState.IsValid)
            return await Page(found, form);
        return await Change(
            async () =>
            {
                if (found.UserId == Me.UserId && found.Role is Role.Curator && form.Role is not Role.Curator)
                    throw new RuleBroken(
                        "Себя лишить роли куратора нельзя. Передайте дела преемнику или попросите другого куратора.",
                        nameof(form.Role)
                    );
                if (form.OrganisationId is not null && await Places.NameAsync(Db, Me, form.OrganisationId) is null)
                    throw new RuleBroken("Выберите организацию из списка.", nameof(form.OrganisationId));
                found.Become(form.Role!.Value, form.OrganisationId);
                Db.Journal.Note("membership.changed", form.Reason);
                await Db.SaveChangesAsync();
                return Done(id, "Роль изменена. Человек увидит это при следующем открытии страницы.");
            },
            () => Page(found, form)
        );
    }

    private async Task<IActionResult> Page(Membership membership, MembershipForm form) =>
        View(
            "Edit",
            new MembershipPage(
                form,
                membership.UserId,
                await Db.Users.Where(u => u.Id == membership.UserId).Select(u => u.FullName).SingleAsync(),
                membership.Id,
                await Places.ReadAsync(Db, Me)
            )
        );
}
