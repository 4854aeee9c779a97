using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Data.People;

public static class DescribedPeople
{
    private const int FewestDigits = 4;
    private const int ShortestWord = 3;

    /// <summary>
    /// By what else is known of them: class («7А»), telephone, mail, or words of which each begins a name or stands in
    /// the post or the subject of today. No index helps here, so it is asked after the names; null when the text is
    /// too short to say anything.
    /// </summary>
    public static IQueryable<Person>? Described(this IQueryable<Person> people, PortalDb db, string text, DateOnly day)
    {
        if (text.Contains('@'))
        {
            var mail = text.Trim().ToLowerInvariant();
#pragma warning disable CA1862 // PostgreSQL compares.
            return people.Where(p => p.Email != null && p.Email.ToLower().StartsWith(mail));
#pragma warning restore CA1862
        }
        if (Digits(text) is { } digits)
            return people.Where(p =>
                p.Phone != null
                && p.Phone.Replace(" ", "").Replace("-", "").Replace("(", "").Replace(")", "").Contains(digits)
            );
        if (char.IsAsciiDigit(text.TrimStart().FirstOrDefault()) && TypedPerson.Class(text) is var (grade, letter))
        {
            string[] letters = letter is null ? [] : [letter, letter.ToUpperInvariant(), letter.ToLowerInvariant()];
            return people.Where(p =>
                p.Enrolments.Any(e =>
                    e.Grade == grade
                    && (letter == null || e.Letter != null && letters.Contains(e.Letter))
                    && e.From <= day
                    && (e.To == null || e.To >= day)
                )
            );
        }
        var words = TypedName.Words(text).Where(w => w.Length >= ShortestWord).ToList();
        return words.Count == 0 ? null : words.Aggregate(people, (left, word) => left.Said(db, word, day));
    }

    private static IQueryable<Person> Said(this IQueryable<Person> people, PortalDb db, string word, DateOnly day)
    {
        var end = word + "\uffff";
#pragma warning disable CA1309 // PostgreSQL compares: by bytes, as the column is collated.
        return people.Where(p =>
            p.Employments.Any(e =>
                e.From <= day
                && (e.To == null || e.To >= day)
                && (
                    e.Post.ToLower().Replace("ё", "е").Contains(word)
                    || e.Subject != null && e.Subject.ToLower().Replace("ё", "е").Contains(word)
                )
            )
            || db.PersonWords.Where(w => string.Compare(w.Word, word) >= 0 && string.Compare(w.Word, end) < 0)
                .Select(w => w.PersonId)
                .Contains(p.Id)
        );
#pragma warning restore CA1309
    }

    // A telephone is digits with the signs that people put between them; eight and seven in front are the same.
    private static string? Digits(string text)
    {
        if (text.Any(sign => !char.IsAsciiDigit(sign) && !" +-()".Contains(sign)))
            return null;
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        return digits.Length < FewestDigits ? null
            : digits.Length == 11 ? digits[1..]
            : digits;
    }
}
