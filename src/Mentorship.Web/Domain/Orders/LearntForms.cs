using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Domain.Orders;

/// <summary>
/// What the words «Как напечатать исполнителя» teach: «Старшему методисту Орловой Т. П.» is the dative of a post and of a
/// surname. Only what differs from the rules is learnt.
/// </summary>
public static partial class LearntForms
{
    /// <exception cref="RuleBroken">The words are not the post and the name of this person.</exception>
    public static IReadOnlyList<(FormsOf Part, CaseForms Forms)> Of(
        string printed,
        DirectoryPerson person,
        FormsBook book,
        string field
    )
    {
        var words = printed.Trim().TrimEnd(',', ':');
        if (words.StartsWith(Addressing.Recommend, StringComparison.OrdinalIgnoreCase))
            words = words[Addressing.Recommend.Length..].Trim();
        var name = PersonForms.Of(
            new PersonName(person.Surname, person.Name, person.Patronymic),
            person.Sex,
            book.Of(person.Id)
        );
        var post = person.Post is { } held ? book.Post(held) : null;
        words = Workplaces.Without(words, person.Workplace);
        var tokens = WithoutInitials(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var length = Count(person.Surname);
        if (!Initials().IsMatch(words) || tokens.Length != length + Count(person.Post))
            throw new RuleBroken(
                $"Запомнить можно слова вида «{Addressing.Capital(Addressing.Dative(person, book))}»: должность, фамилия и инициалы. Поправьте в них только окончания.",
                field
            );
        List<(FormsOf, CaseForms)> learnt = [];
        var surname = string.Join(' ', tokens[^length..]);
        if (surname != name.Surname[Case.Dative])
            learnt.Add((FormsOf.Surname, name.Surname.Forms with { Dative = surname }));
        var printedPost = string.Join(' ', tokens[..^length]);
        if (post is not null && Addressing.Small(printedPost) != Addressing.Small(post[Case.Dative]))
            learnt.Add((FormsOf.Post, post.Forms with { Dative = Addressing.Small(printedPost) }));
        return learnt;
    }

    /// <summary>«Юнармии Приречья» is the dative of a body that the rules do not know.</summary>
    /// <exception cref="RuleBroken">The words are not this body's, or somebody is named in them.</exception>
    public static IReadOnlyList<(FormsOf Part, CaseForms Forms)> OfBody(
        string printed,
        string? executor,
        FormsBook book,
        string field
    )
    {
        var body = Text.Tidy(executor)?.TrimEnd(',', ';') ?? "";
        if (NamedForms.People(body).Count > 0)
            throw new RuleBroken(
                "Как склоняется имя, запоминают у людей из списка: этого человека в нём нет, поэтому слова останутся только в этом документе. Снимите «Запомнить».",
                field
            );
        var words = printed.Trim().TrimEnd(',', ':');
        if (words.StartsWith(Addressing.Recommend, StringComparison.OrdinalIgnoreCase))
            words = words[Addressing.Recommend.Length..].Trim();
        if (Count(words) != Count(body) || body.Length > KeptForms.NominativeMaxLength)
            throw new RuleBroken(
                $"Запомнить можно название «{body}» в дательном падеже: поправьте в словах только окончания.",
                field
            );
        var forms = book.Body(body);
        if (char.IsLower(body[0]))
            words = Addressing.Small(words);
        return words == forms[Case.Dative] && NamedForms.Of(body) is null
            ? []
            : [(FormsOf.Post, forms.Forms with { Dative = words })];
    }

    private static string WithoutInitials(string words) => Initials().Replace(words, "");

    private static int Count(string? words) => (words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"(?:\s+\p{Lu}\.(?:-\p{Lu}\.)?)+\s*$|(?:\s+\p{Lu}\.\p{Lu}\.)\s*$", RegexOptions.None, 1000)]
    private static partial Regex Initials();
}
