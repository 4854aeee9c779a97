using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Ui.Tables;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Consents;

/// <summary>The register: rows, and how many each chip would leave.</summary>
public sealed record ConsentsPage(
    ConsentFilter Filter,
    Paged<ConsentRow> Rows,
    IReadOnlyDictionary<ConsentState, int> Counts,
    int Soon,
    int NoScan,
    IReadOnlyList<(Guid Id, string Name)> Organisations
)
{
    private const int Size = 50;

    /// <summary>Whose papers are shown when the address names a person.</summary>
    public string? Person { get; init; }

    /// <summary>Children's papers, which the department counts and does not name.</summary>
    public int OfChildren { get; init; }

    public int All => Counts.Values.Sum();

    public static async Task<ConsentsPage> ReadAsync(
        PortalDb db,
        CurrentUser me,
        ConsentFilter filter,
        CancellationToken stop
    )
    {
        var found = filter.Apply(db, me).AsNoTracking();
        var rows = await ConsentRow
            .Of(db, me, filter.Table.Slice(ConsentRow.Sorted(found, filter.Table), Size))
            .ToListAsync(stop);
        var (day, far) = (filter.Day, filter.Day.AddDays(ConsentLook.SoonDays));
        var counts = await filter
            .In(db, me)
            .GroupBy(c => 1)
            .Select(g => new
            {
                Withdrawn = g.Count(c => c.WithdrawnOn <= day),
                Asked = g.Count(c =>
                    (c.WithdrawnOn == null || c.WithdrawnOn > day) && (c.SignedOn == null || c.SignedOn > day)
                ),
                Expired = g.Count(c =>
                    (c.WithdrawnOn == null || c.WithdrawnOn > day) && c.SignedOn <= day && c.ValidTo < day
                ),
                All = g.Count(),
                Soon = g.Count(c =>
                    (c.WithdrawnOn == null || c.WithdrawnOn > day)
                    && c.SignedOn <= day
                    && c.ValidTo >= day
                    && c.ValidTo <= far
                ),
                NoScan = g.Count(c => c.SignedOn != null && c.ScanId == null),
            })
            .SingleOrDefaultAsync(stop);
        var own = me.Has(Role.Coordinator);
        return new(
            filter,
            new(rows, await found.CountAsync(stop), filter.Table.Page, Size),
            new Dictionary<ConsentState, int>
            {
                [ConsentState.Valid] = counts is null
                    ? 0
                    : counts.All - counts.Withdrawn - counts.Asked - counts.Expired,
                [ConsentState.Asked] = counts?.Asked ?? 0,
                [ConsentState.Expired] = counts?.Expired ?? 0,
                [ConsentState.Withdrawn] = counts?.Withdrawn ?? 0,
            },
            counts?.Soon ?? 0,
            counts?.NoScan ?? 0,
            own ? [] : await ChoiceAsync(db, me, stop)
        )
        {
            Person = filter.Person is { } id
                ? rows.FirstOrDefault()?.FullName ?? await NameAsync(db, me, id, stop)
                : null,
            OfChildren = own
                ? 0
                : await db
                    .Consents.VisibleTo(me)
                    .CountAsync(c => c.Person.Kind == Domain.People.PersonKind.Student, stop),
        };
    }

    private static async Task<string?> NameAsync(PortalDb db, CurrentUser me, Guid id, CancellationToken stop) =>
        (await db.People.VisibleTo(me).AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, stop))?.FullName;

    private static async Task<IReadOnlyList<(Guid, string)>> ChoiceAsync(
        PortalDb db,
        CurrentUser me,
        CancellationToken stop
    )
    {
        var consents = db.Consents.VisibleTo(me);
        var found = await db
            .Organisations.VisibleTo(me)
            .Where(o => consents.Any(c => c.OrganisationId == o.Id))
            .OrderBy(o => o.ShortName)
            .Select(o => new { o.Id, o.ShortName })
            .ToListAsync(stop);
        return [.. found.Select(o => (o.Id, o.ShortName))];
    }
}
