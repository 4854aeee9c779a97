using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Ui.Tables;

namespace Mentorship.Web.Features.Obligations;

/// <summary>What the address leaves of the obligations.</summary>
public sealed record ObligationFilter(TableQuery Table, ObligationQuery Query, DateOnly Today)
{
    public const string All = "all";
    public const string Gone = "gone";
    public const string Mine = "mine";

    public Standing? Standing =>
        Enum.TryParse<Standing>(Query.State, ignoreCase: true, out var standing) && Enum.IsDefined(standing)
            ? standing
            : null;

    /// <summary>Everything but the state, so that chips can count states.</summary>
    public IQueryable<Obligation> Find(PortalDb db, CurrentUser me)
    {
        var found = db.Obligations.VisibleTo(me);
        if (Query.Roadmap is { } roadmap)
            found = found.Where(o => o.RoadmapId == roadmap);
        if (Query.Activity is { } activity)
            found = found.Where(o => o.ActivityId == activity);
        if (Query.Organisation is { } organisation)
            found = found.Where(o => o.OrganisationId == organisation);
        if (Query.Whose == Mine)
            found = OfMine(found, db, me);
        return InTime(Named(found, db, me));
    }

    public IQueryable<Obligation> Apply(PortalDb db, CurrentUser me) => OfState(Find(db, me));

    public IQueryable<Obligation> OfState(IQueryable<Obligation> found) =>
        Standing is { } standing ? found.Standing(standing, Today)
        : Query.State == All ? found.Expected()
        : Query.State == Gone ? found.Where(o => o.GoneOn != null)
        : found.Open();

    /// <summary>By name, by an appointment in force, or of the body where somebody of the department works.</summary>
    private IQueryable<Obligation> OfMine(IQueryable<Obligation> found, PortalDb db, CurrentUser me)
    {
        var (person, own) = (me.Membership!.PersonId, me.Membership.OrganisationId);
        var office = me.Has(Role.Curator, Role.Methodist, Role.Head);
        var appointed = db.Appointments.VisibleTo(me).InForceOn(Today).Where(a => a.PersonId == person);
        return found.Where(o =>
            person != null
                && (
                    o.PersonId == person
                    || o.FunctionId != null
                        && appointed.Any(a => a.OrganisationId == o.OrganisationId && a.FunctionId == o.FunctionId)
                )
            || office && own != null && o.PersonId == null && o.OrganisationId == own
        );
    }

    private IQueryable<Obligation> InTime(IQueryable<Obligation> found)
    {
        var (today, quarter) = (Today, new DateOnly(Today.Year, ((Today.Month - 1) / 3 * 3) + 1, 1));
        var month = new DateOnly(today.Year, today.Month, 1);
        (DateOnly? From, DateOnly? To) span = Query.Due switch
        {
            "late" => (null, today.AddDays(-1)),
            "14" => (today, today.AddDays(14)),
            "month" => (month, month.AddMonths(1).AddDays(-1)),
            "quarter" => (quarter, quarter.AddMonths(3).AddDays(-1)),
            _ => (null, null),
        };
        foreach (var from in new[] { span.From, Query.From }.OfType<DateOnly>())
            found = found.Where(o => o.DueOn >= from);
        foreach (var to in new[] { span.To, Query.To }.OfType<DateOnly>())
            found = found.Where(o => o.DueOn <= to);
        return found;
    }

    /// <summary>Every word stands in the number, the title or the name of the organisation.</summary>
    private IQueryable<Obligation> Named(IQueryable<Obligation> found, PortalDb db, CurrentUser me)
    {
        var bodies = db.Organisations.VisibleTo(me);
        foreach (var word in TypedDuty.Words(Table.Text))
            found = found.Where(o =>
                o.Title.ToUpper().Replace("Ё", "Е").Contains(word)
                || o.Label.ToUpper().Replace("Ё", "Е").Contains(word)
                || o.Number != null && o.Number.StartsWith(word)
                || bodies.Any(b => b.Id == o.OrganisationId && b.ShortName.ToUpper().Replace("Ё", "Е").Contains(word))
            );
        return found;
    }
}
