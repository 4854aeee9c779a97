namespace Mentorship.Web.Ui.Wording;

/// <summary>What a field of the journal is called on screen; a test asks that none is missing.</summary>
public static class JournalFields
{
    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        ["kind"] = "вид",
        ["shortName"] = "краткое название",
        ["fullName"] = "полное название",
        ["headPost"] = "должность руководителя",
        ["headName"] = "руководитель",
        ["address"] = "адрес",
        ["phone"] = "телефон",
        ["email"] = "электронная почта",
        ["site"] = "сайт",
        ["activeFrom"] = "действует с",
        ["activeTo"] = "последний день",
        ["closedBecause"] = "почему закрыта",
        ["organisationId"] = "организация",
        ["spelling"] = "написание",
        ["key"] = "ключ сравнения",
        ["on"] = "по состоянию на",
        ["value"] = "число",
        ["source"] = "источник",
        ["surname"] = "фамилия",
        ["name"] = "имя",
        ["patronymic"] = "отчество",
        ["sex"] = "пол",
        ["bornOn"] = "дата рождения",
        ["teachingSince"] = "преподаёт с",
        ["personId"] = "человек",
        ["post"] = "должность",
        ["subject"] = "предмет",
        ["category"] = "категория",
        ["from"] = "с",
        ["to"] = "по",
        ["grade"] = "класс или курс",
        ["letter"] = "буква или группа",
        ["userId"] = "пользователь",
        ["role"] = "роль",
        ["createdAt"] = "создано",
        ["endedAt"] = "закрыто",
        ["successorId"] = "преемник",
        ["district.name"] = "название",
        ["nameGenitive"] = "название в родительном падеже",
        ["nameDative"] = "название в дательном падеже",
        ["namePrepositional"] = "название в предложном падеже",
        ["departmentName"] = "управление образования",
        ["town"] = "населённый пункт",
        ["timeZone"] = "часовой пояс",
        ["contactPhone"] = "телефон для справок",
        ["marginLeft"] = "левое поле, мм",
        ["marginRight"] = "правое поле, мм",
        ["marginTop"] = "верхнее поле, мм",
        ["marginBottom"] = "нижнее поле, мм",
        ["fontSize"] = "размер шрифта",
        ["tableFontSize"] = "размер шрифта таблиц",
        ["lineSpacing"] = "межстрочный интервал, сотые",
        ["firstLineIndent"] = "абзацный отступ, десятые мм",
        ["statistic.kind"] = "показатель",
        ["statistic.value"] = "значение",
        ["functionId"] = "функция",
        ["bodyId"] = "назначенная организация",
        ["orderNumber"] = "номер приказа",
        ["orderOn"] = "дата приказа",
        ["endedBecause"] = "почему завершено",
        ["fileId"] = "файл",
        ["isShared"] = "можно несколько сразу",
        ["plural"] = "во множественном числе",
        ["expectedFrom"] = "от кого ждут",
        ["allowsSeveral"] = "можно несколько сразу",
        ["isRetired"] = "убрана из списка",
        ["place"] = "место в списке",
        ["kindId"] = "вид акта",
        ["title"] = "название",
        ["number"] = "номер",
        ["issuedOn"] = "дата акта",
        ["link"] = "ссылка",
        ["replacesId"] = "заменяет",
        ["basedOnId"] = "основан на",
        ["restsOnId"] = "основан на",
        ["appointmentFunction.name"] = "название",
        ["actKind.name"] = "название",
        ["storedFile.name"] = "название",
        ["mediaType"] = "вид файла",
        ["size"] = "размер, байт",
        ["hash"] = "SHA-256",
        // Of acts that are no change of a row.
        ["reason"] = "причина",
        ["people"] = "людей",
        ["organisations"] = "организаций",
        ["values"] = "значений",
        ["erased.organisation"] = "об организации",
        ["erased.person"] = "о человеке",
    };

    /// <summary>Fields that only the program reads.</summary>
    private static readonly string[] Technical = ["key"];

    public static bool IsShown(string field) => !Technical.Contains(field) && field != "reason";

    public static bool Has(string kind, string field) => Find(kind, field) is not null;

    /// <summary>A field without a name is shown as it is: better than hidden.</summary>
    public static string Name(string kind, string field) => Find(kind, field) ?? field;

    private static string? Find(string kind, string field) =>
        Labels.GetValueOrDefault($"{kind}.{field}") ?? Labels.GetValueOrDefault(field);
}
