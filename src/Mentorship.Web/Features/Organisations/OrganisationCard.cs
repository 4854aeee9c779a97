using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Features.Organisations.Aliases;
using Mentorship.Web.Features.Organisations.Statistics;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Organisations;

/// <summary>Everything the card of one organisation shows, and the two small forms that stand on it.</summary>
public sealed record OrganisationCard(
    Organisation Organisation,
    DateOnly Today,
    int Staff,
    int Students,
    IReadOnlyList<Answering> Users
)
{
    public AliasForm Alias { get; init; } = new();
    public StatisticForm Statistic { get; init; } = new();
    public bool MayEdit { get; init; }
    public bool MayMend { get; init; }
    public bool MayContact { get; init; }

    public bool IsClosed => Organisation.ActiveTo < Today;

    /// <summary>Dates from the newest, kinds that this kind of organisation has or somebody has entered.</summary>
    public IReadOnlyList<DateOnly> Dates => [.. Organisation.Statistics.Select(s => s.On).Distinct().OrderDescending()];

    public IReadOnlyList<StatisticKind> Kinds =>
        [
            .. ExpectedStatistics
                .Of(Organisation.Kind)
                .Union(Organisation.Statistics.Select(s => s.Kind))
                .Distinct()
                .Order(),
        ];

    public Statistic? On(DateOnly day, StatisticKind kind) =>
        Organisation.Statistics.FirstOrDefault(s => s.On == day && s.Kind == kind);

    /// <summary>The source of a day when all its numbers share one: it is then said once.</summary>
    public string? Source(DateOnly day)
    {
        var sources = Organisation.Statistics.Where(s => s.On == day).Select(s => s.Source).Distinct().Take(2).ToList();
        return sources.Count == 1 ? sources[0] : null;
    }

    public static async Task<OrganisationCard?> ReadAsync(PortalDb db, CurrentUser me, Guid id, DateOnly today)
    {
        var organisation = await db
            .Organisations.VisibleTo(me)
            .AsNoTracking()
            .Include(o => o.Aliases.OrderBy(a => a.Spelling))
            .Include(o => o.Statistics)
            .AsSplitQuery()
            .SingleOrDefaultAsync(o => o.Id == id);
        if (organisation is null)
            return null;
        var counts = await OrganisationRow
            .Of(db, me, db.Organisations.VisibleTo(me).Where(o => o.Id == id), today)
            .Select(r => new { r.Staff, r.Students })
            .SingleAsync();
        var users = await (
            from m in db.Memberships
            where m.DistrictId == me.DistrictId && m.OrganisationId == id && m.EndedAt == null
            join u in db.Users on m.UserId equals u.Id
            orderby u.FullName
            select new Answering(u.FullName, u.Email!, m.Role, m.CreatedAt)
        ).ToListAsync();
        var mends = await db.Organisations.VisibleTo(me).MendedBy(me).AnyAsync(o => o.Id == id);
        return new(organisation, today, counts.Staff, counts.Students, [.. users.OrderBy(u => u.Role)])
        {
            Statistic = new StatisticForm { On = today },
            MayEdit = me.Has(Role.Curator),
            MayMend = mends,
            MayContact = mends && me.Has(Role.Coordinator),
        };
    }
}

/// <summary>A user whose membership is tied to the organisation.</summary>
public sealed record Answering(string Name, string Email, Role Role, DateTimeOffset Since);
