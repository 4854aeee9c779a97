using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Letters.Making;

/// <summary>A draft is given up; what was sent stays for ever.</summary>
[For(Role.Curator)]
[Route("letters/{id:guid}/delete")]
public sealed class DeletionController(PortalDb db) : PortalController
{
    [HttpPost]
    public async Task<IActionResult> Delete(Guid id)
    {
        if (await db.Letters.VisibleTo(Me).SingleOrDefaultAsync(l => l.Id == id) is not { } letter)
            return NotFound();
        if (!letter.IsDraft)
        {
            Say("Отправленное письмо не удаляют.");
            return Redirect($"/letters/{id}");
        }
        db.Remove(letter);
        await db.SaveChangesAsync();
        Say("Проект письма удалён.");
        return Redirect("/letters");
    }
}
