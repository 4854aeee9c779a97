using Mentorship.Web.Documents.Reading;
using Mentorship.Web.Domain;
using Mentorship.Web.Features.Imports;

namespace Mentorship.Web.Features.Organisations.Import;

public enum ImportField
{
    ShortName,
    Kind,
    FullName,
    Aliases,
    HeadPost,
    HeadName,
    Address,
    Phone,
    Email,
    Site,
    ActiveFrom,
    ActiveTo,
    ClosedBecause,
}

/// <summary>Which column is which, by the meaning of its head.</summary>
public static class ImportColumns
{
    public static readonly IReadOnlyDictionary<ImportField, string> Titles = new Dictionary<ImportField, string>
    {
        [ImportField.ShortName] = "Краткое название",
        [ImportField.Kind] = "Вид",
        [ImportField.FullName] = "Полное название",
        [ImportField.Aliases] = "Другие названия",
        [ImportField.HeadPost] = "Должность руководителя",
        [ImportField.HeadName] = "Руководитель",
        [ImportField.Address] = "Адрес",
        [ImportField.Phone] = "Телефон",
        [ImportField.Email] = "Электронная почта",
        [ImportField.Site] = "Сайт",
        [ImportField.ActiveFrom] = "Действует с",
        [ImportField.ActiveTo] = "Последний день",
        [ImportField.ClosedBecause] = "Почему закрыта",
    };

    private static readonly HeadWords<ImportField> Words = new(
        (
            ImportField.ShortName,
            "краткое название|краткое наименование|сокращённое название|сокращённое наименование|сокращённое наименование организации|краткое наименование организации|кратко|название|наименование|организация|наименование организации|название организации|наименование оо|наименование оу|школа|образовательная организация"
        ),
        (ImportField.Kind, "вид|тип|вид организации|тип организации|тип оо|тип оу|категория"),
        (
            ImportField.FullName,
            "полное название|полное наименование|полное наименование организации|полное название организации|наименование по уставу|официальное наименование|название по уставу"
        ),
        (
            ImportField.Aliases,
            "другие названия|псевдонимы|варианты названия|также называют|синонимы|прежние названия|иные наименования|другие наименования"
        ),
        (ImportField.HeadPost, "должность руководителя|должность"),
        (
            ImportField.HeadName,
            "руководитель|фио руководителя|директор|заведующий|директор заведующий|ф и о руководителя|руководитель фио|фио директора"
        ),
        (
            ImportField.Address,
            "адрес|юридический адрес|фактический адрес|почтовый адрес|местонахождение|адрес организации"
        ),
        (ImportField.Phone, "телефон|тел|контактный телефон|номер телефона|телефоны"),
        (ImportField.Email, "электронная почта|почта|email|e mail|эл почта|адрес электронной почты|электронный адрес"),
        (ImportField.Site, "сайт|адрес сайта|официальный сайт|веб сайт|интернет сайт|сайт организации"),
        (
            ImportField.ActiveFrom,
            "действует с|дата открытия|открыта|работает с|дата создания|участвует с|начало деятельности"
        ),
        (
            ImportField.ActiveTo,
            "последний день|дата закрытия|закрыта|действует по|действует до|дата ликвидации|последний день работы"
        ),
        (ImportField.ClosedBecause, "почему закрыта|причина закрытия|причина|основание закрытия")
    );

    /// <exception cref="RuleBroken">No row looks like a head with names under it.</exception>
    public static Heads<ImportField> Find(IReadOnlyList<FileRow> rows) =>
        Words.Find(
            rows,
            heads => heads.ContainsKey(ImportField.ShortName) && heads.Count > 1,
            "В таблице не нашлось заголовков. В первой строке должны стоять «Краткое название» и «Вид»; возьмите шаблон."
        );
}
