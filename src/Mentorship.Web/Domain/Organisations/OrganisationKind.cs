namespace Mentorship.Web.Domain.Organisations;

public enum OrganisationKind
{
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
    /// <summary>The department and its methodical centre speak to the whole district; the others for themselves.</summary>
    public static bool SpeaksToDistrict(this OrganisationKind kind) =>
        kind is OrganisationKind.Department or OrganisationKind.MethodCentre;
}
