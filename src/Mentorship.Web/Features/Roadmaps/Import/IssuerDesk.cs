using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Organisations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Import;

/// <summary>Who may be said to have issued a paper.</summary>
internal sealed record IssuerDesk(OrganisationKind Kind, SelectListItem Item)
{
    /// <summary>The district's own bodies first; an organisation's coordinator brings the papers of his own alone.</summary>
    public static async Task<IReadOnlyList<IssuerDesk>> ReadAsync(
        PortalDb db,
        CurrentUser me,
        OpenImport open,
        DateOnly today,
        CancellationToken stop
    )
    {
        var offices = new SelectListGroup { Name = "Приказ района" };
        var others = new SelectListGroup { Name = "Приказ организации" };
        return [.. (
                await db
                    .Organisations.VisibleTo(me)
                    .KeptBy(me)
                    .Where(o => open.Import.OwnerId == null || o.Id == open.Import.OwnerId)
                    .ActiveOn(today)
                    .Select(o => new
                    {
                        o.Id,
                        o.ShortName,
                        o.Kind,
                    })
                    .ToListAsync(stop)
            ).OrderBy(o => !o.Kind.SpeaksToDistrict()).ThenBy(o => o.Kind is OrganisationKind.Administration or OrganisationKind.Enterprise).ThenBy(o => o.Kind).ThenBy(o => o.ShortName, Domain.Natural.Order).Select(o => new IssuerDesk(o.Kind, new SelectListItem(o.ShortName, $"{o.Id}") { Group = o.Kind.SpeaksToDistrict() ? offices : others }))];
    }
}
