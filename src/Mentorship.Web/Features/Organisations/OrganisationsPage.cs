using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Ui.Tables;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Organisations;

public sealed record OrganisationsPage(
    Paged<OrganisationRow> Rows,
    OrganisationFilter Filter,
    IReadOnlyDictionary<OrganisationKind, int> Kinds,
    int Working,
    int Closed,
    int Staff,
    int Students
)
{
    public const int PageSize = 50;

    public static readonly Sorting<OrganisationRow> Columns = new Sorting<OrganisationRow>("name")
        .By("name", r => r.ShortName)
        .By("head", r => r.HeadName)
        .By("staff", r => r.Staff)
        .By("students", r => r.Students)
        .By("from", r => r.ActiveFrom)
        .By("to", r => r.ActiveTo);

    public bool NothingYet => Working + Closed == 0 && Filter.Table.Text.Length == 0 && Filter.Kind is null;

    public static async Task<OrganisationsPage> ReadAsync(PortalDb db, CurrentUser me, OrganisationFilter filter)
    {
        var found = filter.Find(db.Organisations.VisibleTo(me).AsNoTracking());
        var counts = await found
            .GroupBy(o => new { o.Kind, Closed = o.ActiveTo < filter.Today })
            .Select(g => new
            {
                g.Key.Kind,
                Closed = g.Key.Closed == true,
                Count = g.Count(),
            })
            .ToListAsync();
        var rows = OrganisationRow.Of(db, me, filter.OfState(filter.OfKind(found)), filter.Today);
        var total = await rows.GroupBy(r => 1)
            .Select(g => new
            {
                Count = g.Count(),
                Staff = g.Sum(r => r.Staff),
                Students = g.Sum(r => r.Students),
            })
            .SingleOrDefaultAsync();
        var page = await filter
            .Table.Slice(Columns.Apply(rows, filter.Table).ThenBy(r => r.Id), PageSize)
            .ToListAsync();
        var ofKind = counts.Where(c => filter.Kind is null || c.Kind == filter.Kind).ToList();
        return new(
            new(page, total?.Count ?? 0, filter.Table.Page, PageSize),
            filter,
            counts
                .Where(c =>
                    filter.State == OrganisationFilter.All || c.Closed == (filter.State == OrganisationFilter.Closed)
                )
                .GroupBy(c => c.Kind)
                .ToDictionary(g => g.Key, g => g.Sum(c => c.Count)),
            ofKind.Where(c => !c.Closed).Sum(c => c.Count),
            ofKind.Where(c => c.Closed).Sum(c => c.Count),
            total?.Staff ?? 0,
            total?.Students ?? 0
        );
    }
}
