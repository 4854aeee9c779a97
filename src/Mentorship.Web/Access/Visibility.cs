using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Files;
using Mentorship.Web.Domain.Journal;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Reminders;
using Mentorship.Web.Domain.Uploads;

namespace Mentorship.Web.Access;

/// <summary>The narrower view inside a district: every owned query of a feature starts with one of these.</summary>
public static class Visibility
{
    /// <summary>The directory is open to everyone who works in the district, and to an administrator who has entered it.</summary>
    public static IQueryable<Organisation> VisibleTo(this IQueryable<Organisation> organisations, CurrentUser user) =>
        user.Membership is null && !user.IsAdministrator ? organisations.Where(o => false) : organisations;

    /// <summary>Whose contacts and numbers the person may correct: a coordinator his own school's, a curator everybody's.</summary>
    public static IQueryable<Organisation> MendedBy(this IQueryable<Organisation> organisations, CurrentUser user)
    {
        if (user.Has(Role.Curator, Role.Methodist))
            return organisations;
        return user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own
            ? organisations.Where(o => o.Id == own)
            : organisations.Where(o => false);
    }

    /// <summary>Numbers of places are open like the directory; who holds them is asked of <see cref="Person"/>.</summary>
    public static IQueryable<Employment> VisibleTo(this IQueryable<Employment> employments, CurrentUser user) =>
        user.Membership is null && !user.IsAdministrator ? employments.Where(e => false) : employments;

    public static IQueryable<Enrolment> VisibleTo(this IQueryable<Enrolment> enrolments, CurrentUser user) =>
        user.Membership is null && !user.IsAdministrator ? enrolments.Where(e => false) : enrolments;

    public static IQueryable<OrganisationAlias> VisibleTo(
        this IQueryable<OrganisationAlias> aliases,
        CurrentUser user
    ) => user.Membership is null && !user.IsAdministrator ? aliases.Where(a => false) : aliases;

    public static IQueryable<Statistic> VisibleTo(this IQueryable<Statistic> statistics, CurrentUser user) =>
        user.Membership is null && !user.IsAdministrator ? statistics.Where(s => false) : statistics;

    /// <summary>What somebody was told is his own.</summary>
    public static IQueryable<Notification> VisibleTo(this IQueryable<Notification> told, CurrentUser user) =>
        user.Membership is { Id: var own }
            ? told.Where(n => n.MembershipId == own && n.InPortal)
            : told.Where(n => false);

    public static IQueryable<ReminderSetting> VisibleTo(this IQueryable<ReminderSetting> settings, CurrentUser user) =>
        user.Membership is { Id: var own } ? settings.Where(s => s.MembershipId == own) : settings.Where(s => false);

    /// <summary>A file that waits is seen by the one who brought it.</summary>
    public static IQueryable<Upload> VisibleTo(this IQueryable<Upload> uploads, CurrentUser user) =>
        uploads.Where(u => u.UserId == user.UserId);

    /// <summary>What was done in the district is read by those who answer for it, and by an administrator who has entered it.</summary>
    public static IQueryable<JournalEntry> VisibleTo(this IQueryable<JournalEntry> entries, CurrentUser user) =>
        user.Has(Role.Curator, Role.Methodist, Role.Head) || user.IsAdministrator ? entries : entries.Where(e => false);

    public static IQueryable<JournalValue> VisibleTo(this IQueryable<JournalValue> values, CurrentUser user) =>
        user.Has(Role.Curator, Role.Methodist, Role.Head) || user.IsAdministrator ? values : values.Where(v => false);

