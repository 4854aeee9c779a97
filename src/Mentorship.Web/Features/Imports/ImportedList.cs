using Mentorship.Web.Documents.Reading;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain;
using Mentorship.Web.Ui.Tables;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Imports;

/// <summary>A file as a list under its heads.</summary>
public sealed record ImportedFile<TField>(Heads<TField> Heads, FileRow Head, IReadOnlyList<FileRow> Rows)
    where TField : struct, Enum
{
    /// <summary>The same file back, with what each row would do and what to mend; it can be mended and brought again.</summary>
    public XlsxResult Annotated<TRow>(
        IReadOnlyList<TRow> rows,
        IReadOnlyDictionary<TField, string> titles,
        Func<ImportedRow, string> word,
        string fileName,
        Provenance provenance
    )
        where TRow : ImportedRow<TField>
    {
        var width = Rows.Append(Head).Max(r => r.Cells.Count);
        List<ListColumn<(FileRow File, TRow Row)>> columns =
        [
            new(
                "Что исправить",
                r =>
                    string.Join(
                        "; ",
                        r.Row.Errors.Select(e => $"{titles[e.Field]}: {e.Sentence}")
                            .Append(r.Row.Resembles)
                            .OfType<string>()
                    ),
                50
            ),
            new("Что будет", r => word(r.Row), 16),
        ];
        for (var i = 0; i < width; i++)
        {
            var column = i;
            columns.Add(new(Head[column].Length > 0 ? Head[column] : $"Столбец {column + 1}", r => r.File[column], 24));
        }
        return new(
            $"{Path.GetFileNameWithoutExtension(fileName)}, с пометками.xlsx",
            (target, stop) =>
                ListWorkbook.WriteAsync(
                    target,
                    "Проверка",
                    columns,
                    Rows.Zip(rows).ToAsyncEnumerable(),
                    provenance,
                    stop
                )
        );
    }
}

public static class ImportedList
{
    private const int PageSize = 100;

    /// <exception cref="RuleBroken">Too many rows, no head, nothing under it.</exception>
    public static ImportedFile<TField> Read<TField>(
        byte[] content,
        int maxRows,
        Func<IReadOnlyList<FileRow>, Heads<TField>> find
    )
        where TField : struct, Enum
    {
        var all = TableFile.Read(content, maxRows);
        var heads = find(all);
        FileRow[] rows = [.. all.Skip(heads.Row + 1)];
        return rows.Length > 0
            ? new ImportedFile<TField>(heads, all[heads.Row], rows)
            : throw new RuleBroken("Под заголовками нет ни одной строки. Заполните таблицу и загрузите снова.", "File");
    }

    public static int Count(this IEnumerable<ImportedRow> rows, ImportAct act) => rows.Count(r => r.Act == act);

    /// <summary>Errors first: they are what a person came to see.</summary>
    public static Paged<TRow> ErrorsFirst<TRow>(this IEnumerable<TRow> rows, TableQuery table, ImportAct? act)
        where TRow : ImportedRow
    {
        var found = rows.Where(r => act is null || r.Act == act)
            .Where(r => r.Name.Contains(table.Text, StringComparison.CurrentCultureIgnoreCase))
            .OrderBy(r => r.Act != ImportAct.Bad)
            .ThenBy(r => r.Resembles is null)
            .ThenBy(r => r.Number)
            .ToList();
        return new([.. table.Slice(found.AsQueryable(), PageSize)], found.Count, table.Page, PageSize);
    }

    /// <summary>«Добавится 3, изменится 1. С ошибками 5 строк: …»: what there is none of is not named.</summary>
    public static string Sentence(this IReadOnlyCollection<ImportedRow> rows)
    {
        (string Word, ImportAct Act)[] parts =
        [
            ("добавится", ImportAct.Create),
            ("изменится", ImportAct.Update),
            ("останется как есть", ImportAct.Same),
            ("не загрузится", ImportAct.Skip),
        ];
        var said = string.Join(
            ", ",
            parts.Where(p => rows.Count(p.Act) > 0).Select(p => $"{p.Word} {rows.Count(p.Act)}")
        );
        var good = said.Length == 0 ? "" : char.ToUpperInvariant(said[0]) + said[1..] + ". ";
        var bad = rows.Count(ImportAct.Bad);
        return bad == 0
            ? good
            : $"{good}С ошибками {Plural.Of(bad, "строка", "строки", "строк")}: исправьте в файле и загрузите его снова"
                + (bad < rows.Count ? " или загрузите остальные." : ".");
    }

    /// <summary>«добавлено 3, изменено 1»; nothing when nothing has changed.</summary>
    public static string? Done(this IReadOnlyCollection<ImportedRow> rows)
    {
        var (made, changed, bad) = (
            rows.Count(ImportAct.Create),
            rows.Count(ImportAct.Update),
            rows.Count(ImportAct.Bad)
        );
        if (made + changed == 0)
            return null;
        var words = new[]
        {
            made > 0 ? $"добавлено {made}" : null,
            changed > 0 ? $"изменено {changed}" : null,
            bad > 0 ? $"не загружено строк с ошибками {bad}" : null,
        };
        return string.Join(", ", words.OfType<string>());
    }
}
