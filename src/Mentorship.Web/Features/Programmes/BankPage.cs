using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Programmes;
using Mentorship.Web.Features.Programmes.Stuck;
using Mentorship.Web.Ui.Tables;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Programmes;

/// <summary>The bank of personal programmes.</summary>
public sealed record BankPage(
    BankFilter Filter,
    Paged<BankRow> Rows,
    IReadOnlyDictionary<string, int> Counts,
    IReadOnlyList<SelectListItem> Organisations,
    IReadOnlyList<SelectListItem> Forms,
    int Stuck
)
{
    /// <summary>Pairs whose written programmes may go into an order now.</summary>
    public IReadOnlySet<Guid> Ready { get; private init; } = new HashSet<Guid>();

    public static async Task<BankPage> ReadAsync(PortalDb db, CurrentUser me, BankFilter filter)
    {
        var all = BankRow.Of(db, me, filter.Pairs(db, me).AsNoTracking(), filter.Today);
        var states = await all.Select(r => new
            {
                r.State,
                r.IsStopped,
                Late = r.Overdue > 0,
                r.WantsCorrection,
            })
            .ToListAsync();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["none"] = states.Count(s => s.State is null),
            ["draft"] = states.Count(s => s.State == ProgrammeState.Draft),
            ["approved"] = states.Count(s => s.State == ProgrammeState.Approved),
            ["completed"] = states.Count(s => s.State == ProgrammeState.Completed && !s.IsStopped),
            ["stopped"] = states.Count(s => s.IsStopped),
            ["late"] = states.Count(s => s.Late),
            ["correction"] = states.Count(s => s.WantsCorrection),
        };
        var rows = await filter
            .Table.Slice(
                BankRow.Columns.Apply(filter.Apply(all), filter.Table).ThenBy(r => r.To).ThenBy(r => r.PairId),
                BankFilter.Size
            )
            .ToListAsync();
        await NameAsync(db, me, rows, filter.Today);
        return new(
            filter,
            new(rows, filter.State is { } state ? counts[state] : states.Count, filter.Table.Page, BankFilter.Size),
            counts,
            me.Has(Role.Coordinator)
                ? []
                : await db
                    .Organisations.VisibleTo(me)
                    .Where(o => db.Pairs.VisibleTo(me).Any(p => p.OrganisationId == o.Id))
                    .OrderBy(o => o.ShortName)
                    .Select(o => new SelectListItem(o.ShortName, o.Id.ToString()))
                    .ToListAsync(),
            await db
                .MentoringForms.VisibleTo(me)
                .OrderBy(f => f.Place)
                .Select(f => new SelectListItem(f.Name, f.Id.ToString()))
                .ToListAsync(),
            await StuckPairs.CountAsync(db, me, filter.Today)
        )
        {
            Ready =
                filter.State == "draft" && me.Has(Role.Curator, Role.Coordinator)
                    ? await WrittenProgrammes.AmongAsync(db, me, rows)
                    : new HashSet<Guid>(),
        };
    }

    public static async Task NameAsync(
        PortalDb db,
        CurrentUser me,
        IReadOnlyList<BankRow> rows,
        DateOnly today,
        DateOnly? forFile = null
    )
    {
        var people = await PairPeople.ReadAsync(db, me, [.. rows.Select(r => r.PairId)], today, forFile);
        foreach (var row in rows)
            row.People = people.GetValueOrDefault(row.PairId, PairPeople.Nobody);
    }
}
