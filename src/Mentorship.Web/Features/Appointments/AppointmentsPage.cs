using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Appointments;

/// <summary>Who answers where on a day: organisations × functions. Three statements however many organisations.</summary>
public sealed record AppointmentsPage(
    AppointmentFilter Filter,
    IReadOnlyList<AppointmentFunction> Functions,
    IReadOnlyList<OrganisationDuties> All
)
{
    public IReadOnlyList<OrganisationDuties> Rows { get; } =
    [
        .. All.Where(o => Filter.State != AppointmentFilter.Nobody || o.Gaps.Count > 0)
            .OrderByDescending(o => o.Gaps.Count > 0)
            .ThenBy(o => o.Kind > OrganisationKind.MethodCentre),
    ];

    public int WithGaps => All.Count(o => o.Gaps.Count > 0);

    /// <summary>Functions that somebody lacks, with how many organisations do.</summary>
    public IReadOnlyList<(AppointmentFunction Function, int Lacking, int Of)> Lacks =>
        [
            .. Functions
                .Select(f => (f, All.Count(o => o.Gaps.Contains(f)), All.Count(o => f.ExpectedFrom.Has(o.Kind))))
                .Where(l => l.Item2 > 0),
        ];

    public IReadOnlyList<AppointmentRow> Nobody =>
        [
            .. from o in Rows
            from f in o.Gaps
            where Filter.Function is null || Filter.Function == f.Id
            select new AppointmentRow
            {
                OrganisationId = o.Id,
                Organisation = o.Name,
                Kind = o.Kind,
                FunctionId = f.Id,
                Function = f.Name,
                Place = f.Place,
            },
        ];

    public static async Task<AppointmentsPage> ReadAsync(PortalDb db, CurrentUser me, AppointmentFilter filter)
    {
        var functions = await db.AppointmentFunctions.VisibleTo(me).AsNoTracking().OrderBy(f => f.Place).ToListAsync();
        var rows = await AppointmentRow
            .Of(
                db.Appointments.VisibleTo(me)
                    .AsNoTracking()
                    .Where(a => a.To == null || a.To >= filter.Today)
                    .OrderBy(a => a.From),
                me
            )
            .ToListAsync();
        var held = rows.ToLookup(r => r.OrganisationId);
        var asked = functions.Where(f => !f.IsRetired).SelectMany(f => f.ExpectedFrom.List).Distinct().ToList();
        var holders = held.Select(h => h.Key).ToList();
        var own = me.Has(Role.Coordinator) ? me.Membership!.OrganisationId : null;
        var organisations = await filter
            .OfOrganisations(db.Organisations.VisibleTo(me).AsNoTracking().ActiveOn(filter.Today))
            .Where(o => asked.Contains(o.Kind) || holders.Contains(o.Id))
            .Where(o => own == null || o.Id == own || holders.Contains(o.Id))
            .OrderBy(o => o.ShortName)
            .Select(o => new
            {
                o.Id,
                o.ShortName,
                o.Kind,
            })
            .ToListAsync();
        // What nobody holds and nobody is asked for is no column.
        var shown = functions
            .Where(f => !f.IsRetired || rows.Exists(r => r.FunctionId == f.Id))
            .Where(f => f.ExpectedFrom.List.Count > 0 || rows.Exists(r => r.FunctionId == f.Id))
            .ToList();
        return new(
            filter,
            shown,
            [
                .. organisations.Select(o => new OrganisationDuties(
                    o.Id,
                    o.ShortName,
                    o.Kind,
                    held[o.Id].ToLookup(r => r.FunctionId),
                    // A coordinator is not shown what the department lacks: it is none of his school's.
                    own is not null
                    && own != o.Id
                        ? []
                        : Gaps(shown, o.Kind, held[o.Id], filter.Today)
                )),
            ]
        );
    }

    private static IReadOnlyList<AppointmentFunction> Gaps(
        IEnumerable<AppointmentFunction> functions,
        OrganisationKind kind,
        IEnumerable<AppointmentRow> held,
        DateOnly today
    ) =>
        [
            .. functions.Where(f =>
                !f.IsRetired && f.ExpectedFrom.Has(kind) && !held.Any(r => r.FunctionId == f.Id && r.IsInForceOn(today))
            ),
        ];
}

/// <summary>One organisation with those who answer for something in it, now or soon.</summary>
public sealed record OrganisationDuties(
    Guid Id,
    string Name,
    OrganisationKind Kind,
    ILookup<Guid, AppointmentRow> Held,
    IReadOnlyList<AppointmentFunction> Gaps
);
