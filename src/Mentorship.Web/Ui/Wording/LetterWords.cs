using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Ui.Wording;

/// <summary>Letters and those they go to.</summary>
public static class LetterWords
{
    public static string Organisations(int count) => Plural.Of(count, "организация", "организации", "организаций");

    /// <summary>«Прочитали 27 из 40»</summary>
    public static string Read(int read, int all) =>
        $"{Plural.Word(read, "прочитала", "прочитали", "прочитали")} {Figures.Whole(read)} из {Figures.Whole(all)}";

    /// <summary>All of a kind: «Школы».</summary>
    public static string Many(this OrganisationKind kind) =>
        kind switch
        {
            OrganisationKind.Administration => "Администрация муниципалитета",
            OrganisationKind.Department => "Управление образования",
            OrganisationKind.MethodCentre => "Методические центры",
            OrganisationKind.School => "Школы",
            OrganisationKind.Kindergarten => "Детские сады",
            OrganisationKind.Supplementary => "Дополнительное образование",
            OrganisationKind.College => "Колледжи и техникумы",
            OrganisationKind.University => "Вузы",
            OrganisationKind.Culture => "Учреждения культуры",
            OrganisationKind.Sport => "Учреждения спорта",
            OrganisationKind.Enterprise => "Предприятия",
            _ => "Некоммерческие организации",
        };
}
