using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.Programmes;
using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Access;

/// <summary>What hangs on a pair is seen with the pair; what is written of a child stays with the school and the mentor.</summary>
public static class ProgrammeVisibility
{
    public static IQueryable<TPart> VisibleTo<TPart>(this IQueryable<TPart> parts, CurrentUser user)
        where TPart : PairOwned
    {
        if (user.Has(Role.Curator, Role.Methodist, Role.Head))
            return parts;
        if (user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own)
            return parts.Where(p => p.Pair.OrganisationId == own || p.Pair.Members.Any(m => m.OrganisationId == own));
        return user.Has(Role.Mentor) && user.Membership!.PersonId is { } self
            ? parts.Where(p => p.Pair.Members.Any(m => m.IsMentor && m.PersonId == self))
            : parts.Where(p => false);
    }

    /// <summary>A mentor who has made room reads the meetings of his own time; whoever follows him reads all.</summary>
    public static IQueryable<Meeting> VisibleTo(this IQueryable<Meeting> meetings, CurrentUser user)
    {
        var seen = meetings.VisibleTo<Meeting>(user);
        return user.Has(Role.Mentor) && user.Membership!.PersonId is { } self
            ? seen.Where(m =>
                m.Pair.Members.Any(own => own.IsMentor && own.PersonId == self && own.To >= (m.HeldOn ?? m.PlannedOn))
            )
            : seen;
    }

    /// <summary>The department asks about grown-ups; what a child or a mentor answered is not the other's business.</summary>
    public static IQueryable<FitQuestion> VisibleTo(this IQueryable<FitQuestion> questions, CurrentUser user)
    {
        if (user.Has(Role.Curator, Role.Methodist, Role.Head))
            return questions.Where(q => q.Pair.Direction != Direction.Students);
        return user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own
            ? questions.Where(q => q.Pair.OrganisationId == own)
            : questions.Where(q => false);
    }

    public static IQueryable<MentorReport> VisibleTo(this IQueryable<MentorReport> reports, CurrentUser user)
    {
        var seen = reports.VisibleTo<MentorReport>(user);
        return user.Has(Role.Curator, Role.Methodist, Role.Head)
            ? seen.Where(r => r.Pair.Direction != Direction.Students)
            : seen;
    }

    /// <summary>
    /// Who writes the programme and notes meetings: the coordinator who keeps the pair, its mentor of the day – the last one
    /// also after the end – and the curator where no child is written about.
    /// </summary>
    public static IQueryable<Pair> WorkedBy(this IQueryable<Pair> pairs, CurrentUser user, DateOnly day)
    {
        if (user.Has(Role.Curator))
            return pairs.Where(p => p.Direction != Direction.Students);
        if (user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own)
            return pairs.Where(p => p.OrganisationId == own);
        return user.Has(Role.Mentor) && user.Membership!.PersonId is { } self
            ? pairs.Where(p =>
                p.Members.Any(m =>
                    m.IsMentor
                    && m.PersonId == self
                    && (m.From <= day || m.From <= p.From)
                    && (m.To >= day || m.To >= (p.EndedOn ?? p.To))
                )
            )
            : pairs.Where(p => false);
    }

    /// <summary>Deficits, notes and results of a child are read by the school and the mentor, not by the department.</summary>
    public static bool ReadsWordsOf(this CurrentUser user, Pair pair) => user.ReadsWordsOf(pair.Direction);

    public static bool ReadsWordsOf(this CurrentUser user, Direction direction) =>
        direction != Direction.Students || user.Has(Role.Coordinator, Role.Mentor);
}
