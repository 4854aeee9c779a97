using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.People;

public static class NamedPeople
{
    /// <summary>As it was typed into a field of search: all while it is empty, nobody when no name can come of it.</summary>
    public static IQueryable<Person> Called(this IQueryable<Person> people, PortalDb db, string? text) =>
        TypedName.IsNoise(text) ? people.Where(p => false) : people.Named(db, TypedName.Words(text));

    /// <summary>People any word of whose name is among these, to the letter.</summary>
    public static IQueryable<Person> WithWord(this IQueryable<Person> people, PortalDb db, IEnumerable<string> words)
    {
        var known = words.Distinct(StringComparer.Ordinal).ToArray();
        return people.Where(p =>
            db.PersonWords.Where(w => known.Contains(w.Word)).Select(w => w.PersonId).Contains(p.Id)
        );
    }

    /// <summary>
    /// People each of whose typed words begins some word of the name, in any order. The side table of words is asked by
    /// <c>people_named</c>, the rarest word first: under row-level security no other search of text uses an index.
    /// </summary>
    public static IQueryable<Person> Named(this IQueryable<Person> people, PortalDb db, IReadOnlyList<string> words)
    {
        if (words.Count == 0)
            return people;
        var typed = words.ToArray();
        var named = db.Database.SqlQuery<Guid>($"select id as \"Value\" from people_named({typed})");
        return people.Where(p => named.Contains(p.Id));
    }
}
