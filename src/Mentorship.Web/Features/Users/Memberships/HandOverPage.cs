using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Users.Memberships;

public sealed record HandOverPage(
    HandOverForm Form,
    Guid UserId,
    Guid Id,
    string FullName,
    string Post,
    bool IsOwn,
    IReadOnlyList<SelectListItem> Successors
)
{
    public static async Task<HandOverPage> ReadAsync(PortalDb db, CurrentUser me, Membership leaving, HandOverForm form)
    {
        var people = await (
            from membership in db.Memberships
            join user in db.Users on membership.UserId equals user.Id
            where
                membership.DistrictId == leaving.DistrictId
                && membership.EndedAt == null
                && user.Id != leaving.UserId
                && user.DisabledAt == null
            orderby user.FullName
            select new
            {
                user.Id,
                user.FullName,
                membership.Role,
            }
        ).ToListAsync();
        var place = await Places.NameAsync(db, me, leaving.OrganisationId);
        return new(
            form,
            leaving.UserId,
            leaving.Id,
            await db.Users.Where(u => u.Id == leaving.UserId).Select(u => u.FullName).SingleAsync(),
            place is null ? leaving.Role.Name() : $"{leaving.Role.Name()}, {place}",
            leaving.UserId == me.UserId,
            [
                .. people
                    .GroupBy(p => (p.Id, p.FullName))
                    .Select(p => new SelectListItem(
                        $"{p.Key.FullName}, {string.Join(", ", p.Select(r => r.Role.Name()).Distinct())}",
                        p.Key.Id.ToString()
                    )),
            ]
        );
    }
}
