using Mentorship.Web.Documents.Reading;
using Mentorship.Web.Domain;

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
public sealed record ImportColumns(
    int HeadRow,
    IReadOnlyDictionary<ImportField, int> Places,
    IReadOnlyList<string> Unknown
)
{
    private const int HeadWithin = 12;

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
    public static IEnumerable<string> Template =>
        Titles.Where(t => t.Key != ImportField.FullName).Select(t => t.Value);

    private static readonly Dictionary<string, ImportField> Words = Read(
        (ImportField.Surname, "фамилия"),
        (ImportField.Name, "имя"),
        (ImportField.Patronymic, "отчество"),
        (ImportField.FullName, "фио|ф и о|фамилия имя отчество|сотрудник|обучающийся|ученик|педагог|человек"),
        (ImportField.BornOn, "дата рождения|рождение|день рождения|родился|д р|др"),
        (ImportField.Kind, "кто|вид|категория лица|роль"),
        (ImportField.Organisation, "организация|школа|место работы|место учёбы|оо|наименование оо|образовательная организация"),
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
    public static ImportColumns Find(IReadOnlyList<FileRow> rows)
    {
        for (var i = 0; i < Math.Min(rows.Count, HeadWithin); i++)
        {
            var places = new Dictionary<ImportField, int>();
            var unknown = new List<string>();
            for (var column = 0; column < rows[i].Cells.Count; column++)
            {
                if (rows[i][column].Length == 0)
                    continue;
                if (!Words.TryGetValue(Text.Key(rows[i][column]), out var field) || !places.TryAdd(field, column))
                    unknown.Add(rows[i][column]);
            }
            if (
                places.ContainsKey(ImportField.FullName) && places.Count > 1
                || places.ContainsKey(ImportField.Surname) && places.ContainsKey(ImportField.Name)
            )
                return new(i, places, unknown);
        }
        throw new RuleBroken(
            "В таблице не нашлось заголовков. В первой строке должны стоять «Фамилия» и «Имя» (или «ФИО»); возьмите шаблон.",
            "File"
        );
    }

    public string Cell(FileRow row, ImportField field) => Places.TryGetValue(field, out var column) ? row[column] : "";

    private static Dictionary<string, ImportField> Read(params (ImportField Field, string Words)[] lists) =>
        lists
            .SelectMany(list => list.Words.Split('|').Select(word => (Key: Text.Key(word), list.Field)))
            .ToDictionary(pair => pair.Key, pair => pair.Field, StringComparer.Ordinal);
}
