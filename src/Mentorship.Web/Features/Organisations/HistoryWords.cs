namespace Mentorship.Web.Features.Organisations;

/// <summary>Acts of the journal as the card of an organisation says them: its name stands above and is not repeated.</summary>
internal static class HistoryWords
{
    private static readonly Dictionary<string, string> Acts = new(StringComparer.Ordinal)
    {
        ["organisation.created"] = "Добавлена",
        ["organisation.imported"] = "Загружена из файла",
        ["organisation.changed"] = "Изменены сведения",
        ["organisation.closed"] = "Закрыта",
        ["organisation.reopened"] = "Снова открыта",
        ["organisationAlias.created"] = "Добавлено другое название",
        ["organisationAlias.removed"] = "Убрано другое название",
        ["statistic.created"] = "Внесено число",
        ["statistic.changed"] = "Исправлено число",
        ["statistic.removed"] = "Убрано число",
    };

    public static string Act(string act) => Acts.GetValueOrDefault(act, act);
}
