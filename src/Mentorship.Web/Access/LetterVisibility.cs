using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Letters;

namespace Mentorship.Web.Access;

/// <summary>Whose letters a person sees, and who learns who has read them.</summary>
public static class LetterVisibility
{
    /// <summary>The department sees all that it writes; a school what was sent to it, as long as it works with the portal.</summary>
    public static IQueryable<Letter> VisibleTo(this IQueryable<Letter> letters, CurrentUser user)
    {
        if (user.Has(Role.Curator, Role.Head))
            return letters;
        if (user.Has(Role.Methodist, Role.Observer))
            return letters.Where(l => l.State == LetterState.Sent);
        return user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own
            ? letters.Where(l => l.State == LetterState.Sent && l.Copies.Any(c => c.OrganisationId == own))
            : letters.Where(l => false);
    }

    /// <summary>Who has read it by name is for those who ask; a school sees its own copy.</summary>
    public static IQueryable<LetterCopy> VisibleTo(this IQueryable<LetterCopy> copies, CurrentUser user)
    {
        if (user.Has(Role.Curator, Role.Head, Role.Methodist))
            return copies;
        return user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own
            ? copies.Where(c => c.OrganisationId == own)
            : copies.Where(c => false);
    }
}