    /// <summary>
    /// A coordinator sees the people of his school, those in its pairs and those from outside the schools; the department
    /// sees staff by name and children as numbers, unless a reason has opened them for a day; a mentor sees himself and his
    /// mentees, an observer nobody.
    /// </summary>
    public static IQueryable<Person> VisibleTo(this IQueryable<Person> people, CurrentUser user)
    {
        // A double lives on in the card that it was merged into; who has withdrawn is seen in his papers only.
        people = people.Where(p => p.MergedIntoId == null && p.WithdrawnOn == null);
        if (user.Has(Role.Curator, Role.Methodist, Role.Head))
        {
            var opened = user.Opened;
            return opened.Count == 0
                ? people.Where(p => p.Kind != PersonKind.Student)
                : people.Where(p =>
                    p.Kind != PersonKind.Student
                    || p.Enrolments.Any(e => e.To == null && opened.Contains(e.OrganisationId))
                );
        }
        if (user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } school)
            return people
                .Where(Person.IsOpenTo(school))
                .Where(p =>
                    p.Employments.Any(e => e.OrganisationId == school)
                    || p.Enrolments.Any(e => e.OrganisationId == school)
                    || p.Pairs.Any(m => m.Pair.OrganisationId == school)
                    // Whoever works at an enterprise belongs to no school: any of them may ask him to mentor.
                    || p.Kind == PersonKind.Outside
                );
        if (user.Has(Role.Mentor) && user.Membership!.PersonId is { } self)
            return people.Where(p =>
                p.Id == self
                || p.Pairs.Any(m =>
                    !m.IsMentor
                    && m.Pair.Members.Any(mentor => mentor.IsMentor && mentor.PersonId == self)
                    // What the school of the pair may not process any more its mentor does not see either.
                    && !p.Consents.Any(c =>
                        c.OrganisationId == m.Pair.OrganisationId
                        && (c.Kind == ConsentKind.Processing || c.Kind == ConsentKind.ChildProcessing)
                        && c.WithdrawnOn >= m.From
                    )
                )
            );
        return people.Where(p => false);
    }

    /// <summary>
    /// Whoever may be asked to mentor: beyond the own school, grown-ups of the whole district by name. Of children only
    /// the own ones and those who stand in a pair of the school: a student of a college whom it has brought.
    /// </summary>
    public static IQueryable<Person> VisibleTo(this IQueryable<Person> people, CurrentUser user, bool asMentors) =>
        asMentors && user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own
            ? people
                .Where(Person.IsOpenTo(own))
                .Where(p =>
                    p.MergedIntoId == null
                    && p.WithdrawnOn == null
                    && (
                        p.Kind != PersonKind.Student
                        || p.Enrolments.Any(e => e.OrganisationId == own)
                        || p.Pairs.Any(m => m.Pair.OrganisationId == own)
                    )
                )
            : people.VisibleTo(user);

    /// <summary>
    /// Whose card is opened: a school reads its own people's, and of a mentor whom another school lends it once the pair is in
    /// force or his head has agreed.
    /// </summary>
    public static IQueryable<Person> OpenedTo(this IQueryable<Person> people, CurrentUser user) =>
        user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own
            ? people.Where(p =>
                p.Kind == PersonKind.Outside
                || p.Employments.Any(e => e.OrganisationId == own)
                || p.Enrolments.Any(e => e.OrganisationId == own)
                || p.Pairs.Any(m =>
                    m.Pair.OrganisationId == own
                    && (m.Pair.State != PairState.Draft || m.ReleasedOn != null || p.Kind == PersonKind.Student)
                )
            )
            : people;

    /// <summary>What the district has decided for itself is open to everyone who works in it.</summary>
    public static IQueryable<TLine> VisibleTo<TLine>(this IQueryable<TLine> lines, CurrentUser user)
        where TLine : DirectoryLine => user.Membership is null ? lines.Where(l => false) : lines;

    /// <summary>A coordinator sees his own school's and who answers in the department and the methodical centre.</summary>
    public static IQueryable<Appointment> VisibleTo(this IQueryable<Appointment> appointments, CurrentUser user)
    {
        if (user.Has(Role.Curator, Role.Methodist, Role.Head, Role.Observer))
            return appointments;
        return user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own
            ? appointments.Where(a =>
                a.OrganisationId == own
                || a.Organisation.Kind == OrganisationKind.Department
                || a.Organisation.Kind == OrganisationKind.MethodCentre
            )
            : appointments.Where(a => false);
    }

    /// <summary>Whose appointments, acts and the like the person keeps: a curator everybody's, a coordinator his school's.</summary>
    public static IQueryable<Organisation> KeptBy(this IQueryable<Organisation> organisations, CurrentUser user)
    {
        if (user.Has(Role.Curator))
            return organisations;
        return user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own
            ? organisations.Where(o => o.Id == own)
            : organisations.Where(o => false);
    }

    public static bool Keeps(this CurrentUser user, Guid organisation) =>
        user.Has(Role.Curator) || user.Has(Role.Coordinator) && user.Membership!.OrganisationId == organisation;

    /// <summary>A coordinator sees his own school's and those of the department and the centre that they rest on.</summary>
    public static IQueryable<LocalAct> VisibleTo(this IQueryable<LocalAct> acts, CurrentUser user)
    {
        if (user.Has(Role.Curator, Role.Methodist, Role.Head, Role.Observer))
            return acts;
        return user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own
            ? acts.Where(a =>
                a.OrganisationId == own
                || a.Organisation.Kind == OrganisationKind.Department
                || a.Organisation.Kind == OrganisationKind.MethodCentre
            )
            : acts.Where(a => false);
    }

    /// <summary>What is known of a file; its bytes are given by the object that holds it, which is asked first.</summary>
    public static IQueryable<StoredFile> VisibleTo(this IQueryable<StoredFile> files, CurrentUser user) =>
        user.Membership is null ? files.Where(f => false) : files;
}
