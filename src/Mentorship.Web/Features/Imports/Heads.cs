using Mentorship.Web.Documents.Reading;
using Mentorship.Web.Domain;

namespace Mentorship.Web.Features.Imports;

/// <summary>Which column of a file is which.</summary>
/// <param name="Row">Where the heads stand: titles and dates often stand above them.</param>
/// <param name="Unknown">Heads that mean nothing to this list.</param>
public sealed record Heads<TField>(int Row, IReadOnlyDictionary<TField, int> Places, IReadOnlyList<string> Unknown)
    where TField : struct, Enum
{
    public string Cell(FileRow row, TField field) => Places.TryGetValue(field, out var column) ? row[column] : "";

    /// <summary>The cells of a row that are not empty.</summary>
    public Dictionary<TField, string> Cells(FileRow row) =>
        Places
            .Keys.Select(f => (Field: f, Text: Cell(row, f)))
            .Where(c => c.Text.Length > 0)
            .ToDictionary(c => c.Field, c => c.Text);
}

/// <summary>Heads by their meaning: each column under all the names that lists of schools give it, «фио|ф и о».</summary>
public sealed class HeadWords<TField>(params (TField Field, string Words)[] lists)
    where TField : struct, Enum
{
    /// <summary>The head is looked for among these first rows.</summary>
    private const int Within = 12;

    private readonly Dictionary<string, TField> words = lists
        .SelectMany(list => list.Words.Split('|').Select(word => (Key: Text.Key(word), list.Field)))
        .ToDictionary(pair => pair.Key, pair => pair.Field, StringComparer.Ordinal);

    /// <param name="isHead">Whether these columns are enough to be a head.</param>
    /// <exception cref="RuleBroken">No row looks like a head.</exception>
    public Heads<TField> Find(
        IReadOnlyList<FileRow> rows,
        Func<IReadOnlyDictionary<TField, int>, bool> isHead,
        string otherwise
    )
    {
        for (var i = 0; i < Math.Min(rows.Count, Within); i++)
        {
            var places = new Dictionary<TField, int>();
            var unknown = new List<string>();
            for (var column = 0; column < rows[i].Cells.Count; column++)
            {
                if (rows[i][column].Length == 0)
                    continue;
                if (!words.TryGetValue(Text.Key(rows[i][column]), out var field) || !places.TryAdd(field, column))
                    unknown.Add(rows[i][column]);
            }
            if (isHead(places))
                return new(i, places, unknown);
        }
        throw new RuleBroken(otherwise, "File");
    }
}
