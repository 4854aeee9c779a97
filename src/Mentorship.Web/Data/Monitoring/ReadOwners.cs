using Mentorship.Web.Access;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Monitoring;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Monitoring;

/// <summary>Who may look through parts of the returns.</summary>
public sealed record Reviewer(Guid MembershipId, string FullName, Role Role);

public static class ReadOwners
{
    /// <summary>Curators and methodists who work in the district now; whoever has not come yet may be named too.</summary>
    public static async Task<IReadOnlyList<Reviewer>> ReviewersAsync(
        PortalDb db,
        Guid district,
        CancellationToken stop
    ) =>
        await (
            from member in db.Memberships
            join user in db.Users on member.UserId equals user.Id
            where member.DistrictId == district && member.EndedAt == null && user.DisabledAt == null
            where member.Role == Role.Curator || member.Role == Role.Methodist
            orderby member.Role, user.FullName, member.Id
            select new Reviewer(member.Id, user.FullName, member.Role)
        ).ToListAsync(stop);

    /// <summary>By part; whoever has left looks through nothing.</summary>
    public static async Task<IReadOnlyDictionary<Block, Reviewer>> OwnersAsync(
        PortalDb db,
        CurrentUser me,
        CancellationToken stop
    )
    {
        var owners = await db.BlockOwners.VisibleTo(me).AsNoTracking().ToListAsync(stop);
        if (owners.Count == 0)
            return new Dictionary<Block, Reviewer>();
        var reviewers = await ReviewersAsync(db, me.DistrictId!.Value, stop);
        return owners
            .Select(o => (o.Block, Who: reviewers.FirstOrDefault(r => r.MembershipId == o.MembershipId)))
            .Where(o => o.Who is not null)
            .ToDictionary(o => o.Block, o => o.Who!);
    }
}
