using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Account;

public sealed class NameForm
{
    public string? FullName { get; set; }
}

internal sealed class NameFormValidator : AbstractValidator<NameForm>
{
    public NameFormValidator() =>
        RuleFor(f => f.FullName)
            .NotEmpty()
            .WithMessage("Укажите фамилию, имя и отчество.")
            .MaximumLength(200)
            .WithMessage("Не длиннее 200 знаков.");
}

/// <summary>A person's own page: who he is, how he signs in, from where he did.</summary>
[Route("account")]
public sealed class AccountController(PortalDb db, MembershipPlaces places) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> Show() => View("Show", await AccountPage.ReadAsync(db, places, Me));

    [HttpPost]
    public async Task<IActionResult> Update(NameForm form)
    {
        if (!ModelState.IsValid)
            return View("Show", await AccountPage.ReadAsync(db, places, Me) with { Form = form });
        return await Change(
            async () =>
            {
                var user = await db.Users.SingleAsync(u => u.Id == Me.UserId);
                user.Rename(form.FullName);
                await db.SaveChangesAsync();
                Say("Имя изменено.");
                return Redirect("/account");
            },
            async () => View("Show", await AccountPage.ReadAsync(db, places, Me) with { Form = form })
        );
    }
}
