using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Documents.Reading;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain;

namespace Mentorship.Web.Features.Pairs.Batch;

/// <summary>A file of pairs: its rows read and checked, and the same file back with what to mend.</summary>
public sealed record PairFile(BatchColumns Columns, FileRow Head, IReadOnlyList<FileRow> File, PairBatch Batch)
{
    public const int MaxRows = 5000;

    /// <exception cref="RuleBroken">No table, no head, too many rows.</exception>
    public static async Task<PairFile> ReadAsync(
        PortalDb db,
        CurrentUser me,
        byte[] content,
        DateOnly today,
        CancellationToken stop
    )
    {
        var all = TableFile.Read(content, MaxRows);
        var columns = BatchColumns.Find(all);
        FileRow[] file = [.. all.Skip(columns.HeadRow + 1)];
        if (file.Length == 0)
            throw new RuleBroken("Под заголовками нет ни одной строки. Заполните таблицу и загрузите снова.", "File");
        BatchRow[] rows = [.. file.Select(row => new BatchRow(row.Number, field => columns.Cell(row, field)))];
        return new(columns, all[columns.HeadRow], file, await PairBatch.CheckAsync(db, me, rows, today, stop));
    }

    public XlsxResult Annotated(string fileName, Provenance provenance)
    {
        var width = File.Append(Head).Max(r => r.Cells.Count);
        List<ListColumn<(FileRow File, BatchRow Row)>> columns =
        [
            new("Что исправить", r => Errors(r.Row), 50),
            new("Что будет", r => Word(r.Row.Act), 16),
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
                    File.Zip(Batch.Rows).ToAsyncEnumerable(),
                    provenance,
                    stop
                )
        );
    }

    public static string Word(BatchAct act) =>
        act switch
        {
            BatchAct.Create => "новая",
            BatchAct.Same => "уже есть",
            _ => "ошибка",
        };

    private static string Errors(BatchRow row) =>
        string.Join("; ", row.Errors.Select(e => $"{BatchColumns.Titles[e.Field]}: {e.Sentence}"));
}
