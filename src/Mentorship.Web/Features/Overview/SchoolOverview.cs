using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Features.Obligations;
using Mentorship.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Overview;

public sealed record SchoolClass(int Grade, string? Letter, int Count);

/// <summary>A coordinator's own school: its people, its classes and what is still to be filled in. Nine statements.</summary>
public sealed record SchoolOverview(DateOnly Today, CountedOrganisation School)
{
    public const int Shown = 8;

    public PeopleCounts People { get; init; } = new(0, 0, 0, 0, 0, 0, 0);
    public IReadOnlyList<PersonRow> Young { get; init; } = [];
    public IReadOnlyList<PersonRow> NoContacts { get; init; } = [];
    public IReadOnlyList<SchoolClass> Classes { get; init; } = [];

    public SchoolPairs Pairs { get; init; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>Open ones, the nearest first.</summary>
    public IReadOnlyList<ObligationRow> Duties { get; init; } = [];

    /// <summary>Of the staff only: children are written to through their parents.</summary>
    public int NoContactsCount { get; init; }

    public IEnumerable<StatisticKind> ToRenew =>
        School.Expected.Where(kind => !ExpectedStatistics.IsFresh(School.Latest(kind)?.On, Today));

    public static async Task<SchoolOverview?> ReadAsync(
        PortalDb db,
        CurrentUser me,
        DateOnly today,
        CancellationToken stop
    )
    {
        var school = await db
            .Organisations.VisibleTo(me)
            .AsNoTracking()
            .Where(o => o.Id == me.Membership!.OrganisationId)
            .Select(o => new
            {
                o.Id,
                o.ShortName,
                o.Kind,
                Facts = o
                    .Statistics.Where(s => s.On <= today)
                    .Select(s => new StatisticFact(s.Kind, s.On, s.Value))
                    .ToList(),
            })
            .SingleOrDefaultAsync(stop);
        if (school is null)
            return null;
        var people = new PeopleFilter(new(), today).In(db, me).AsNoTracking();
        var young = people
            .Where(Person.TeachesUpTo3Years(today))
            .OrderByDescending(p => p.TeachingSince)
            .ThenBy(p => p.Id);
        var silent = people.Where(p => p.Kind == PersonKind.Employee && p.Email == null && p.Phone == null);
        var mute = await silent
            .OrderBy(p => p.Surname)
            .ThenBy(p => p.Id)
            .Take(Shown)
            .Rows(db, me, today)
            .Select(row => new { Row = row, Count = silent.Count() })
            .ToListAsync(stop);
        return new(today, new(school.Id, school.ShortName, school.Kind, school.Facts))
        {
            People = await PeopleCounts.ReadAsync(people, today, stop),
            Young = await young.Take(30).Rows(db, me, today).ToListAsync(stop),
            NoContacts = [.. mute.Select(m => m.Row)],
            NoContactsCount = mute.FirstOrDefault()?.Count ?? 0,
            Pairs = await SchoolPairs.ReadAsync(db, me, school.Id, today, stop),
            Duties = await DutiesAsync(db, me, today, stop),
            Classes = await ClassesAsync(db, me, school.Id, today, stop),
        };
    }

    private static Task<List<ObligationRow>> DutiesAsync(
        PortalDb db,
        CurrentUser me,
        DateOnly today,
        CancellationToken stop
    ) =>
        ObligationRow
            .Of(
                db,
                me,
                db.Obligations.VisibleTo(me).AsNoTracking().Open().OrderBy(o => o.DueOn).ThenBy(o => o.Id).Take(200),
                today
            )
            .OrderBy(r => r.DueOn)
            .ThenBy(r => r.Number)
            .ThenBy(r => r.Id)
            .ToListAsync(stop);

    private static Task<List<SchoolClass>> ClassesAsync(
        PortalDb db,
        CurrentUser me,
        Guid school,
        DateOnly day,
        CancellationToken stop
    ) =>
        db
            .Enrolments.VisibleTo(me)
            .Where(e => e.OrganisationId == school && e.From <= day && (e.To == null || e.To >= day))
            .GroupBy(e => new { e.Grade, e.Letter })
            .OrderBy(g => g.Key.Grade)
            .ThenBy(g => g.Key.Letter)
            .Select(g => new SchoolClass(g.Key.Grade, g.Key.Letter, g.Count()))
            .ToListAsync(stop);
}
