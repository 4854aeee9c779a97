using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Ui.Tables;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Users;

public sealed record UsersPage(
    Paged<UserRow> Rows,
    IReadOnlyDictionary<UserState, int> Counts,
    IReadOnlyList<SelectListItem> Organisations,
    IReadOnlyList<SelectListItem> Districts,
    TableQuery Table,
    UserFilter Filter
)
{
    private const int Size = 50;

    public int Total => Counts.Values.Sum();

    public static IEnumerable<SelectListItem> Roles =>
        Enum.GetValues<Role>().Select(role => new SelectListItem(role.Name(), $"{role}"));

    public static async Task<UsersPage> ReadAsync(
        PortalDb db,
        MembershipPlaces places,
        CurrentUser me,
        TableQuery table,
        UserFilter filter
    )
    {
        var narrowed = filter.Narrow(UserRow.Query(db, me), table.Text);
        var counts = await narrowed
            .GroupBy(r => r.State)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count);
        var total = filter.ChosenState is { } state ? counts.GetValueOrDefault(state) : counts.Values.Sum();
        var rows = await table.Slice(Sorted(narrowed, table, filter), Size).ToListAsync();
        await NamePlacesAsync(places, me, rows);
        var members = db.Memberships.Where(m => m.DistrictId == me.DistrictId);
        var organisations = await db
            .Organisations.VisibleTo(me)
            .Where(o => members.Any(m => m.OrganisationId == o.Id))
            .OrderBy(o => o.ShortName)
            .Select(o => new SelectListItem(o.ShortName, o.Id.ToString()))
            .ToListAsync();
        var districts = me.IsOverAllDistricts
            ? await db
                .Districts.OrderBy(d => d.Name)
                .Select(d => new SelectListItem(d.Name, d.Id.ToString()))
                .ToListAsync()
            : [];
        return new(new(rows, total, table.Page, Size), counts, organisations, districts, table, filter);
    }

    /// <summary>The same rows in the same order, all of them: what the export takes.</summary>
    public static IQueryable<UserRow> Sorted(IQueryable<UserRow> narrowed, TableQuery table, UserFilter filter) =>
        UserRow.Columns.Apply(filter.NarrowState(narrowed), table).ThenBy(r => r.FullName).ThenBy(r => r.MembershipId);

    public static async Task NamePlacesAsync(MembershipPlaces places, CurrentUser me, IReadOnlyList<UserRow> rows)
    {
        if (!me.IsOverAllDistricts)
            return;
        var names = await places.NamesAsync(
            rows.Where(r => r.DistrictId is not null).Select(r => (r.DistrictId!.Value, r.OrganisationId))
        );
        foreach (var row in rows.Where(r => r.OrganisationId is not null))
            row.Organisation = names.GetValueOrDefault(row.OrganisationId!.Value);
    }
}
