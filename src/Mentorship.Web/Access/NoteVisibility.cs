using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Notes;

namespace Mentorship.Web.Access;

/// <summary>Who reads and who writes analytical notes.</summary>
public static class NoteVisibility
{
    /// <summary>The department sees its drafts; a sealed note is open to the schools and to observers.</summary>
    public static IQueryable<Note> VisibleTo(this IQueryable<Note> notes, CurrentUser user)
    {
        if (user.Has(Role.Curator, Role.Methodist, Role.Head))
            return notes;
        return user.Has(Role.Coordinator, Role.Observer)
            ? notes.Where(n => n.State == NoteState.Sealed)
            : notes.Where(n => false);
    }

    public static IQueryable<Recommendation> VisibleTo(this IQueryable<Recommendation> advice, CurrentUser user)
    {
        if (user.Has(Role.Curator, Role.Methodist, Role.Head))
            return advice;
        // An activity comes with the seal.
        return user.Has(Role.Coordinator, Role.Observer)
            ? advice.Where(r => r.ActivityId != null)
            : advice.Where(r => false);
    }

    public static bool WritesNotes(this CurrentUser user) => user.Has(Role.Curator, Role.Methodist);
}
