using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Acts;

/// <summary>What the form of an act offers.</summary>
public sealed record ActDesk(
    IReadOnlyList<SelectListItem> Organisations,
    IReadOnlyList<SelectListItem> Kinds,
    IReadOnlyList<SelectListItem> Replaced,
    IReadOnlyList<SelectListItem> Bases
)
{
    /// <param name="self">The act that is edited: it replaces and rests on others only.</param>
    public static async Task<ActDesk> ReadAsync(
        PortalDb db,
        CurrentUser me,
        ActForm form,
        DateOnly day,
        Guid? self = null
    )
    {
        var organisations = await db
            .Organisations.VisibleTo(me)
            .KeptBy(me)
            .AsNoTracking()
            .ActiveOn(day)
            .OrderBy(o => o.Kind == OrganisationKind.Enterprise)
            .ThenBy(o => o.ShortName)
            .Select(o => new { o.Id, o.ShortName })
            .ToListAsync();
        var kinds = await db
            .ActKinds.VisibleTo(me)
            .Where(k => !k.IsRetired || k.Id == form.KindId)
            .OrderBy(k => k.Place)
            .Select(k => new { k.Id, k.Name })
            .ToListAsync();
        // A school rests on its own acts and on those of the department and the centre.
        var acts = form.OrganisationId is not { } owner
            ? []
            : await db
                .LocalActs.VisibleTo(me)
                .Where(a =>
                    a.Id != self
                    && (
                        a.OrganisationId == owner
                        || a.Organisation.Kind == OrganisationKind.Department
                        || a.Organisation.Kind == OrganisationKind.MethodCentre
                    )
                )
                .OrderByDescending(a => a.IssuedOn)
                .Select(a => new
                {
                    a.Id,
                    a.OrganisationId,
                    a.KindId,
                    Kind = a.Kind.Name,
                    Owner = a.Organisation.ShortName,
                    a.Number,
                    a.IssuedOn,
                })
                .Take(200)
                .ToListAsync();
        return new(
            [.. organisations.Select(o => new SelectListItem(o.ShortName, $"{o.Id}"))],
            [.. kinds.Select(k => new SelectListItem(k.Name, $"{k.Id}"))],
            [
                .. acts.Where(a => a.OrganisationId == form.OrganisationId && a.KindId == form.KindId)
                    .Select(a => new SelectListItem(Words(a.Kind, a.Number, a.IssuedOn), $"{a.Id}")),
            ],
            [
                .. acts.Where(a => a.KindId != form.KindId || a.OrganisationId != form.OrganisationId)
                    .Select(a => new SelectListItem(
                        a.OrganisationId == form.OrganisationId
                            ? Words(a.Kind, a.Number, a.IssuedOn)
                            : $"{a.Owner}: {Words(a.Kind, a.Number, a.IssuedOn)}",
                        $"{a.Id}"
                    )),
            ]
        );
    }

    private static string Words(string kind, string? number, DateOnly on) =>
        $"{kind}{(number is null ? "" : $" № {number}")} от {Days.Digits(on)}";
}
