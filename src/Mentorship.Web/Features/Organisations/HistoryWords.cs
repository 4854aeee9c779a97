using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Organisations;

/// <summary>The journal's names in Russian, as the card of an organisation says them.</summary>
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

    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["kind"] = "вид",
        ["shortName"] = "краткое название",
        ["fullName"] = "полное название",
        ["headPost"] = "должность руководителя",
        ["headName"] = "руководитель",
        ["address"] = "адрес",
        ["phone"] = "телефон",
        ["email"] = "почта",
        ["site"] = "сайт",
        ["activeFrom"] = "действует с",
        ["activeTo"] = "последний день",
        ["closedBecause"] = "почему закрыта",
        ["spelling"] = "название",
        ["on"] = "по состоянию на",
        ["value"] = "число",
        ["source"] = "источник",
        ["reason"] = "причина",
    };

    private static readonly Dictionary<string, string> Kinds = new(
        Enum.GetValues<OrganisationKind>()
            .Select(k => KeyValuePair.Create($"{k}", k.Name()))
            .Concat(Enum.GetValues<StatisticKind>().Select(k => KeyValuePair.Create($"{k}", k.Name()))),
        StringComparer.OrdinalIgnoreCase
    );

    public static string Act(string act) => Acts.GetValueOrDefault(act, act);

    public static string Field(string field) => Fields.GetValueOrDefault(field, field);

    public static string? Value(string? value) => value is null ? null : Kinds.GetValueOrDefault(value, value);
}
