using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders.Making;

/// <summary>Who answers for mentoring in an organisation, as it has appointed him.</summary>
internal static class IssuerCurator
{
    /// <returns>Null: nobody is appointed, or several are.</returns>
    public static async Task<DirectoryPerson?> OfAsync(
        PortalDb db,
        CurrentUser me,
        PartyDirectory directory,
        Guid issuer,
        DateOnly today
    )
    {
        var appointed = await db
            .Appointments.VisibleTo(me)
            .InForceOn(today)
            .Where(a => a.OrganisationId == issuer && a.PersonId != null)
            .Join(
                db.AppointmentFunctions.VisibleTo(me).Where(f => f.Name.Contains("куратор")),
                a => a.FunctionId,
                f => f.Id,
                (a, f) => a.PersonId!.Value
            )
            .Distinct()
            .ToListAsync();
        return appointed is [var only] ? directory.People.FirstOrDefault(p => p.Id == only) : null;
    }
}
