using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Access;

/// <summary>Whose pairs and papers a person sees; whose names stand in them is asked of the people themselves.</summary>
public static class PairVisibility
{
    /// <summary>
    /// The department and the region see all; a school those that it keeps and those its own people mentor in elsewhere;
    /// a mentor his own.
    /// </summary>
    public static IQueryable<Pair> VisibleTo(this IQueryable<Pair> pairs, CurrentUser user)
    {
        if (user.Has(Role.Curator, Role.Methodist, Role.Head))
            return pairs;
        if (user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own)
            return pairs.Where(p => p.OrganisationId == own || p.Members.Any(m => m.OrganisationId == own));
        return user.Has(Role.Mentor) && user.Membership!.PersonId is { } self
            ? pairs.Where(p => p.Members.Any(m => m.IsMentor && m.PersonId == self))
            : pairs.Where(p => false);
    }

    public static IQueryable<PairMember> VisibleTo(this IQueryable<PairMember> members, CurrentUser user)
    {
        if (user.Has(Role.Curator, Role.Methodist, Role.Head))
            return members;
        if (user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own)
            return members.Where(m =>
                m.Pair.OrganisationId == own || m.Pair.Members.Any(other => other.OrganisationId == own)
            );
        return user.Has(Role.Mentor) && user.Membership!.PersonId is { } self
            ? members.Where(m => m.Pair.Members.Any(other => other.IsMentor && other.PersonId == self))
            : members.Where(m => false);
    }

    /// <summary>Numbers of links are counted, names are asked of the people.</summary>
    public static IQueryable<PairLink> VisibleTo(this IQueryable<PairLink> links, CurrentUser user) =>
        user.Has(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator, Role.Mentor)
            ? links
            : links.Where(l => false);

    public static IQueryable<PairOrder> VisibleTo(this IQueryable<PairOrder> orders, CurrentUser user)
    {
        if (user.Has(Role.Curator, Role.Methodist, Role.Head))
            return orders;
        return user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own
            ? orders.Where(o => o.Pair.OrganisationId == own || o.Pair.Members.Any(m => m.OrganisationId == own))
            : orders.Where(o => false);
    }

    /// <summary>Who keeps a pair: the coordinator of its organisation; the curator everybody's.</summary>
    public static IQueryable<Pair> KeptBy(this IQueryable<Pair> pairs, CurrentUser user)
    {
        if (user.Has(Role.Curator))
            return pairs;
        return user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own
            ? pairs.Where(p => p.OrganisationId == own)
            : pairs.Where(p => false);
    }

    /// <summary>
    /// Papers of a person are seen by the school that he belongs to or that keeps a pair of his, and by the department;
    /// a mentor sees his own.
    /// </summary>
    public static IQueryable<Consent> VisibleTo(this IQueryable<Consent> consents, CurrentUser user)
    {
        if (user.Has(Role.Curator, Role.Methodist, Role.Head))
            return consents;
        if (user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own)
            return consents.Where(c =>
                c.OrganisationId == own
                || c.Person.Employments.Any(e => e.OrganisationId == own)
                || c.Person.Enrolments.Any(e => e.OrganisationId == own)
                || c.Person.Pairs.Any(m => m.Pair.OrganisationId == own)
            );
        return user.Has(Role.Mentor) && user.Membership!.PersonId is { } self
            ? consents.Where(c => c.PersonId == self)
            : consents.Where(c => false);
    }

    /// <summary>
    /// Papers whose people may be named: the department knows children as numbers, and those who have withdrawn not at all;
    /// their school sees them as long as it has to finish.
    /// </summary>
    public static IQueryable<Consent> NamedTo(this IQueryable<Consent> consents, CurrentUser user) =>
        user.Has(Role.Coordinator)
            ? consents
            : consents.Where(c => c.Person.Kind != PersonKind.Student && c.Person.WithdrawnOn == null);

    public static IQueryable<ConsentText> VisibleTo(this IQueryable<ConsentText> texts, CurrentUser user) =>
        user.Membership is null ? texts.Where(t => false) : texts;

    /// <summary>Whose papers a person takes and withdraws: those given to his school, the curator everybody's.</summary>
    public static IQueryable<Consent> KeptBy(this IQueryable<Consent> consents, CurrentUser user) =>
        user.Has(Role.Curator, Role.Coordinator) ? consents.VisibleTo(user).OpenedTo(user) : consents.Where(c => false);

    /// <summary>
    /// Papers that are read by themselves: those given to the school, those to a pair that somebody stands in for it, and
    /// of whoever belongs to no school. Of others, a mentor whom another school lends it or a newcomer's at his former
    /// school, it sees that a paper is there and no more.
    /// </summary>
    public static IQueryable<Consent> OpenedTo(this IQueryable<Consent> consents, CurrentUser user) =>
        user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own
            ? consents.Where(c =>
                c.OrganisationId == own
                || c.PairId != null && c.Person.Pairs.Any(m => m.PairId == c.PairId && m.OrganisationId == own)
                || c.Person.Kind == PersonKind.Outside
            )
            : consents;

    /// <summary>An act of destruction is read by its organisation and the department.</summary>
    public static IQueryable<Destruction> VisibleTo(this IQueryable<Destruction> acts, CurrentUser user)
    {
        if (user.Has(Role.Curator, Role.Methodist, Role.Head))
            return acts;
        return user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own
            ? acts.Where(a => a.OrganisationId == own)
            : acts.Where(a => false);
    }
}
