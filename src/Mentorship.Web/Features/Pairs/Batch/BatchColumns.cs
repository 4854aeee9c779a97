using Mentorship.Web.Documents.Reading;
using Mentorship.Web.Domain;

namespace Mentorship.Web.Features.Pairs.Batch;

/// <summary>Which column is which, by the meaning of its head.</summary>
public sealed record BatchColumns(
    int HeadRow,
    IReadOnlyDictionary<BatchField, int> Places,
    IReadOnlyList<string> Unknown
)
{
    /// <summary>The head is looked for among these first rows: titles and dates often stand above it.</summary>
    private const int HeadWithin = 12;

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

    private static readonly Dictionary<string, BatchField> Words = Read(
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

    public string Cell(FileRow row, BatchField field) => Places.TryGetValue(field, out var column) ? row[column] : "";

    /// <exception cref="RuleBroken">No row looks like a head with names under it.</exception>
    public static BatchColumns Find(IReadOnlyList<FileRow> rows)
    {
        for (var i = 0; i < Math.Min(rows.Count, HeadWithin); i++)
        {
            var places = new Dictionary<BatchField, int>();
            var unknown = new List<string>();
            for (var column = 0; column < rows[i].Cells.Count; column++)
            {
                if (rows[i][column].Length == 0)
                    continue;
                if (
                    !Words.TryGetValue(Text.Key(rows[i][column]).ToLowerInvariant(), out var field)
                    || !places.TryAdd(field, column)
                )
                    unknown.Add(rows[i][column]);
            }
            if (places.ContainsKey(BatchField.Mentor) && places.ContainsKey(BatchField.Mentee))
                return new(i, places, unknown);
        }
        throw new RuleBroken(
            "В таблице не нашлось заголовков. В первой строке должны стоять «Наставник» и «Наставляемый»; возьмите шаблон.",
            "File"
        );
    }

    private static Dictionary<string, BatchField> Read(params (BatchField Field, string Words)[] lists) =>
        lists
            .SelectMany(list =>
                list.Words.Split('|').Select(word => (Key: Text.Key(word).ToLowerInvariant(), list.Field))
            )
            .ToDictionary(pair => pair.Key, pair => pair.Field, StringComparer.Ordinal);
}
