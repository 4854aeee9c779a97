using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Ui.Tables;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Obligations;

public sealed record RoadmapChoice(Guid Id, string Title);

/// <summary>The register of duties in four statements: counts, rows, roadmaps and names of the filters.</summary>
public sealed record ObligationsPage(
    ObligationFilter Filter,
    Paged<ObligationRow> Rows,
    IReadOnlyDictionary<Standing, int> Counts,
    int Gone,
    IReadOnlyList<RoadmapChoice> Roadmaps,
    IReadOnlyList<(Guid Id, string Name)> Bodies
)
{
    public const int PageSize = 50;

    private static readonly Sorting<ObligationRow> Columns = new Sorting<ObligationRow>("due")
        .By("due", r => r.DueOn)
        .By("organisation", r => r.Organisation)
        .By("activity", r => r.Title)
        .By("state", r => r.State);

    public int All => Counts.Values.Sum();

    public int Open =>
        Counts
            .Where(c =>
                c.Key is not (Standing.Accepted or Standing.AcceptedLate or Standing.AcceptedBefore or Standing.Waived)
            )
            .Sum(c => c.Value);

    public string? RoadmapName => Roadmaps.FirstOrDefault(r => r.Id == Filter.Query.Roadmap)?.Title;

    public string? BodyName => Bodies.FirstOrDefault(b => b.Id == Filter.Query.Organisation).Name;

    public static IQueryable<ObligationRow> Sorted(IQueryable<ObligationRow> rows, TableQuery table) =>
        Columns
            .Apply(rows, table)
            .ThenBy(r => r.DueOn)
            .ThenBy(r => r.Number)
            .ThenBy(r => r.Organisation)
            .ThenBy(r => r.Id);

    public static async Task<ObligationsPage> ReadAsync(PortalDb db, CurrentUser me, ObligationFilter filter)
    {
        var found = filter.Find(db, me).AsNoTracking();
        var counts = await found.CountAsync(filter.Today);
        var gone = await found.CountAsync(o => o.GoneOn != null);
        var page = new ObligationsPage(
            filter,
            new Paged<ObligationRow>([], 0, filter.Table.Page, PageSize),
            counts,
            gone,
            await RoadmapsAsync(db, me),
            await BodiesAsync(db, me)
        );
        var total =
            filter.Standing is { } standing ? counts.GetValueOrDefault(standing)
            : filter.Query.State == ObligationFilter.All ? page.All
            : filter.Query.State == ObligationFilter.Gone ? gone
            : page.Open;
        var rows = Sorted(ObligationRow.Of(db, me, filter.OfState(found), filter.Today), filter.Table);
        var last = Math.Max(1, (total + PageSize - 1) / PageSize);
        var table = filter.Table with { Page = Math.Min(filter.Table.Page, last) };
        return page with { Rows = new(await table.Slice(rows, PageSize).ToListAsync(), total, table.Page, PageSize) };
    }

    private static Task<List<RoadmapChoice>> RoadmapsAsync(PortalDb db, CurrentUser me) =>
        db
            .Roadmaps.VisibleTo(me)
            .Where(r => r.State == RoadmapState.Approved || r.State == RoadmapState.Closed)
            .OrderBy(r => r.OwnerId != null)
            .ThenByDescending(r => r.From)
            .ThenBy(r => r.Title)
            .Select(r => new RoadmapChoice(r.Id, r.Title))
            .Take(200)
            .ToListAsync();

    private static async Task<IReadOnlyList<(Guid Id, string Name)>> BodiesAsync(PortalDb db, CurrentUser me) =>
        me.Has(Role.Coordinator, Role.Mentor)
            ? []
            :
            [
                .. (
                    await db
                        .Organisations.VisibleTo(me)
                        .Where(b => db.Obligations.VisibleTo(me).Any(o => o.OrganisationId == b.Id))
                        .OrderBy(b => b.ShortName)
                        .Select(b => new { b.Id, b.ShortName })
                        .ToListAsync()
                ).Select(b => (b.Id, b.ShortName)),
            ];
}
