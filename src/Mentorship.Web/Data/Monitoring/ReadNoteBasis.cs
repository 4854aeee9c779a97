using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Monitoring.Sealing;
using Mentorship.Web.Domain.Notes;
using Mentorship.Web.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Monitoring;

/// <summary>What a note of a seal is written from, in the district that the context has entered.</summary>
public static class ReadNoteBasis
{
    /// <param name="sealedOn">By the calendar of the district.</param>
    public static async Task<NoteBasis> OfAsync(
        PortalDb db,
        Seal seal,
        DateOnly sealedOn,
        DateOnly today,
        CancellationToken stop
    )
    {
        var now = QuarterFigures.Read(seal.Figures);
        return new(now, await ReadQuarter.BeforeAsync(db, now.AsOf, stop), sealedOn, seal.Hash)
        {
            Centre = await db
                .Organisations.ActiveOn(today)
                .Where(o => o.Kind == OrganisationKind.MethodCentre)
                .OrderBy(o => o.ShortName)
                .Select(o => o.ShortName)
                .FirstOrDefaultAsync(stop),
            Outcomes = await Outcomes.OfLastAsync(db, now.AsOf, today, stop),
        };
    }
}
