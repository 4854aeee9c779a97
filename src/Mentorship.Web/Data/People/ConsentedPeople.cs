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

    /// <summary>The same of people as they stand in pairs: there it is known who the operator is.</summary>
    public static IQueryable<PairMember> Consented(
        this IQueryable<PairMember> members,
        PortalDb db,
        NamesExit exit,
        DateOnly day
    ) => members.LetOutBy(exit, db.Consents, day);
}
