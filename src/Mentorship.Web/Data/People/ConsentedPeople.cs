using Mentorship.Web.Access;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Data.People;

public static class ConsentedPeople
{
    /// <summary>Those whose papers let their names leave by this exit on a day, as <see cref="ConsentNeeds"/> says.</summary>
    public static IQueryable<Person> Consented(
        this IQueryable<Person> people,
        PortalDb db,
        NamesExit exit,
        DateOnly day
    ) => people.LetOutBy(exit, db.Consents, day);

    /// <summary>A working list as a file: a school takes its own people, the department no child without the paper of any file.</summary>
    public static IQueryable<Person> TakenBy(
        this IQueryable<Person> people,
        PortalDb db,
        CurrentUser user,
        DateOnly day
    ) =>
        user.Has(Role.Coordinator)
            ? people
            : people.LetOutBy(NamesExit.NamedFile, db.Consents, day, only: PersonKind.Student);

    /// <summary>The same of people as they stand in pairs: there it is known who the operator is.</summary>
    public static IQueryable<PairMember> Consented(
        this IQueryable<PairMember> members,
        PortalDb db,
        NamesExit exit,
        DateOnly day
    ) => members.LetOutBy(exit, db.Consents, day);
}
