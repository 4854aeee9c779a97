using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Features.Users;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.People.Inviting;

/// <summary>A mentor's own screen is opened from his card: the portal then knows whose pairs he sees.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("people/{id:guid}/invitation")]
public sealed class InvitingController(PortalDb db, InviteUser invite, TimeProvider clock) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id) =>
        await ReadAsync(id) is { } page
            ? Page(page, new InvitingForm { Email = page.Signs ?? page.Email })
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, InvitingForm form)
    {
        if (await ReadAsync(id) is not { } page)
            return NotFound();
        if (!ModelState.IsValid)
            return Page(page, form);
        return await Change(
            async () =>
            {
                await invite.RunAsync(
                    new InviteForm
                    {
                        Email = form.Email,
                        FullName = page.FullName,
                        Role = Role.Mentor,
                        OrganisationId =
                            page.At
                            ?? throw new RuleBroken(
                                "Сначала добавьте место работы или пару: без организации наставника не пригласить."
                            ),
                    },
                    District,
                    Me,
                    id
                );
                Say($"Приглашение отправлено на {form.Email!.Trim()}.");
                return Redirect($"/people/{id}");
            },
            () => Task.FromResult<IActionResult>(Page(page, form))
        );
    }

    private Task<InvitingPage?> ReadAsync(Guid id) =>
        InvitingPage.ReadAsync(db, Me, id, Me.Today(clock), HttpContext.RequestAborted);

    private ViewResult Page(InvitingPage page, InvitingForm form)
    {
        ViewData["Page"] = page;
        return View("New", form);
    }
}
