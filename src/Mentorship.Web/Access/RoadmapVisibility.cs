using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Domain.Roadmaps.Importing;

namespace Mentorship.Web.Access;

/// <summary>Whose roadmaps and duties a person sees, keeps, reports and accepts.</summary>
public static class RoadmapVisibility
{
    /// <summary>
    /// The department sees all, an observer what is in force; a coordinator the district's approved ones and his
    /// school's own.
    /// </summary>
    public static IQueryable<Roadmap> VisibleTo(this IQueryable<Roadmap> roadmaps, CurrentUser user)
    {
        if (user.Has(Role.Curator, Role.Methodist, Role.Head))
            return roadmaps;
        if (user.Has(Role.Observer))
            return roadmaps.Where(r => r.State == RoadmapState.Approved || r.State == RoadmapState.Closed);
        return user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own
            ? roadmaps.Where(r =>
                r.OwnerId == own
                || r.OwnerId == null && (r.State == RoadmapState.Approved || r.State == RoadmapState.Closed)
            )
            : roadmaps.Where(r => false);
    }

    /// <summary>A curator keeps every roadmap, a coordinator his school's.</summary>
    public static bool KeepsRoadmapOf(this CurrentUser user, Guid? owner) =>
        user.Has(Role.Curator)
        || owner is not null && user.Has(Role.Coordinator) && user.Membership!.OrganisationId == owner;

    public static IQueryable<Roadmap> KeptBy(this IQueryable<Roadmap> roadmaps, CurrentUser user)
    {
        if (user.Has(Role.Curator))
            return roadmaps;
        return user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own
            ? roadmaps.Where(r => r.OwnerId == own)
            : roadmaps.Where(r => false);
    }

    /// <summary>A paper that is being read: the district's by its curators, a school's own by its coordinators.</summary>
    public static IQueryable<RoadmapImport> VisibleTo(this IQueryable<RoadmapImport> imports, CurrentUser user)
    {
        if (user.Has(Role.Curator))
            return imports.Where(i => i.OwnerId == null);
        return user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own
            ? imports.Where(i => i.OwnerId == own)
            : imports.Where(i => false);
    }

    /// <summary>A draft is seen by those who keep the roadmap.</summary>
    public static IQueryable<Revision> VisibleTo(this IQueryable<Revision> revisions, CurrentUser user)
    {
        if (user.Has(Role.Curator, Role.Methodist, Role.Head))
            return revisions;
        if (user.Has(Role.Observer))
            return revisions.Where(r => r.State == RevisionState.Approved);
        return user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own
            ? revisions.Where(r =>
                r.Roadmap.OwnerId == own || r.Roadmap.OwnerId == null && r.State == RevisionState.Approved
            )
            : revisions.Where(r => false);
    }

    /// <summary>Parts of a text are asked for by the revision they stand in, which is asked first.</summary>
    public static IQueryable<Stage> VisibleTo(this IQueryable<Stage> stages, CurrentUser user) =>
        user.Membership is null ? stages.Where(s => false) : stages;

    /// <inheritdoc cref="VisibleTo(IQueryable{Stage}, CurrentUser)" />
    public static IQueryable<Section> VisibleTo(this IQueryable<Section> sections, CurrentUser user) =>
        user.Membership is null ? sections.Where(s => false) : sections;

    /// <inheritdoc cref="VisibleTo(IQueryable{Stage}, CurrentUser)" />
    public static IQueryable<Activity> VisibleTo(this IQueryable<Activity> activities, CurrentUser user) =>
        user.Membership is null ? activities.Where(a => false) : activities;

    /// <inheritdoc cref="VisibleTo(IQueryable{Stage}, CurrentUser)" />
    public static IQueryable<Party> VisibleTo(this IQueryable<Party> parties, CurrentUser user) =>
        user.Membership is null ? parties.Where(p => false) : parties;

    /// <summary>The department and an observer see all duties; a coordinator his school's and his own; a mentor his own.</summary>
    public static IQueryable<Obligation> VisibleTo(this IQueryable<Obligation> obligations, CurrentUser user)
    {
        if (user.Has(Role.Curator, Role.Methodist, Role.Head, Role.Observer))
            return obligations;
        var person = user.Membership?.PersonId;
        if (user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own)
            return obligations.Where(o => o.OrganisationId == own || person != null && o.PersonId == person);
        return user.Has(Role.Mentor) && person is not null
            ? obligations.Where(o => o.PersonId == person)
            : obligations.Where(o => false);
    }

    /// <summary>Asked for by the obligation, which is asked first.</summary>
    public static IQueryable<ObligationEvent> VisibleTo(this IQueryable<ObligationEvent> events, CurrentUser user) =>
        user.Membership is null ? events.Where(e => false) : events;

    /// <inheritdoc cref="VisibleTo(IQueryable{ObligationEvent}, CurrentUser)" />
    public static IQueryable<Evidence> VisibleTo(this IQueryable<Evidence> evidence, CurrentUser user) =>
        user.Membership is null ? evidence.Where(e => false) : evidence;

    public static IQueryable<EnteredDate> VisibleTo(this IQueryable<EnteredDate> dates, CurrentUser user) =>
        user.Membership is null ? dates.Where(d => false) : dates;

    /// <summary>
    /// A body's duty is reported by any of its coordinators, methodists or curators, a named person's by that person;
    /// the curator reports for whoever has no user.
    /// </summary>
    public static bool Reports(this CurrentUser user, Guid? organisation, Guid? person) =>
        user.Has(Role.Curator)
        || person is not null && user.Membership?.PersonId == person
        || person is null
            && organisation is not null
            && user.Has(Role.Coordinator, Role.Methodist)
            && user.Membership!.OrganisationId == organisation;

    /// <summary>Accepts, returns, waives and decides on extensions: the curator; in a school's own roadmap its coordinator too.</summary>
    public static bool Accepts(this CurrentUser user, Guid? roadmapOwner) => user.KeepsRoadmapOf(roadmapOwner);
}
