using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Domain.Letters;

/// <summary>How the corner of a letter names those it goes to: «Руководителям школ», «Директору МБОУ «…» Петровой А. И.».</summary>
public static class Addressees
{
    /// <summary>As many organisations as the corner has room for.</summary>
    private const int MostNamed = 5;

    private const string All = "Руководителям образовательных организаций";

    /// <param name="heads">Which cards the heads have, and what was put right by hand of how names and posts are declined.</param>
    public static string Of(Letter letter, IReadOnlyList<Organisation> to, HeadForms? heads = null) =>
        letter.Addressee
        ?? (
            to.Count == 0 ? All
            : to.Count == 1 ? Head(to[0], heads ?? HeadForms.Empty)
            : !AreChosen(letter, to) ? Heads([.. to.Select(o => o.Kind).Distinct()])
            : to.Count > MostNamed ? $"{Heads([.. to.Select(o => o.Kind).Distinct()])}\n(по списку)"
            : $"Руководителям:\n{string.Join(",\n", to.Select(o => BodyForms.In(Case.Genitive, o.ShortName)))}"
        );

    /// <summary>Too many for the corner: they stand in a list behind the letter.</summary>
    public static bool AreListed(Letter letter, IReadOnlyList<Organisation> to) =>
        letter.Addressee is null && to.Count > MostNamed && AreChosen(letter, to);

    // Not a whole kind of organisations: «Руководителям школ» would be all of them.
    private static bool AreChosen(Letter letter, IReadOnlyList<Organisation> to) =>
        to.Any(o => letter.ToBodies.Has(o.Id) && !letter.ToKinds.Has(o.Kind));

    private static string Head(Organisation to, HeadForms heads)
    {
        var post = Capital(heads.Book.Post(to.HeadPost ?? "руководитель")[Case.Dative]);
        var place = BodyForms.In(Case.Genitive, to.FullName);
        // A post that says the place already does not say it twice.
        var where =
            to.HeadPost?.Contains(' ', StringComparison.Ordinal) == true && Says(to) ? post : $"{post}\n{place}";
        return to.HeadName is { } name ? $"{where}\n{Name(name, heads.Of(to.Id))}" : where;
    }

    private static bool Says(Organisation to) =>
        to.HeadPost!.Contains(to.ShortName, StringComparison.OrdinalIgnoreCase)
        || to.Kind == OrganisationKind.Department
            && to.HeadPost.Contains("управлени", StringComparison.OrdinalIgnoreCase);

    private static string Heads(IReadOnlyList<OrganisationKind> kinds) =>
        kinds.Count == 1
            ? kinds[0] switch
            {
                OrganisationKind.School => "Руководителям школ",
                OrganisationKind.Kindergarten => "Руководителям детских садов",
                OrganisationKind.Supplementary => "Руководителям организаций дополнительного образования",
                OrganisationKind.College => "Руководителям профессиональных образовательных организаций",
                OrganisationKind.Enterprise => "Руководителям предприятий",
                OrganisationKind.Culture => "Руководителям учреждений культуры",
                OrganisationKind.Sport => "Руководителям учреждений спорта",
                _ => "Руководителям организаций",
            }
        : kinds.All(k => OrganisationKinds.Teaching.Has(k) || k == OrganisationKind.MethodCentre) ? All
        : "Руководителям организаций";

    // «Петровой А. И.»; a name that is not three words is nobody's to decline.
    private static string Name(string name, PersonCorrections? kept) =>
        name.Split(' ') is [var surname, var first, var patronymic] && !first.Contains('.', StringComparison.Ordinal)
            ? PersonForms.Of(new PersonName(surname, first, patronymic), null, kept).WithInitials(Case.Dative)
            : name;

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
