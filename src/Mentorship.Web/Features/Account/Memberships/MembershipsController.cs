using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Account.Memberships;

public sealed record ChoicePage(
    IReadOnlyList<OwnMembership> Memberships,
    Guid? Current,
    bool IsAdministrator,
    string? ReturnUrl
);

/// <summary>Whoever has several roles says as whom he works now.</summary>
[Route("account/memberships")]
public sealed class MembershipsController(PortalDb db, MembershipPlaces places, Session session) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> Index(string? returnUrl) =>
        View(
            "Index",
            new ChoicePage(
                await OwnMembership.ReadAsync(db, places, Me.UserId),
                Me.Membership?.Id,
                Me.IsAdministrator,
                Url.IsLocalUrl(returnUrl) ? returnUrl : null
            )
        );

    [HttpPost]
    public async Task<IActionResult> Update(Guid? id, string? returnUrl)
    {
        var user = await db.Users.SingleAsync(u => u.Id == Me.UserId);
        if (id is null)
        {
            if (!Me.IsAdministrator)
                return NotFound();
            await session.EnterAsync(user, null);
            return LocalRedirect("/users");
        }
        var chosen = await db.Memberships.SingleOrDefaultAsync(m =>
            m.Id == id && m.UserId == Me.UserId && m.EndedAt == null
        );
        if (chosen is null)
            return NotFound();
        await session.EnterAsync(user, (chosen.Id, chosen.DistrictId));
        return LocalRedirect(Local(returnUrl));
    }
}
