using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Features.Account;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Users.Memberships;

/// <summary>Ends the work of a person in the district, or begins it anew; the sign-in itself stays.</summary>
[For(Role.Curator, AndAdministrator = true)]
[Route("users/{id:guid}/memberships/{membership:guid}")]
public sealed class EndingController(
    PortalDb db,
    CurrentUserReader reader,
    MembershipPlaces places,
    MailedLinks links,
    SecurityLog log,
    TimeProvider clock
) : UserController(db, reader, places)
{
    [HttpPost("ending")]
    public async Task<IActionResult> Create(Guid id, Guid membership, string? reason)
    {
        if (await TakeAsync(id, membership) is not { IsActive: true } found)
            return NotFound();
        return await Change(
            async () =>
            {
                if (found.UserId == Me.UserId)
                    throw new RuleBroken(
                        "Завершить собственную работу нельзя. Передайте дела преемнику или попросите другого куратора."
                    );
                found.End(clock.GetUtcNow());
                Db.Journal.Note("membership.ended", reason);
                await Db.SaveChangesAsync();
                var left = await WithdrawIfNothingLeftAsync(id);
                return Done(
                    id,
                    left ? "Приглашение отозвано, ссылка из письма больше не действует." : "Работа завершена."
                );
            },
            () => Card(id)
        );
    }

    [HttpPost("resumption")]
    public async Task<IActionResult> Resume(Guid id, Guid membership)
    {
        if (await TakeAsync(id, membership) is not { IsActive: false } found)
            return NotFound();
        return await Change(
            async () =>
            {
                if (found.OrganisationId is not null && await Places.NameAsync(Db, Me, found.OrganisationId) is null)
                    throw new RuleBroken("Организации больше нет в районе. Пригласите человека в другую.");
                found.Resume();
                Db.Journal.Note("membership.resumed", null);
                await Db.SaveChangesAsync();
                return Done(id, "Работа возобновлена с прежней ролью.");
            },
            () => Card(id)
        );
    }

    /// <summary>An invitation that leads to no role any more must not let anybody in.</summary>
    private async Task<bool> WithdrawIfNothingLeftAsync(Guid userId)
    {
        var isIdle =
            await Db.Users.AnyAsync(u => u.Id == userId && u.PasswordHash == null)
            && !await Db.Memberships.AnyAsync(m => m.UserId == userId && m.EndedAt == null);
        if (!isIdle)
            return false;
        await links.WithdrawAsync(userId);
        log.Note(SecurityEventKind.InvitationRevoked, userId, Me.FullName);
        await Db.SaveChangesAsync();
        return true;
    }
}
