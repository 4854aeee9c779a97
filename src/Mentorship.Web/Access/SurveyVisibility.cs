using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Surveys;

namespace Mentorship.Web.Access;

/// <summary>Which surveys a person sees; what may be shown of their answers is the same for everybody.</summary>
public static class SurveyVisibility
{
    /// <summary>A school sees those that its own people are asked in.</summary>
    public static IQueryable<Survey> VisibleTo(this IQueryable<Survey> surveys, CurrentUser user)
    {
        if (user.Has(Role.Curator, Role.Methodist, Role.Head))
            return surveys;
        return user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own
            ? surveys.Where(s => s.Groups.Any(g => g.OrganisationId == own))
            : surveys.Where(s => false);
    }

    public static IQueryable<SurveyGroup> VisibleTo(this IQueryable<SurveyGroup> groups, CurrentUser user)
    {
        if (user.Has(Role.Curator, Role.Methodist, Role.Head))
            return groups;
        return user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own
            ? groups.Where(g => g.OrganisationId == own)
            : groups.Where(g => false);
    }

    /// <summary>Closed or cancelled by whoever opens such: the methodist and the curator the district's, a coordinator his own.</summary>
    public static IQueryable<Survey> KeptBy(this IQueryable<Survey> surveys, CurrentUser user)
    {
        if (user.Has(Role.Curator, Role.Methodist))
            return surveys.Where(s => s.OrganisationId == null);
        return user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own
            ? surveys.Where(s => s.OrganisationId == own)
            : surveys.Where(s => false);
    }

    public static bool Keeps(this CurrentUser user, Survey survey) =>
        survey.OrganisationId is null
            ? user.Has(Role.Curator, Role.Methodist)
            : user.Has(Role.Coordinator) && user.Membership!.OrganisationId == survey.OrganisationId;

    /// <summary>Who gives the links out and enters paper: the coordinator of the organisation, and whoever keeps the survey.</summary>
    public static bool HandsOut(this CurrentUser user, Survey survey, Guid organisation) =>
        user.Keeps(survey) || user.Has(Role.Coordinator) && user.Membership!.OrganisationId == organisation;

    public static bool OpensSurveys(this CurrentUser user) => user.Has(Role.Curator, Role.Methodist, Role.Coordinator);
}
