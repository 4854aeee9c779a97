using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Domain.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Journal;

/// <summary>Whose journal is read and by whom: a member reads his own district's, an administrator any that he names.</summary>
/// <param name="Reader">An administrator brings no rights of a role that he has elsewhere.</param>
public sealed record JournalDesk(CurrentUser Reader, Guid DistrictId, string District, TimeZoneInfo Zone)
{
    /// <summary>A school reads the history of a card of its own and no more.</summary>
    public CardRows? Card { get; init; }

    /// <summary>Stands in addresses and forms when the district is not the reader's own.</summary>
    public Guid? Named => Reader.Membership is null ? DistrictId : null;

    public string At(string path) => Named is { } id ? $"{path}{(path.Contains('?') ? '&' : '?')}district={id}" : path;

    /// <returns>Null when there is no such district for this reader.</returns>
    public static async Task<JournalDesk?> OpenAsync(
        PortalDb db,
        CurrentUserReader entrance,
        CurrentUser me,
        Guid? district,
        CancellationToken stop
    )
    {
        if (me.Membership is { } own && (district ?? own.DistrictId) == own.DistrictId)
            return me.Has(Role.Curator, Role.Head) || me.IsAdministrator
                ? new(me, own.DistrictId, own.DistrictName, me.Zone)
                : null;
        if (!me.IsAdministrator || district is not { } id)
            return null;
        var place = await db
            .Districts.Where(d => d.Id == id)
            .Select(d => new { d.Name, d.TimeZone })
            .SingleOrDefaultAsync(stop);
        if (place is null)
            return null;
        await entrance.EnterAsync(id, stop);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(place.TimeZone);
        return new(me with { Membership = null }, id, place.Name, zone);
    }
}
