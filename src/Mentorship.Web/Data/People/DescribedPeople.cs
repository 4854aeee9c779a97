using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Parties.Words;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.People;

public static partial class DescribedPeople
{
    private const int FewestDigits = 4;
    private const int ShortestWord = 3;
    private const string End = "\uffff";

    /// <summary>
    /// By what else is known of them: class, with the begin of a name or without («7А», «9б абр»), telephone, mail, or
    /// words of which each begins a name or, in any case, a word of the post, the subject or the category of today. Of class,
    /// telephone and mail no index helps, so it is asked after the names; null when the text is too short to say anything.
    /// </summary>
    public static IQueryable<Person>? Described(this IQueryable<Person> people, PortalDb db, string text, DateOnly day)
    {
        if (text.Contains('@'))
        {
            var mail = text.Trim().ToLowerInvariant();
#pragma warning disable CA1862 // PostgreSQL compares.
            return people.Where(p => p.Email != null && p.Email.ToLower().Contains(mail));
#pragma warning restore CA1862
        }
        if (Digits(text) is { } digits)
            return people.Where(p =>
                p.Phone != null
                && p.Phone.Replace(" ", "").Replace("-", "").Replace("(", "").Replace(")", "").Contains(digits)
            );
        if (ClassPattern().Match(text) is { Success: true } found)
        {
            var whole = TypedPerson.Class(text) is { } asIs ? people.Learning(asIs, day) : people.Where(p => false);
            if (TypedPerson.Class(found.Groups["class"].Value) is not { } place)
                return whole;
            // «9б абр»: the class, and how the name begins.
            var named = people.Learning(place, day).Named(db, TypedName.Words(found.Groups["name"].Value));
            return people.Where(p => whole.Select(w => w.Id).Contains(p.Id) || named.Select(n => n.Id).Contains(p.Id));
        }
        var words = TypedName.Words(text).Where(w => w.Length >= ShortestWord).ToList();
        return words.Count == 0 ? null : words.Aggregate(people, (left, word) => left.Said(db, word, day));
    }

    /// <summary>Of several words those that begin no post are of the name; the people are those of the posts.</summary>
    public static async Task<(IReadOnlyList<string> Names, IQueryable<Person> People)> PartedAsync(
        this IQueryable<Person> people,
        PortalDb db,
        IReadOnlyList<string> words,
        DateOnly day,
        CancellationToken stop
    )
    {
        List<string> names = [];
        foreach (var word in words)
            if (word.Length >= ShortestWord && await PostsWith(db, Stem.Once(word)).AnyAsync(stop))
                people = people.Said(db, word, day);
            else
                names.Add(word);
        return names.Count < words.Count ? (names, people) : ([], people);
    }

    private static IQueryable<Guid> PostsWith(PortalDb db, string root)
    {
        var last = root + End;
#pragma warning disable CA1309 // PostgreSQL compares: by bytes, as the column is collated.
        return db
            .EmploymentWords.Where(w => string.Compare(w.Word, root) >= 0 && string.Compare(w.Word, last) < 0)
            .Select(w => w.EmploymentId);
#pragma warning restore CA1309
    }

    [GeneratedRegex(
        """^\s*(?:(?<class>\d{1,2}\s*-?\s*[«"]?[а-яё]?[»"]?(?:\s*(?:класс|кл\.?))?)(?:\s+(?<name>\D*))?|(?<name>\D*\S)\s+(?<class>\d{1,2}\s*-?\s*[«"]?[а-яё]?[»"]?(?:\s*(?:класс|кл\.?))?)|\d.*)\s*$""",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex ClassPattern();

    private static IQueryable<Person> Learning(
        this IQueryable<Person> people,
        (int Grade, string? Letter) place,
        DateOnly day
    )
    {
        var (grade, letter) = place;
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

    private static IQueryable<Person> Said(this IQueryable<Person> people, PortalDb db, string word, DateOnly day)
    {
        // «физики» is said of a teacher of «физика».
        var end = word + End;
        var posts = PostsWith(db, Stem.Once(word));
#pragma warning disable CA1309, CA1862 // PostgreSQL compares: by bytes, as the columns are collated.
        // One list of people and not this or that said of each: only so the indexes lead to them.
        var said = db
            .PersonWords.Where(w => string.Compare(w.Word, word) >= 0 && string.Compare(w.Word, end) < 0)
            .Select(w => w.PersonId)
            .Concat(
                db.Employments.Where(e => posts.Contains(e.Id) && e.From <= day && (e.To == null || e.To >= day))
                    .Select(e => e.PersonId)
            );
        // An address of mail has no Russian letters: nobody is looked through for one.
        if (!word.Any(TypedName.IsRussian))
            said = said.Concat(
                db.People.Where(p => p.Email != null && p.Email.ToLower().Contains(word)).Select(p => p.Id)
            );
#pragma warning restore CA1309, CA1862
        return people.Where(p => said.Contains(p.Id));
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
