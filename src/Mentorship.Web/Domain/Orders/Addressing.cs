using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Domain.Orders;

/// <summary>How an order turns to somebody: «Старшему методисту Орловой Т. П.», «Рекомендовать руководителям школ».</summary>
public static class Addressing
{
    internal const string Recommend = "Рекомендовать";

    /// <param name="words">As typed: kept where nobody was understood.</param>
    /// <param name="book">What was put right by hand.</param>
    public static string To(
        string words,
        PartyReading reading,
        Func<Guid, DirectoryPerson?> person,
        bool recommended,
        FormsBook? book = null
    )
    {
        var kept = book ?? FormsBook.Empty;
        var said =
            reading.Parties.Count == 0 ? words
            : reading.Parties.All(p => !p.IsResolved) && Whole(words) is { } named ? At(named, 0, recommended)
            : string.Join(", ", reading.Parties.Select((party, at) => At(One(party, person, kept), at, recommended)));
        return recommended ? $"{Recommend} {said}" : Capital(said);
    }

    /// <summary>«начальника отдела Орлову Т. П.», as a clause says upon whom control is laid.</summary>
    public static string Upon(DirectoryPerson person, FormsBook? book = null) =>
        Said(Case.Accusative, person, book ?? FormsBook.Empty);

    /// <summary>«старшему методисту Орловой Т. П.»</summary>
    public static string Dative(DirectoryPerson person, FormsBook book) => Said(Case.Dative, person, book);

    /// <summary>The words that follow an addressee begin with a small letter, those of an abbreviation or a name do not.</summary>
    public static string Small(string words) =>
        words.Length > 1 && char.IsUpper(words[0]) && char.IsLower(words[1])
            ? char.ToLowerInvariant(words[0]) + words[1..]
            : words;

    public static string Capital(string words) =>
        words.Length > 0 ? char.ToUpperInvariant(words[0]) + words[1..] : words;

    // A name keeps its capital within a sentence, a post or a kind of bodies does not.
    private static string At((string Words, bool IsName) one, int at, bool recommended) =>
        one.IsName || at == 0 && !recommended ? one.Words : Small(one.Words);

    // Nobody of them is in the registry, yet a name is a name: «директору школы Соколову Андрею Сергеевичу».
    private static (string Words, bool IsName)? Whole(string words)
    {
        var typed = words.Trim().TrimEnd(',', ';');
        return NamedForms.Of(typed) is { } named ? (named[Case.Dative], NamedForms.BeginsWithName(typed))
            : NamedForms.AreOfBody(typed) ? (BodyForms.In(Case.Dative, typed), false)
            : null;
    }

    private static (string Words, bool IsName) One(
        PartyMeaning party,
        Func<Guid, DirectoryPerson?> find,
        FormsBook book
    )
    {
        if (party.PersonId is { } id && find(id) is { } person)
            return (Said(Case.Dative, person, book), person.Post is null);
        if (!party.IsResolved && Whole(party.Text) is { } named)
            return named;
        // Whom nobody understood is printed as typed unless the rules are sure: a wrong case would look as if it were right.
        if (party.Kind == PartyKind.Unknown)
        {
            var typed = party.Text.Trim().TrimEnd(',', ';');
            var forms = BodyForms.Of(typed);
            return (forms.IsCertain ? forms[Case.Dative] : typed, true);
        }
        // «руководители школ» are people, «школы» and «ИМЦ» are not.
        var words = party.Text.Trim().TrimEnd('.', ',', ';');
        return party.Post is not null || party.FunctionId is not null
            ? (book.Post(words)[Case.Dative], false)
            : (
                BodyForms.In(Case.Dative, words),
                party.Kind == PartyKind.Body
                    && party.OrganisationId is not null
                    && !char.IsLower(words.ElementAtOrDefault(1))
            );
    }

    private static string Said(Case to, DirectoryPerson person, FormsBook book) =>
        Join(
            person.Post is { } post ? Small(book.Post(post)[to]) : null,
            PersonForms
                .Of(new PersonName(person.Surname, person.Name, person.Patronymic), person.Sex, book.Of(person.Id))
                .WithInitials(to)
        );

    private static string Join(params string?[] parts) => string.Join(' ', parts.OfType<string>());
}
