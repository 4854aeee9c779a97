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
