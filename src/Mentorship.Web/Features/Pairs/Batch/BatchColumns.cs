using Mentorship.Web.Documents.Reading;
using Mentorship.Web.Domain;
using Mentorship.Web.Features.Imports;

namespace Mentorship.Web.Features.Pairs.Batch;

/// <summary>Which column is which, by the meaning of its head.</summary>
public static class BatchColumns
{
    public static readonly IReadOnlyDictionary<BatchField, string> Titles = new Dictionary<BatchField, string>
    {
        [BatchField.Organisation] = "Организация",
        [BatchField.Mentor] = "Наставник",
        [BatchField.Mentee] = "Наставляемый",
        [BatchField.Form] = "Форма",
        [BatchField.Kind] = "Вид",
        [BatchField.RoleModel] = "Ролевая модель",
        [BatchField.Subject] = "Предмет",
        [BatchField.From] = "Начало",
        [BatchField.To] = "Окончание",
        [BatchField.Goal] = "Что должно измениться",
    };

    private static readonly HeadWords<BatchField> Words = new(
        (BatchField.Organisation, "организация|школа|оо|оу|образовательная организация|организация наставляемого"),
        (BatchField.Mentor, "наставник|фио наставника|наставник фио|ф и о наставника"),
        (BatchField.Mentee, "наставляемый|фио наставляемого|наставляемый фио|ф и о наставляемого|наставляемые"),
        (BatchField.Form, "форма|форма наставничества"),
        (BatchField.Kind, "вид|вид наставничества"),
        (BatchField.RoleModel, "ролевая модель|модель"),
        (BatchField.Subject, "предмет|учебный предмет|направление"),
        (BatchField.From, "начало|с|дата начала|дата вхождения в программу|начало работы"),
        (BatchField.To, "окончание|по|дата окончания|дата завершения программы|конец|срок"),
        (BatchField.Goal, "что должно измениться|цель|запрос|ожидаемый результат")
    );

    /// <exception cref="RuleBroken">No row looks like a head with names under it.</exception>
    public static Heads<BatchField> Find(IReadOnlyList<FileRow> rows) =>
        Words.Find(
            rows,
            heads => heads.ContainsKey(BatchField.Mentor) && heads.ContainsKey(BatchField.Mentee),
            "В таблице не нашлось заголовков. В первой строке должны стоять «Наставник» и «Наставляемый»; возьмите шаблон."
        );
}
