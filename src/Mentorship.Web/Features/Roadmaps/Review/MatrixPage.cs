using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Review;

/// <summary>A column. Its place counts all bodies of the roadmap, the oldest first, so that a newcomer moves no coordinate.</summary>
public sealed record MatrixBody(Guid Id, string Name, OrganisationKind Kind, int Place)
{
    public bool IsOfDepartment => Kind.SpeaksToDistrict();
}

/// <summary>All times that a body does an activity, and the one that is current.</summary>
public sealed record MatrixCell(IReadOnlyList<DutyState> Duties, DutyState Current, Standing Standing);

/// <param name="Place">Among all activities of the text.</param>
public sealed record MatrixRow(ReviewActivity Text, int Place, IReadOnlyDictionary<Guid, MatrixCell> Cells)
{
    /// <summary>Of the time that the roadmap shows as current, so that both pages say the same.</summary>
    public Tally Current { get; init; } = new();

    public int Done => Current.Done;
    public int Asked => Current.Asked;
}

/// <summary>Activity × organisation: where it is red, at a look.</summary>
public sealed record MatrixPage(
    RoadmapHeading Heading,
    MatrixFilter Filter,
    DateOnly Day,
    IReadOnlyList<MatrixRow> Rows,
    IReadOnlyList<MatrixBody> Bodies
)
{
    public IReadOnlyList<MatrixRow> Shown { get; init; } = Rows;
    public IReadOnlyList<MatrixBody> Columns { get; init; } = Bodies;

    public IEnumerable<(int Place, string Name)> Sections =>
        Rows.Select(r => (r.Text.SectionId, Name: r.Text.SectionName)).Distinct().Select((s, at) => (at, s.Name));

    /// <summary>All duties, those of people without an organisation too.</summary>
    public ILookup<Guid, DutyState> ByActivity { get; init; } = Array.Empty<DutyState>().ToLookup(d => d.ActivityId);

    public IReadOnlyList<Guid> People =>
        [
            .. ByActivity
                .SelectMany(g => g)
                .Where(d => d.OrganisationId is null)
                .Select(d => d.PersonId)
                .OfType<Guid>()
                .Distinct(),
        ];

    public IEnumerable<DutyState> Duties(Guid activity) =>
        ByActivity[activity]
            .OrderBy(d => d.DueOn)
            .ThenBy(d => Bodies.FirstOrDefault(b => b.Id == d.OrganisationId)?.Name);

    public int Overdue(MatrixBody body) => Overdue(r => r.Cells.TryGetValue(body.Id, out var cell) ? [cell] : []);

    public int Overdue() => Overdue(r => Columns.Where(b => r.Cells.ContainsKey(b.Id)).Select(b => r.Cells[b.Id]));

    /// <summary>The cell that a link names: activity and body by their places.</summary>
    public (MatrixRow Row, MatrixBody Body, MatrixCell Cell)? Find(string? coordinates) =>
        coordinates?.Split('.') is [var a, var b]
        && int.TryParse(a, out var at)
        && int.TryParse(b, out var place)
        && Rows.FirstOrDefault(r => r.Place == at) is { } row
        && Bodies.FirstOrDefault(o => o.Place == place) is { } body
        && row.Cells.TryGetValue(body.Id, out var cell)
            ? (row, body, cell)
            : null;

    public static async Task<MatrixPage?> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Guid id,
        MatrixFilter filter,
        DateOnly today
    )
    {
        var on = filter.PastDay(today);
        if (await RoadmapHeading.ReadAsync(db, me, id, on) is not { } heading)
            return null;
        var day = on ?? today;
        if (heading.Text is not { } text || heading.IsDraft)
            return new(heading, filter, day, [], []);
        var activities = await ReviewActivity.ReadAsync(db, me, text.Id);
        var duties = await DutyState.ReadAsync(db, me, id, on);
        var bodies = await BodiesAsync(db, me, [.. duties.Select(d => d.OrganisationId).OfType<Guid>().Distinct()]);
        var cells = Cells(duties, day);
        var times = RoadmapReview.Times([.. duties.Select(d => d.Counted)], day);
        var rows = activities
            .Select(
                (a, at) =>
                    new MatrixRow(a, at, cells.GetValueOrDefault(a.OriginId) ?? [])
                    {
                        Current =
                            Occurrence.Current(times.GetValueOrDefault(a.OriginId) ?? [], day)?.Tally ?? new Tally(),
                    }
            )
            .ToList();
        return filter.Apply(
            new MatrixPage(heading, filter, day, rows, bodies) { ByActivity = duties.ToLookup(d => d.ActivityId) }
        );
    }

    private static async Task<IReadOnlyList<MatrixBody>> BodiesAsync(PortalDb db, CurrentUser me, List<Guid> ids)
    {
        var found = await db
            .Organisations.VisibleTo(me)
            .AsNoTracking()
            .Where(o => ids.Contains(o.Id))
            .OrderBy(o => o.ShortName)
            .Select(o => new
            {
                o.Id,
                o.ShortName,
                o.Kind,
            })
            .ToListAsync();
        var places = found.OrderBy(o => o.Id).Select((o, at) => (o.Id, at)).ToDictionary(o => o.Id, o => o.at);
        // The department and the centre stand first, partners last.
        return [.. found.Select(o => new MatrixBody(o.Id, o.ShortName, o.Kind, places[o.Id])).OrderBy(b => b.Kind)];
    }

    private static Dictionary<Guid, Dictionary<Guid, MatrixCell>> Cells(
        IReadOnlyList<DutyState> duties,
        DateOnly day
    ) =>
        duties
            .Where(d => d.OrganisationId is not null)
            .GroupBy(d => d.ActivityId)
            .ToDictionary(
                g => g.Key,
                g =>
                    g.GroupBy(d => d.OrganisationId!.Value)
                        .ToDictionary(
                            o => o.Key,
                            o =>
                            {
                                DutyState[] all = [.. o.OrderBy(d => d.DueOn).ThenBy(d => d.Place)];
                                var current = DutyState.Current(all, day);
                                return new MatrixCell(all, current, current.On(day));
                            }
                        )
            );

    private int Overdue(Func<MatrixRow, IEnumerable<MatrixCell>> of) =>
        Shown.Sum(r => of(r).Sum(c => c.Duties.Count(d => d.On(Day) == Standing.Overdue)));
}
