using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Overview;

/// <summary>What the portal knows of one organisation on a day.</summary>
public sealed class OrganisationFacts
{
    public Guid Id { get; init; }
    public string Name { get; init; } = "";
    public OrganisationKind Kind { get; init; }
    public DateOnly From { get; init; }
    public DateOnly? To { get; init; }
    public int Staff { get; init; }
    public int Young { get; init; }
    public DateOnly? CountedOn { get; init; }

    public bool IsOpen(DateOnly day) => From <= day && (To is null || day <= To);

    public bool NeedsCoordinator => ExpectedStatistics.WithCoordinator.Contains(Kind);

    public bool NeedsNumbers(DateOnly day) =>
        ExpectedStatistics.Of(Kind).Count > 0 && !ExpectedStatistics.IsFresh(CountedOn, day);

    public string NumbersWords =>
        CountedOn is { } day ? $"статистика от {Days.Digits(day)}, старше года" : "нет статистики";

    /// <summary>One statement for the whole directory.</summary>
    public static IQueryable<OrganisationFacts> Of(PortalDb db, CurrentUser me, DateOnly day)
    {
        var working = db.Employments.VisibleTo(me).Where(e => e.From <= day && (e.To == null || e.To >= day));
        var young = db.People.VisibleTo(me).Where(Person.TeachesUpTo3Years(day));
        return db
            .Organisations.VisibleTo(me)
            .OrderBy(o => o.ShortName)
            .Select(o => new OrganisationFacts
            {
                Id = o.Id,
                Name = o.ShortName,
                Kind = o.Kind,
                From = o.ActiveFrom,
                To = o.ActiveTo,
                Staff = working.Where(e => e.OrganisationId == o.Id).Select(e => e.PersonId).Distinct().Count(),
                Young = young.Count(p => working.Any(e => e.OrganisationId == o.Id && e.PersonId == p.Id)),
                CountedOn = o.Statistics.Max(s => (DateOnly?)s.On),
            });
    }
}
