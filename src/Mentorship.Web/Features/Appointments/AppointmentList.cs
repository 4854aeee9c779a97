using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Ui.Tables;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Appointments;

public sealed record AppointmentList(
    Paged<AppointmentRow> Rows,
    AppointmentFilter Filter,
    IReadOnlyList<AppointmentFunction> Functions,
    int InForce,
    int Ended,
    int Nobody
)
{
    public const int PageSize = 50;

    private static readonly Sorting<AppointmentRow> Columns = new Sorting<AppointmentRow>("organisation")
        .By("organisation", r => r.Organisation)
        .By("function", r => r.Place)
        .By("who", r => r.Who)
        .By("from", r => r.From)
        .By("to", r => r.To);

    public static IQueryable<AppointmentRow> Sorted(IQueryable<AppointmentRow> rows, TableQuery table) =>
        Columns.Apply(rows, table).ThenBy(r => r.Place).ThenByDescending(r => r.From).ThenBy(r => r.Id);

    public static async Task<AppointmentList> ReadAsync(PortalDb db, CurrentUser me, AppointmentFilter filter)
    {
        var matrix = await AppointmentsPage.ReadAsync(db, me, filter with { State = null });
        var found = filter.Find(db.Appointments.VisibleTo(me).AsNoTracking());
        var counts = await found
            .GroupBy(a => a.To < filter.Today)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToListAsync();
        var (ended, inForce) = (
            counts.Where(c => c.Key == true).Sum(c => c.Count),
            counts.Where(c => c.Key != true).Sum(c => c.Count)
        );
        var functions = await db.AppointmentFunctions.VisibleTo(me).AsNoTracking().OrderBy(f => f.Place).ToListAsync();
        var rows =
            filter.State == AppointmentFilter.Nobody
                ? new Paged<AppointmentRow>(matrix.Nobody, matrix.Nobody.Count, 1, Math.Max(1, matrix.Nobody.Count))
                : new Paged<AppointmentRow>(
                    await filter
                        .Table.Slice(Sorted(AppointmentRow.Of(filter.OfState(found), me), filter.Table), PageSize)
                        .ToListAsync(),
                    filter.State switch
                    {
                        AppointmentFilter.All => inForce + ended,
                        AppointmentFilter.Ended => ended,
                        _ => inForce,
                    },
                    filter.Table.Page,
                    PageSize
                );
        return new(rows, filter, functions, inForce, ended, matrix.Nobody.Count);
    }
}
