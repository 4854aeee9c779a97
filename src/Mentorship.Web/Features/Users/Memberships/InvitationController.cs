using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Users.Memberships;

/// <summary>The letter again, with a new link; to take it back is to end the membership.</summary>
[For(Role.Curator, AndAdministrator = true)]
[Route("users/{id:guid}/memberships/{membership:guid}/invitation")]
public sealed class InvitationController(
    PortalDb db,
    CurrentUserReader reader,
    MembershipPlaces places,
    InviteUser invite
) : UserController(db, reader, places)
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid membership)
    {
        if (await TakeAsync(id, membership) is not { IsActive: true } found)
            return NotFound();
        return await Change(
            async () =>
            {
                var user = await Db.Users.SingleAsync(u => u.Id == id);
                if (user.PasswordHash is not null)
                    throw new RuleBroken("Приглашение уже принято: человек входит со своим паролем.");
                if (user.DisabledAt is not null)
                    throw new RuleBroken("Вход отключён. Сначала откройте его, потом отправьте приглашение.");
                await invite.SendAsync(user, found, await Places.NameAsync(Db, Me, found.OrganisationId), Me);
                return Done(id, $"Приглашение отправлено ещё раз на {user.Email}. Прежняя ссылка больше не действует.");
            },
            () => Card(id)
        );
    }
}
