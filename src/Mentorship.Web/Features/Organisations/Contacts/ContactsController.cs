using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Organisations.Contacts;

public sealed class ContactsForm
{
    public static readonly SeenFields<ContactsForm> Fields = new(
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

    public static ContactsForm Of(Organisation organisation)
    {
        var form = new ContactsForm
        {
            Address = organisation.Address,
            Phone = organisation.Phone,
            Email = organisation.Email,
            Site = organisation.Site,
        };
        form.Seen = Fields.Mark(form);
        return form;
    }
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
                if (form.Seen != now.Seen && ContactsForm.Fields.Clashes(now, form) is { Count: > 0 } clashes)
                    return Page(organisation, Clashed(form, now.Seen), clashes);
                organisation.Contact(form.Address, form.Phone, form.Email, form.Site);
                await db.SaveChangesAsync();
                Say("Контакты сохранены.");
                return Redirect($"/organisations/{id}");
            },
            () => Task.FromResult(Page(organisation, form))
        );
    }

    private ContactsForm Clashed(ContactsForm form, string? seen)
    {
        ModelState.AddModelError(
            "",
            "Пока вы правили, контакты изменил кто-то ещё. Сравните записи и сохраните ещё раз."
        );
        ModelState.Remove(nameof(form.Seen));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        form.Seen = seen;
        return form;
    }

    private IActionResult Page(Organisation organisation, ContactsForm form, IReadOnlyList<Clash>? clashes = null)
    {
        ViewData["Organisation"] = (organisation.Id, organisation.ShortName);
        ViewData["Clashes"] = clashes ?? [];
        return View("EditContacts", form);
    }
}
