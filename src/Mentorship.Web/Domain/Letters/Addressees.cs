using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Domain.Letters;

/// <summary>How the corner of a letter names those it goes to: «Руководителям школ», «Директору МБОУ «…» Петровой А. И.».</summary>
public static class Addressees
{
    private const string All = "Руководителям образовательных организаций";

    public static string Of(Letter letter, IReadOnlyList<Organisation> to) =>
        letter.Addressee
        ?? (
            to.Count == 0 ? All
            : to.Count == 1 ? Head(to[0])
            : Heads([.. to.Select(o => o.Kind).Distinct()])
        );

    private static string Head(Organisation to)
    {
        var post = Capital(PostForms.In(Case.Dative, to.HeadPost ?? "руководитель"));
        var place = BodyForms.In(Case.Genitive, to.FullName);
        // A post that says the place already does not say it twice.
        var where =
            to.HeadPost?.Contains(' ', StringComparison.Ordinal) == true && Says(to) ? post : $"{post}\n{place}";
        return to.HeadName is { } name ? $"{where}\n{Name(name)}" : where;
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
    private static string Name(string name) =>
        name.Split(' ') is [var surname, var first, var patronymic] && !first.Contains('.', StringComparison.Ordinal)
            ? PersonForms.Of(new PersonName(surname, first, patronymic)).WithInitials(Case.Dative)
            : name;

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
