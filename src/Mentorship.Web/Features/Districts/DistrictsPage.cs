using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Features.Setup;
using Mentorship.Web.Ui.Tables;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Districts;

public sealed record DistrictLine(Guid Id, string Name, DistrictKind Kind, string TimeZone, DateTimeOffset CreatedAt)
{
    public SetupCounts Counts { get; init; } = new(0, 0, 0, 0);
    public int StepsDone { get; init; }
    public int Steps { get; init; }
}

public sealed record DistrictsPage(Paged<DistrictLine> Rows, TableQuery Table)
{
    // Each district is entered to be counted, because PostgreSQL shows one at a time: a page is kept short.
    private const int PageSize = 20;

    public static async Task<DistrictsPage> ReadAsync(
        PortalDb db,
        CurrentUserReader reader,
        TableQuery table,
        CancellationToken stop
    )
    {
        var found = db.Districts.AsNoTracking();
        if (table.Text.Length > 0)
        {
            found = found.Where(d => EF.Functions.ILike(d.Name, Patterns.Containing(table.Text)));
        }
        var total = await found.CountAsync(stop);
        var sorted = (table.Sort, table.Descending) switch
        {
            ("created", true) => found.OrderByDescending(d => d.CreatedAt),
            ("created", false) => found.OrderBy(d => d.CreatedAt),
            (_, true) => found.OrderByDescending(d => d.Name),
            _ => found.OrderBy(d => d.Name),
        };
        var districts = await table.Slice(sorted, PageSize).ToListAsync(stop);
        var lines = new List<DistrictLine>();
        foreach (var district in districts)
        {
            await reader.EnterAsync(district.Id, stop);
            var steps = await SetupSteps.ReadAsync(db, district.Id);
            lines.Add(
                new DistrictLine(district.Id, district.Name, district.Kind, district.TimeZone, district.CreatedAt)
                {
                    Counts = steps!.Counts,
                    StepsDone = steps.Done,
                    Steps = steps.Steps.Count,
                }
            );
        }
        return new(new(lines, total, table.Page, PageSize), table);
    }
}

public sealed record DistrictMember(
    string Name,
    string Email,
    Role Role,
    string? Organisation,
    DateTimeOffset? LastSeen,
    bool IsDisabled
);

public sealed record DistrictPage(
    District District,
    SetupSteps Steps,
    IReadOnlyList<DistrictMember> Members,
    bool IsCurator
)
{
    public static async Task<DistrictPage?> ReadAsync(
        PortalDb db,
        CurrentUserReader reader,
        Guid id,
        Guid userId,
        CancellationToken stop
    )
    {
        var district = await db.Districts.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, stop);
        if (district is null)
            return null;
        await reader.EnterAsync(id, stop);
        var members = await (
            from m in db.Memberships
            where m.DistrictId == id && m.EndedAt == null
            join u in db.Users on m.UserId equals u.Id
            orderby u.FullName
            select new { m, u }
        ).ToListAsync(stop);
        var names = await db
            .Database.SqlQuery<NamedOrganisation>($"select id, short_name as name from organisation")
            .ToDictionaryAsync(o => o.Id, o => o.Name, stop);
        return new(
            district,
            (await SetupSteps.ReadAsync(db, id))!,
            [
                .. members
                    .OrderBy(x => x.m.Role)
                    .Select(x => new DistrictMember(
                        x.u.FullName,
                        x.u.Email!,
                        x.m.Role,
                        x.m.OrganisationId is { } o ? names.GetValueOrDefault(o) : null,
                        x.u.LastSignedInAt,
                        x.u.DisabledAt is not null
                    )),
            ],
            members.Exists(x => x.m.UserId == userId && x.m.Role == Role.Curator)
        );
    }

    private sealed record NamedOrganisation(Guid Id, string Name);
}
