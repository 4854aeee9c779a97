using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.People;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Features.Organisations;

/// <summary>A line of the directory, with who works and learns there on a day.</summary>
public sealed class OrganisationRow
{
    public Guid Id { get; init; }
    public OrganisationKind Kind { get; init; }
    public string ShortName { get; init; } = "";
    public string FullName { get; init; } = "";
    public string? HeadPost { get; init; }
    public string? HeadName { get; init; }
    public string? Address { get; init; }
    public string? Phone { get; init; }
    public string? Email { get; init; }
    public string? Site { get; init; }
    public DateOnly ActiveFrom { get; init; }
    public DateOnly? ActiveTo { get; init; }
    public string? ClosedBecause { get; init; }
    public IReadOnlyList<string> Aliases { get; init; } = [];
    public int Staff { get; init; }
    public int Students { get; init; }

    /// <summary>A nought of students says something of a school and nothing of an enterprise.</summary>
    public bool Learns => Students > 0 || Kind is OrganisationKind.School or OrganisationKind.College;

    public static IQueryable<OrganisationRow> Of(
        PortalDb db,
        CurrentUser me,
        IQueryable<Organisation> organisations,
        DateOnly day
    )
    {
        // The observer's directory is figures and places, without people.
        var named = !me.Has(Role.Observer);
        var staff = db.Employments.VisibleTo(me).Where(e => e.From <= day && (e.To == null || e.To >= day));
        var students = db.Enrolments.VisibleTo(me).On(db, day);
        return organisations.Select(o => new OrganisationRow
        {
            Id = o.Id,
            Kind = o.Kind,
            ShortName = o.ShortName,
            FullName = o.FullName,
            HeadPost = named ? o.HeadPost : null,
            HeadName = named ? o.HeadName : null,
            Address = named ? o.Address : null,
            Phone = named ? o.Phone : null,
            Email = named ? o.Email : null,
            Site = named ? o.Site : null,
            ActiveFrom = o.ActiveFrom,
            ActiveTo = o.ActiveTo,
            ClosedBecause = o.ClosedBecause,
            Aliases = o.Aliases.OrderBy(a => a.Spelling).Select(a => a.Spelling).ToList(),
            Staff = staff.Where(e => e.OrganisationId == o.Id).Select(e => e.PersonId).Distinct().Count(),
            Students = students.Where(e => e.OrganisationId == o.Id).Select(e => e.PersonId).Distinct().Count(),
        });
    }
}
