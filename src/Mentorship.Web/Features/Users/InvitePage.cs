using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Users;

public sealed record InvitePage(InviteForm Form, string District, IReadOnlyList<SelectListItem> Organisations)
{
    public static async Task<InvitePage> ReadAsync(PortalDb db, CurrentUser me, InviteForm form) =>
        new(
            form,
            await db.Districts.Where(d => d.Id == db.DistrictId).Select(d => d.Name).SingleAsync(),
            await Places.ReadAsync(db, me)
        );
}

/// <summary>Organisations of the entered district that still work, as choices.</summary>
internal static class Places
{
    public static async Task<IReadOnlyList<SelectListItem>> ReadAsync(PortalDb db, CurrentUser me) =>
        await db
            .Organisations.VisibleTo(me)
            .Where(o => o.ActiveTo == null)
            .OrderBy(o => o.ShortName)
            .Select(o => new SelectListItem(o.ShortName, o.Id.ToString()))
            .ToListAsync();

    public static Task<string?> NameAsync(PortalDb db, CurrentUser me, Guid? id) =>
        db.Organisations.VisibleTo(me).Where(o => o.Id == id).Select(o => (string?)o.ShortName).SingleOrDefaultAsync();
}
