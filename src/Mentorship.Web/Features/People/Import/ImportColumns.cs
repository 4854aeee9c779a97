using Mentorship.Web.Documents.Reading;
using Mentorship.Web.Domain;
using Mentorship.Web.Features.Imports;

namespace Mentorship.Web.Features.People.Import;

public enum ImportField
{
    Surname,
    Name,
    Patronymic,
    BornOn,
    Kind,
    Organisation,
    Post,
    Subject,
    Category,
    Class,
    From,
    TeachingSince,
    Phone,
    Email,
    Representative,
    RepresentativePhone,
    Sex,
    FullName,
}

/// <summary>Which column is which, by the meaning of its head.</summary>
public static class ImportColumns
{
    public static readonly IReadOnlyDictionary<ImportField, string> Titles = new Dictionary<ImportField, string>
    {
        [ImportField.Surname] = "Фамилия",
        [ImportField.Name] = "Имя",
        [ImportField.Patronymic] = "Отчество",
        [ImportField.BornOn] = "Дата рождения",
        [ImportField.Kind] = "Кто",
        [ImportField.Organisation] = "Организация",
        [ImportField.Post] = "Должность",
        [ImportField.Subject] = "Предмет",
        [ImportField.Category] = "Категория",
        [ImportField.Class] = "Класс",
        [ImportField.From] = "С какого дня",
        [ImportField.TeachingSince] = "Преподаёт с",
        [ImportField.Phone] = "Телефон",
        [ImportField.Email] = "Электронная почта",
        [ImportField.Representative] = "Представитель",
        [ImportField.RepresentativePhone] = "Телефон представителя",
        [ImportField.Sex] = "Пол",
        [ImportField.FullName] = "ФИО",
    };

    /// <summary>What the template offers; «ФИО» is understood too.</summary>
    public static IReadOnlyList<TemplateColumn> TemplateOf(IReadOnlyList<string> places) =>
        [
            .. Titles
                .Where(t => t.Key != ImportField.FullName)
                .Select(t => new TemplateColumn(
                    t.Value,
                    Sample(t.Key, places),
                    t.Key switch
                    {
                        ImportField.Kind => ImportWords.Kinds.Split(", "),
                        ImportField.Sex => ["м", "ж"],
                        ImportField.Organisation => places,
                        _ => null,
                    }
                )),
        ];

    private static string Sample(ImportField field, IReadOnlyList<string> places) =>
        field switch
        {
            ImportField.Surname => "Крутова",
            ImportField.Name => "Лариса",
            ImportField.Patronymic => "Геннадьевна",
            ImportField.BornOn => "14.03.1985",
            ImportField.Kind => "сотрудник",
            ImportField.Organisation => places.Count > 0 ? places[0] : "",
            ImportField.Post => "учитель математики",
            ImportField.Subject => "математика",
            ImportField.Category => "первая",
            ImportField.From => "01.09.2018",
            ImportField.TeachingSince => "01.09.2008",
            ImportField.Phone => "+7 900 000-00-00",
            ImportField.Email => "krutova@example.ru",
            ImportField.Sex => "ж",
            _ => "",
        };

    private static readonly HeadWords<ImportField> Words = new(
        (ImportField.Surname, "фамилия"),
        (ImportField.Name, "имя"),
        (ImportField.Patronymic, "отчество"),
        (ImportField.FullName, "фио|ф и о|фамилия имя отчество|сотрудник|обучающийся|ученик|педагог|человек"),
        (ImportField.BornOn, "дата рождения|рождение|день рождения|родился|д р|др"),
        (ImportField.Kind, "кто|вид|категория лица|роль"),
        (
            ImportField.Organisation,
            "организация|школа|место работы|место учёбы|оо|наименование оо|образовательная организация"
        ),
        (ImportField.Post, "должность|должность или класс|занимаемая должность"),
        (ImportField.Subject, "предмет|преподаваемый предмет|предметы"),
        (ImportField.Category, "категория|квалификационная категория"),
        (ImportField.Class, "класс|группа|курс|класс курс|класс или курс"),
        (ImportField.From, "с какого дня|работает с|учится с|дата приёма|дата зачисления|с"),
        (ImportField.TeachingSince, "преподаёт с|начало педагогической работы|педагогический стаж с|стаж с"),
        (ImportField.Phone, "телефон|тел|контактный телефон|мобильный телефон"),
        (ImportField.Email, "электронная почта|почта|email|e mail|эл почта"),
        (ImportField.Representative, "представитель|законный представитель|родитель|фио родителя"),
        (ImportField.RepresentativePhone, "телефон представителя|телефон родителя"),
        (ImportField.Sex, "пол")
    );

    /// <exception cref="RuleBroken">No row looks like a head with names under it.</exception>
    public static Heads<ImportField> Find(IReadOnlyList<FileRow> rows) =>
        Words.Find(
            rows,
            heads =>
                heads.ContainsKey(ImportField.FullName) && heads.Count > 1
                || heads.ContainsKey(ImportField.Surname) && heads.ContainsKey(ImportField.Name),
            "В таблице не нашлось заголовков. В первой строке должны стоять «Фамилия» и «Имя» (или «ФИО»); возьмите шаблон."
        );
}
