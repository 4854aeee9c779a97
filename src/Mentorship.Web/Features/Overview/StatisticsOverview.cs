using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Overview;

public sealed record StatisticFact(StatisticKind Kind, DateOnly On, int Value);

/// <summary>The numbers one organisation is asked for, each with its latest day.</summary>
public sealed record CountedOrganisation(
    Guid Id,
    string Name,
    OrganisationKind Kind,
    IReadOnlyList<StatisticFact> Facts
)
{
    public IReadOnlyList<StatisticKind> Expected => ExpectedStatistics.Of(Kind);

    public StatisticFact? Latest(StatisticKind kind) => Facts.Where(f => f.Kind == kind).MaxBy(f => f.On);

    public int Fresh(DateOnly day) => Expected.Count(kind => ExpectedStatistics.IsFresh(Latest(kind)?.On, day));

    public bool IsComplete(DateOnly day) => Fresh(day) == Expected.Count;

    public int Missing => Expected.Count(kind => Latest(kind) is null);
}

/// <summary>The methodist's first page: whose numbers are complete. One statement.</summary>
public sealed record StatisticsOverview(DateOnly Today, IReadOnlyList<CountedOrganisation> Organisations)
{
    public static readonly IReadOnlyList<StatisticKind> Kinds =
    [
        StatisticKind.Teachers,
        StatisticKind.TeachersUpTo3Years,
        StatisticKind.Children10To19,
        StatisticKind.Children15To19,
        StatisticKind.Enterprises,
    ];

    public int Complete => Organisations.Count(o => o.IsComplete(Today));
    public int Outdated => Organisations.Count(o => !o.IsComplete(Today) && o.Missing == 0);
    public int Lacking => Organisations.Count(o => o.Missing > 0);

    /// <summary>Sum of the fresh numbers of a kind over organisations.</summary>
    public int Total(StatisticKind kind) => Organisations.Sum(o => o.Latest(kind)?.Value ?? 0);

    public static async Task<StatisticsOverview> ReadAsync(
        PortalDb db,
        CurrentUser me,
        DateOnly today,
        CancellationToken stop
    )
    {
        var rows = await db
            .Organisations.VisibleTo(me)
            .AsNoTracking()
            .Where(o => o.ActiveFrom <= today && (o.ActiveTo == null || o.ActiveTo >= today))
            .OrderBy(o => o.ShortName)
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
            .ToListAsync(stop);
        var asked = rows.Select(r => new CountedOrganisation(r.Id, r.ShortName, r.Kind, r.Facts))
            .Where(o => o.Expected.Count > 0)
            .OrderBy(o => o.IsComplete(today))
            .ThenByDescending(o => o.Missing);
        return new(today, [.. asked]);
    }
}
