using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Domain.Monitoring;

/// <summary>The words of the quarter that pages, the workbook and sealed figures share.</summary>
public static class MonitoringWords
{
    public const string NoData = "нет данных";

    public static string Name(this Block block) =>
        block switch
        {
            Block.Students => "Обучающиеся",
            Block.Teachers => "Педагоги",
            Block.Pairs => "Пары и программы",
            Block.Surveys => "Опросы",
            _ => "Акты и сайт",
        };

    public static string Name(this BlockState state) =>
        state switch
        {
            BlockState.Sent => "на проверке",
            BlockState.Returned => "возвращено",
            BlockState.Accepted => "принято",
            _ => "заполняется",
        };

    public static string Name(this ReturnState state) =>
        state switch
        {
            ReturnState.NotStarted => "не начат",
            ReturnState.Filling => "заполняется",
            ReturnState.Sent => "на проверке",
            ReturnState.Returned => "возвращён",
            ReturnState.Accepted => "принят",
            _ => "не представляет",
        };

    public static string Name(this PeriodState state) =>
        state switch
        {
            PeriodState.Sealed => "зафиксирован",
            PeriodState.Correcting => "уточняется",
            _ => "открыт",
        };

    public static string Name(this ExceptionKind kind) =>
        kind == ExceptionKind.NotApplicable ? "не применимо" : "не можем представить";

    /// <summary>«школа» as the sheets group organisations.</summary>
    public static string Group(this OrganisationKind kind) =>
        kind switch
        {
            OrganisationKind.School => "Школы",
            OrganisationKind.Kindergarten => "Детские сады",
            OrganisationKind.Supplementary => "Дополнительное образование",
            OrganisationKind.College => "Колледжи и техникумы",
            _ => "Другие организации",
        };
}
