using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Districts;

/// <summary>
/// The administrator starts a district as its curator, by a membership like anybody's: what he does there is journalled
/// under it, and no second set of rights exists. He lays it down when a curator has come.
/// </summary>
[For(AndAdministrator = true)]
[Route("districts/{id:guid}/curatorship")]
public sealed class CuratorshipController(PortalDb db, CurrentUserReader reader, Session session, TimeProvider clock)
    : PortalController
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id)
    {
        if (!await db.Districts.AnyAsync(d => d.Id == id))
            return NotFound();
        await reader.EnterAsync(id, HttpContext.RequestAborted);
        var membership = await MineAsync(id);
        if (membership is null)
        {
            membership = new Membership(Me.UserId, id, Role.Curator, organisationId: null, clock.GetUtcNow());
            db.Add(membership);
            await db.SaveChangesAsync();
        }
        await SignInAsAsync(membership);
        Say("Теперь вы куратор этого района: заведите организации и пригласите людей.");
        return Redirect("/setup");
    }

    [HttpPost("delete")]
    public async Task<IActionResult> Delete(Guid id)
    {
        await reader.EnterAsync(id, HttpContext.RequestAborted);
        if (await MineAsync(id) is not { } membership)
            return NotFound();
        return await Change(
            async () =>
            {
                // Whether another curator can sign in is PostgreSQL's rule: its refusal comes back as a sentence.
                membership.End(clock.GetUtcNow());
                await db.SaveChangesAsync();
                await SignInAsAsync(membership: null);
                Say("Вы больше не куратор этого района.");
                return Redirect($"/districts/{id}");
            },
            async () =>
                View("Show", await DistrictPage.ReadAsync(db, reader, id, Me.UserId, HttpContext.RequestAborted))
        );
    }

    private Task<Membership?> MineAsync(Guid district) =>
        db.Memberships.SingleOrDefaultAsync(m =>
            m.DistrictId == district && m.UserId == Me.UserId && m.Role == Role.Curator && m.EndedAt == null
        );

    private async Task SignInAsAsync(Membership? membership) =>
        await session.EnterAsync(
            await db.Users.SingleAsync(u => u.Id == Me.UserId),
            membership is null ? null : (membership.Id, membership.DistrictId)
        );
}
