using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Organisations.Contacts;

public sealed class ContactsForm : ISeenForm<ContactsForm>
{
    public static SeenFields<ContactsForm> Fields { get; } =
        new(
            ("Адрес", f => f.Address),
            ("Телефон", f => f.Phone),
            ("Электронная почта", f => f.Email),
            ("Сайт", f => f.Site)
        );

    public string? Address { get; set; }
    public string? Phone { get; set; }
    public string? Email { get; set; }
    public string? Site { get; set; }
    public string? Seen { get; set; }

    public static ContactsForm Of(Organisation organisation) =>
        new ContactsForm
        {
            Address = organisation.Address,
            Phone = organisation.Phone,
            Email = organisation.Email,
            Site = organisation.Site,
        }.Marked();
}

internal sealed class ContactsFormValidator : AbstractValidator<ContactsForm>
{
    public ContactsFormValidator() => this.CheckContacts(f => f.Address, f => f.Phone, f => f.Email, f => f.Site);
}

/// <summary>What a coordinator keeps up to date for his own school.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("organisations/{id:guid}/contacts")]
public sealed class ContactsController(PortalDb db) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id)
    {
        var organisation = await db
            .Organisations.VisibleTo(Me)
            .MendedBy(Me)
            .AsNoTracking()
            .SingleOrDefaultAsync(o => o.Id == id);
        return organisation is null ? NotFound() : Page(organisation, ContactsForm.Of(organisation));
    }

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, ContactsForm form)
    {
        if (
            !await db.Organisations.VisibleTo(Me).MendedBy(Me).AnyAsync(o => o.Id == id)
            || await db.LockAsync(Me, id) is not { } organisation
        )
            return NotFound();
        var now = ContactsForm.Of(organisation);
        return await Change(
            async () =>
            {
                if (!ModelState.IsValid)
                    return Page(organisation, form);
                if (Clashes(form, now, "контакты"))
                    return Page(organisation, form);
                organisation.Contact(form.Address, form.Phone, form.Email, form.Site);
                await db.SaveChangesAsync();
                Say("Контакты сохранены.");
                return Redirect($"/organisations/{id}");
            },
            () => Task.FromResult(Page(organisation, form))
        );
    }

    private IActionResult Page(Organisation organisation, ContactsForm form)
    {
        ViewData["Organisation"] = (organisation.Id, organisation.ShortName);
        return View("EditContacts", form);
    }
}
