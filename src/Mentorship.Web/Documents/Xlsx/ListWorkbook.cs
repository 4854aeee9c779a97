using System.IO.Compression;
using System.Text;

namespace Mentorship.Web.Documents.Xlsx;

/// <summary>
/// A list as a workbook, row by row into any stream: 100,000 rows take a second and no memory. Bold frozen head, filter,
/// widths, landscape; the second sheet says who took it, when and what was left out.
/// </summary>
public static class ListWorkbook
{
    public const string ProvenanceSheet = "Происхождение";
    public const int MaxRows = 1_048_575;

    public static async Task WriteAsync<T>(
        Stream target,
        string sheetName,
        IReadOnlyList<ListColumn<T>> columns,
        IAsyncEnumerable<T> rows,
        Provenance provenance,
        CancellationToken stop = default
    )
    {
        var sheet = XlsxParts.SheetName(sheetName);
        await using var archive = await ZipArchive.CreateAsync(
            target,
            ZipArchiveMode.Create,
            leaveOpen: true,
            entryNameEncoding: null,
            stop
        );
        await PutAsync(archive, "[Content_Types].xml", XlsxParts.ContentTypes, stop);
        await PutAsync(archive, "_rels/.rels", XlsxParts.Relations, stop);
        await PutAsync(archive, "xl/_rels/workbook.xml.rels", XlsxParts.WorkbookRelations, stop);
        await PutAsync(archive, "xl/styles.xml", XlsxParts.Styles, stop);
        var count = await ListAsync(archive, columns, rows, stop);
        await ProvenanceAsync(archive, provenance, count, stop);
        var last = CellWriter.Reference(columns.Count - 1, count + 1);
        var letters = last.TrimEnd("0123456789".ToCharArray());
        await PutAsync(archive, "xl/workbook.xml", XlsxParts.Workbook(sheet, $"$A$1:${letters}${count + 1}"), stop);
    }

    private static async Task<int> ListAsync<T>(
        ZipArchive archive,
        IReadOnlyList<ListColumn<T>> columns,
        IAsyncEnumerable<T> rows,
        CancellationToken stop
    )
    {
        await using var part = await SheetAsync(archive, 1, stop);
        part.Start([.. columns.Select(c => c.Width)], frozenHead: true);
        part.Cells.Row(columns.Select(c => c.Title), CellStyle.Head);
        var count = 0;
        await foreach (var row in rows.WithCancellation(stop))
        {
            if (++count > MaxRows)
                throw new InvalidOperationException("A sheet holds no more rows: narrow the list.");
            part.Cells.Row(columns.Select(c => c.Value(row)));
            await part.PassOnAsync(stop);
        }
        part.Finish($"A1:{CellWriter.Reference(columns.Count - 1, count + 1)}");
        await part.PassOnAsync(stop, all: true);
        return count;
    }

    private static async Task ProvenanceAsync(ZipArchive archive, Provenance from, int count, CancellationToken stop)
    {
        await using var part = await SheetAsync(archive, 2, stop);
        part.Start([24, 80], frozenHead: false);
        (string Name, object? Value)[] facts =
        [
            ("Список", from.Title),
            ("Район", from.District),
            ("По состоянию на", from.AsOf),
            ("Отбор", from.Filters ?? "без отбора, все строки"),
            ("Строк", count),
            ("Кто выгрузил", from.Who),
            ("Когда", from.At),
        ];
        foreach (var (name, value) in facts)
            part.Cells.Row([name, value]);
        part.Finish(filter: null);
        await part.PassOnAsync(stop, all: true);
    }

    private static async Task<SheetPart> SheetAsync(ZipArchive archive, int number, CancellationToken stop) =>
        new(await archive.CreateEntry($"xl/worksheets/sheet{number}.xml", CompressionLevel.Fastest).OpenAsync(stop));

    private static async Task PutAsync(ZipArchive archive, string name, string content, CancellationToken stop)
    {
        await using var part = await archive.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(stop);
        await part.WriteAsync(Encoding.UTF8.GetBytes(content.Trim()), stop);
    }
}
