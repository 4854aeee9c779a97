using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Ui.Wording;

public static class OrganisationWords
{
    /// <summary>«детский сад»</summary>
    public static string Name(this OrganisationKind kind) =>
        kind switch
        {
            OrganisationKind.Administration => "администрация муниципалитета",
            OrganisationKind.Department => "управление образования",
            OrganisationKind.MethodCentre => "методический центр",
            OrganisationKind.School => "школа",
            OrganisationKind.Kindergarten => "детский сад",
            OrganisationKind.Supplementary => "дополнительное образование",
            OrganisationKind.College => "колледж или техникум",
            OrganisationKind.University => "вуз",
            OrganisationKind.Culture => "учреждение культуры",
            OrganisationKind.Sport => "учреждение спорта",
            OrganisationKind.Enterprise => "предприятие",
            OrganisationKind.Nonprofit => "некоммерческая организация",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
        };

    /// <summary>«Детей 10–19 лет»</summary>
    public static string Name(this StatisticKind kind) =>
        kind switch
        {
            StatisticKind.Children10To19 => "Детей 10–19 лет",
            StatisticKind.Children15To19 => "Детей 15–19 лет",
            StatisticKind.Teachers => "Педагогов",
            StatisticKind.TeachersUpTo3Years => "Педагогов со стажем 0–3 года",
            StatisticKind.Enterprises => "Предприятий на территории",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
        };
}
