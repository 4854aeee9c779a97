using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.People;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Ui.Tables;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.People;

/// <param name="Organisations">For the filter; a coordinator has none to choose from.</param>
public sealed record PeoplePage(
    Paged<PersonRow> Rows,
    PeopleFilter Filter,
    PeopleCounts Counts,
    IReadOnlyList<(Guid Id, string Name)> Organisations
)
{
    public const int Size = 50;

    public static readonly Sorting<Person> Columns = new Sorting<Person>("name")
        .By("name", p => p.Surname)
        .By("age", p => p.BornOn)
        .By("experience", p => p.TeachingSince);

    public bool OwnSchool { get; init; }

    /// <summary>Whose names differ from the typed one by a letter or two, when nobody is called just so.</summary>
    public IReadOnlyList<PersonRow> Alike { get; init; } = [];

    /// <summary>Those called so who have left, when nobody is here.</summary>
    public IReadOnlyList<PersonRow> Left { get; init; } = [];

    /// <summary>Openings of the names shown that hold now: the coordinator is told, and whoever opened them is reminded.</summary>
    public IReadOnlyList<OpenedNames> Openings { get; init; } = [];

    public string? Organisation => Organisations.FirstOrDefault(o => o.Id == Filter.Organisation).Name;

    /// <summary>Four statements, of a school one more.</summary>
    public static async Task<PeoplePage> ReadAsync(
        PortalDb db,
        CurrentUser me,
        PeopleFilter filter,
        CancellationToken stop
    )
    {
        var found = filter.Apply(db, me).AsNoTracking();
        var rows = await filter
            .Table.Slice(Sorted(found, filter.Table), Size)
            .Rows(db, me, Day(filter))
            .ToListAsync(stop);
        var own = me.Has(Role.Coordinator);
        // At a school those from outside stand apart: each chip is counted among its own.
        var here = own && filter.Kind == PersonKind.Outside ? filter with { Kind = null } : filter;
        var counts = await PeopleCounts.ReadAsync(here.In(db, me), filter.Today, stop);
        if (own)
            counts = counts with
            {
                Outside = await (filter with { Kind = PersonKind.Outside }).In(db, me).CountAsync(stop),
            };
        var total = await found.CountAsync(stop);
        return new(
            new(rows, total, filter.Table.Page, Size),
            filter,
            counts,
            own ? [] : await ChoiceAsync(db, me, stop)
        )
        {
            OwnSchool = own,
            Left = total == 0 ? await LeftAsync(db, me, filter, stop) : [],
            Alike = total == 0 ? await AlikeAsync(db, me, filter, stop) : [],
        };
    }

    public static IQueryable<Person> Sorted(IQueryable<Person> people, TableQuery table) =>
        // The longer one teaches, the earlier it began.
        Columns
            .Apply(people, table.Sort is "age" or "experience" ? table with { Descending = !table.Descending } : table)
            .ThenBy(p => p.Surname)
            .ThenBy(p => p.Name)
            .ThenBy(p => p.Id);

    private static async Task<IReadOnlyList<PersonRow>> LeftAsync(
        PortalDb db,
        CurrentUser me,
        PeopleFilter filter,
        CancellationToken stop
    )
    {
        if (filter.Gone || filter.Table.Text.Length == 0)
            return [];
        var gone = filter with { Gone = true };
        return await Sorted(gone.Apply(db, me).AsNoTracking(), filter.Table)
            .Take(5)
            .Rows(db, me, day: null)
            .ToListAsync(stop);
    }

    private static async Task<IReadOnlyList<PersonRow>> AlikeAsync(
        PortalDb db,
        CurrentUser me,
        PeopleFilter filter,
        CancellationToken stop
    )
    {
        var school = me.Has(Role.Coordinator) ? me.Membership!.OrganisationId : filter.Organisation;
        // Whoever looks among those who have left means nobody who is here.
        var people = filter.Gone ? filter.Among(db, me) : db.People.VisibleTo(me);
        var most = filter.Gone ? ForgivingPeople.ManyAlike : ForgivingPeople.MostAlike;
        if (await people.AlikeAsync(db, filter.Table.Text, school, filter.Today, most, stop) is not { } alike)
            return [];
        var known = await alike.People.Select(p => p.Id).ToListAsync(stop);
        var ids = known.OrderBy(id => alike.Distances[id]).Take(ForgivingPeople.MostAlike).ToList();
        var rows = await people
            .AsNoTracking()
            .Where(p => ids.Contains(p.Id))
            .Rows(db, me, Day(filter))
            .ToListAsync(stop);
        return [.. rows.OrderBy(r => alike.Distances[r.Id]).ThenBy(r => r.FullName, Natural.Order).Take(7)];
    }

    public static DateOnly? Day(PeopleFilter filter) => filter.Gone ? null : filter.Today;

    private static async Task<IReadOnlyList<(Guid, string)>> ChoiceAsync(
        PortalDb db,
        CurrentUser me,
        CancellationToken stop
    ) =>
        [
            .. (
                await db
                    .Organisations.VisibleTo(me)
                    .OrderBy(o => o.ShortName)
                    .Select(o => new { o.Id, o.ShortName })
                    .ToListAsync(stop)
            ).Select(o => (o.Id, o.ShortName)),
        ];
}

/// <summary>How many each chip would leave.</summary>
public sealed record PeopleCounts(
    int All,
    int Employees,
    int Students,
    int Outside,
    int Young,
    int NoContacts,
    int NoBirth
)
{
    public static async Task<PeopleCounts> ReadAsync(IQueryable<Person> people, DateOnly day, CancellationToken stop)
    {
        var earliest = day.AddYears(-3);
        return await people
                .GroupBy(p => 1)
                .Select(g => new PeopleCounts(
                    g.Count(),
                    g.Count(p => p.Kind == PersonKind.Employee),
                    g.Count(p => p.Kind == PersonKind.Student),
                    g.Count(p => p.Kind == PersonKind.Outside),
                    g.Count(p => p.TeachingSince <= day && p.TeachingSince >= earliest),
                    g.Count(p => p.Email == null && p.Phone == null),
                    g.Count(p => p.BornOn == null)
                ))
                .SingleOrDefaultAsync(stop)
            ?? new(0, 0, 0, 0, 0, 0, 0);
    }
}
