using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Features.Files;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Appointments;

public sealed record AppointmentCard(
    AppointmentRow Row,
    string? EndedBecause,
    string? Post,
    FileNow? File,
    IReadOnlyList<AppointmentRow> Chain,
    DateOnly Today
)
{
    public bool Keeps { get; init; }
    public bool ReadsPerson { get; init; }
    public bool Ended => Row.To < Today;

    public static async Task<AppointmentCard?> ReadAsync(PortalDb db, CurrentUser me, Guid id, DateOnly today)
    {
        var found = await db
            .Appointments.VisibleTo(me)
            .AsNoTracking()
            .Where(a => a.Id == id)
            .Select(a => new
            {
                a.OrganisationId,
                a.FunctionId,
                a.EndedBecause,
                a.FileId,
                Post = a.Person!.Employments.Where(e => e.OrganisationId == a.OrganisationId)
                    .OrderByDescending(e => e.From)
                    .Select(e => e.Post)
                    .FirstOrDefault(),
            })
            .SingleOrDefaultAsync();
        if (found is null)
            return null;
        var chain = await AppointmentRow
            .Of(
                db.Appointments.VisibleTo(me)
                    .Where(a => a.OrganisationId == found.OrganisationId && a.FunctionId == found.FunctionId)
                    .OrderByDescending(a => a.From),
                me
            )
            .ToListAsync();
        var row = chain.Single(r => r.Id == id);
        var file = me.Has(Role.Observer) ? null : await db.FileNowAsync(me, found.FileId, $"/appointments/{id}/file");
        return new(row, found.EndedBecause, found.Post, file, chain, today)
        {
            Keeps = me.Keeps(row.OrganisationId),
            ReadsPerson = row.PersonId is { } person && await db.People.VisibleTo(me).AnyAsync(p => p.Id == person),
        };
    }
}
