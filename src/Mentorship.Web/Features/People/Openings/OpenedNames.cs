using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.People;

/// <summary>Who opened the names of which school's children, and what for.</summary>
public sealed class OpenedNames
{
    public Guid OrganisationId { get; init; }
    public string School { get; init; } = "";
    public string Who { get; init; } = "";
    public string Reason { get; init; } = "";
    public DateTimeOffset From { get; init; }
    public DateTimeOffset Until { get; init; }

    /// <summary>Those that hold at this moment.</summary>
    public static async Task<IReadOnlyList<OpenedNames>> NowAsync(
        PortalDb db,
        CurrentUser me,
        DateTimeOffset now,
        CancellationToken stop
    ) => await Of(db, me).Where(o => o.Until > now).OrderBy(o => o.Until).ToListAsync(stop);

    public static IQueryable<OpenedNames> Of(PortalDb db, CurrentUser me) =>
        from opening in db.NamesOpenings.VisibleTo(me)
        join school in db.Organisations.VisibleTo(me) on opening.OrganisationId equals school.Id
        join member in db.Memberships on opening.MembershipId equals member.Id
        join user in db.Users on member.UserId equals user.Id
        select new OpenedNames
        {
            OrganisationId = school.Id,
            School = school.ShortName,
            Who = user.FullName,
            Reason = opening.Reason,
            From = opening.OpenedAt,
            Until = opening.ClosesAt,
        };
}
