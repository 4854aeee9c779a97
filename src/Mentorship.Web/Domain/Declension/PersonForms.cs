using Mentorship.Web.Domain.Declension.Names;
using Mentorship.Web.Domain.Declension.Words;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Domain.Declension;

/// <summary>Corrected forms kept for a person; a part that is missing is declined by the rules.</summary>
public sealed record PersonCorrections(CaseForms? Surname = null, CaseForms? Name = null, CaseForms? Patronymic = null);

/// <summary>Surname, name and patronymic in the six cases.</summary>
public sealed class PersonForms
{
    private readonly List<string> given;

    private PersonForms(Sex? sex, bool isCertain, Declined surname, Declined name, Declined? patronymic)
    {
        (Sex, Surname, Name, Patronymic) = (sex, surname, name, patronymic);
        IsCertain = isCertain && surname.IsCertain && name.IsCertain && patronymic?.IsCertain != false;
        given = [.. new[] { name.Forms.Nominative, patronymic?.Forms.Nominative ?? "" }.Where(part => part != "")];
    }

    /// <summary>Null: nobody said it and nothing in the name tells; then the parts stay as they are.</summary>
    public Sex? Sex { get; }

    public bool IsCertain { get; }
    public Declined Surname { get; }
    public Declined Name { get; }
    public Declined? Patronymic { get; }

    public static PersonForms Of(PersonName name, Sex? sex = null, PersonCorrections? kept = null)
    {
        var guess = SexGuess.Of(name);
        var known = sex ?? guess.Sex;
        var agreed = sex is null ? guess.IsCertain : !guess.IsCertain || guess.Sex == sex;
        var surname = Part(name.Surname, known, NameParts.Surname).Or(kept?.Surname);
        var first = Part(name.Name, known, NameParts.Given).Or(kept?.Name);
        var patronymic = Text.Tidy(name.Patronymic) is { } typed
            ? Part(typed, known, NameParts.Patronymic).Or(kept?.Patronymic)
            : null;
        var corrected = kept?.Surname is not null && ReferenceEquals(kept.Surname, surname.Forms);
        return new(known, agreed || corrected, surname, first, patronymic);
    }

    /// <summary>«Иванову Ивану Ивановичу»</summary>
    public string Full(Case to) => Join(Surname[to], Name[to], Patronymic?[to] ?? "");

    /// <summary>«Иванову И. И.», inside a sentence</summary>
    public string WithInitials(Case to) => Join(Surname[to], Initials);

    /// <summary>«Горбунов Сергей Викторович» signs as «С. В. Горбунов»; what is not three whole words stays as it is.</summary>
    public static string? SignatureOf(string? fullName) =>
        Text.Tidy(fullName) is not { } tidy ? null
        : tidy.Split(' ') is [var surname, var first, var patronymic] && !first.Contains('.', StringComparison.Ordinal)
            ? Of(new PersonName(surname, first, patronymic)).Signature
        : tidy;

    /// <summary>«И. И. Иванов», under a document</summary>
    public string Signature => Join(Initials, Surname.Forms.Nominative);

    /// <summary>«И. И.»; «А.-М. П.» of Анна-Мария</summary>
    public string Initials => Join([.. given.Select(Initial)]);

    private static Declined Part(string? text, Sex? sex, Func<string, Sex, Declined> rules)
    {
        var tidy = Text.Tidy(text) ?? "";
        return sex is { } known && tidy != "" ? rules(tidy, known) : Declined.Unchanged(tidy);
    }

    private static string Initial(string part) =>
        string.Join('-', part.Split('-').Where(one => one != "").Select(one => $"{char.ToUpperInvariant(one[0])}."));

    private static string Join(params string[] parts) => string.Join(' ', parts.Where(part => part != ""));
}
