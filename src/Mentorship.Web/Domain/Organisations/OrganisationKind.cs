namespace Mentorship.Web.Domain.Organisations;

public enum OrganisationKind
{
    /// <summary>Администрация муниципалитета: its resolutions stand above the department's orders.</summary>
    Administration,

    /// <summary>УО</summary>
    Department,

    /// <summary>ИМС, РЦО, НМИЦ, ЦПО</summary>
    MethodCentre,

    /// <summary>ОО</summary>
    School,

    /// <summary>ДОУ</summary>
    Kindergarten,

    /// <summary>Дополнительное образование</summary>
    Supplementary,

    /// <summary>СПО</summary>
    College,
    University,
    Culture,
    Sport,
    Enterprise,
    Nonprofit,
}

public static class Offices
{
    /// <summary>The administration, the department and its methodical centre speak to the whole district; the others for themselves.</summary>
    public static bool SpeaksToDistrict(this OrganisationKind kind) =>
        kind is OrganisationKind.Administration or OrganisationKind.Department or OrganisationKind.MethodCentre;
}
