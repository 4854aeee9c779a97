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
    ) => Read(words, reading, person, recommended, book).Words;

    /// <summary>The same, and whether the rules are sure of it.</summary>
    /// <param name="reading">None of somebody outside the registry: his words mean nobody in it.</param>
    public static (string Words, bool IsCertain) Read(
        string words,
        PartyReading? reading,
        Func<Guid, DirectoryPerson?> person,
        bool recommended,
        FormsBook? book = null
    )
    {
        var kept = book ?? FormsBook.Empty;
        List<Spoken> spoken =
            reading is null || IsWhole(reading) ? [Whole(words, kept)]
            : reading.Parties.Count == 0 ? [new(words, IsName: true)]
            : [.. reading.Parties.Select(party => One(party, person, kept))];
        var said = "";
        foreach (var (at, one) in spoken.Index())
            said += (at == 0 ? "" : Between(words, reading!.Parties[at].Text)) + At(one, at, recommended);
        return (recommended ? $"{Recommend} {said}" : Capital(said), spoken.TrueForAll(s => s.IsCertain));
    }

    // «Отдел культуры, спорта и молодёжной политики», «руководитель РМО учителей» were torn into parties that are none.
    private static bool IsWhole(PartyReading reading) =>
        reading.Parties.Any(p => !p.IsResolved)
        && reading.Parties.All(p => !p.IsResolved || p is { PersonId: null, OrganisationId: null });

    /// <param name="IsName">Keeps its capital letter within a sentence.</param>
    private sealed record Spoken(string Words, bool IsName, bool IsCertain = true);

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

    // «наставники и наставляемые» stay two joined by «и».
    private static string Between(string words, string party)
    {
        var at = words.IndexOf(party, 1, StringComparison.OrdinalIgnoreCase);
        return at > 0 && words[..at].TrimEnd().EndsWith(" и", StringComparison.OrdinalIgnoreCase) ? " и " : ", ";
    }

    // A name keeps its capital within a sentence, a post or a kind of bodies does not.
    private static string At(Spoken one, int at, bool recommended) =>
        one.IsName || at == 0 && !recommended ? one.Words : Small(one.Words);

    // Nobody of them is in the registry: all of it is one phrase, «директору школы Соколову Андрею Сергеевичу».
    private static Spoken Whole(string words, FormsBook book)
    {
        var typed = words.Trim().TrimEnd(',', ';');
        if (book.Kept(typed) is null && NamedForms.Of(typed) is { } named)
            return new(named[Case.Dative], NamedForms.BeginsWithName(typed), named.IsCertain);
        var forms = book.Body(typed);
        // A wrong case would look as if it were right.
        var isNamed = NamedForms.AreOfBody(typed);
        return new(forms.IsCertain || isNamed ? forms[Case.Dative] : typed, !isNamed, forms.IsCertain);
    }

    private static Spoken One(PartyMeaning party, Func<Guid, DirectoryPerson?> find, FormsBook book)
    {
        if (party.PersonId is { } id && find(id) is { } person)
            return new(Said(Case.Dative, person, book), person.Post is null, IsCertain(person, book));
        if (!party.IsResolved || party.Kind == PartyKind.Unknown)
            return Whole(party.Text, book);
        // «руководители школ» are people, «школы» and «ИМЦ» are not.
        var words = party.Text.Trim().TrimEnd('.', ',', ';');
        var isPost = party.Post is not null || party.FunctionId is not null;
        var forms = isPost ? book.Post(words) : book.Body(words);
        return new(
            forms[Case.Dative],
            !isPost
                && party.Kind == PartyKind.Body
                && party.OrganisationId is not null
                && !char.IsLower(words.ElementAtOrDefault(1)),
            forms.IsCertain
        );
    }

    private static bool IsCertain(DirectoryPerson person, FormsBook book)
    {
        var name = new PersonName(person.Surname, person.Name, person.Patronymic);
        return PersonForms.Of(name, person.Sex, book.Of(person.Id)).Surname.IsCertain
            && (person.Post is not { } post || book.Post(post).IsCertain);
    }

    private static string Said(Case to, DirectoryPerson person, FormsBook book) =>
        Join(
            person.Post is { } post ? Small(Workplaces.Of(book.Post(post)[to], person.Workplace)) : null,
            PersonForms
                .Of(new PersonName(person.Surname, person.Name, person.Patronymic), person.Sex, book.Of(person.Id))
                .WithInitials(to)
        );

    private static string Join(params string?[] parts) => string.Join(' ', parts.OfType<string>());
}
