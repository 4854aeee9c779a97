using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Data.People;

public static class NamedPeople
{
    // The last letter that a word can go on with: «иван» finds all from «иван» to «иван\uffff».
    private const string End = "\uffff";

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
    /// People each of whose typed words begins some word of the name, in any order. A range over the side table of
    /// words: under row-level security no other search of text uses an index.
    /// </summary>
    public static IQueryable<Person> Named(this IQueryable<Person> people, PortalDb db, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            var end = word + End;
#pragma warning disable CA1309 // PostgreSQL compares: by bytes, as the column is collated.
            people = people.Where(p =>
                db.PersonWords.Where(w => string.Compare(w.Word, word) >= 0 && string.Compare(w.Word, end) < 0)
                    .Select(w => w.PersonId)
                    .Contains(p.Id)
            );
#pragma warning restore CA1309
        }
        return people;
    }
}
