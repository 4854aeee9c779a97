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
    private const int DrainEvery = 500;

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
        await using var outlet = new Outlet(target);
        using (var archive = new ZipArchive(outlet, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(archive, "[Content_Types].xml", XlsxParts.ContentTypes);
            Put(archive, "_rels/.rels", XlsxParts.Relations);
            Put(archive, "xl/_rels/workbook.xml.rels", XlsxParts.WorkbookRelations);
            Put(archive, "xl/styles.xml", XlsxParts.Styles);
            var count = await ListAsync(archive, outlet, columns, rows, stop);
            WriteProvenance(archive, provenance, count);
            Put(archive, "xl/workbook.xml", XlsxParts.Workbook(sheet, Range(columns.Count, count, "$")));
        }
        await outlet.DrainAsync(stop);
    }

    private static async Task<int> ListAsync<T>(
        ZipArchive archive,
        Outlet outlet,
        IReadOnlyList<ListColumn<T>> columns,
        IAsyncEnumerable<T> rows,
        CancellationToken stop
    )
    {
        using var part = Sheet(archive, 1);
        part.Start([.. columns.Select(c => c.Width)], frozenHead: true);
        part.Cells.Row([.. columns.Select(c => c.Title)], CellStyle.Head);
        var count = 0;
        await foreach (var row in rows.WithCancellation(stop))
        {
            if (++count > MaxRows)
                throw new InvalidOperationException("A sheet holds no more rows: narrow the list.");
            part.Cells.Row([.. columns.Select(c => c.Value(row))]);
            if (count % DrainEvery == 0)
                await outlet.DrainAsync(stop);
        }
        part.Finish(Range(columns.Count, count, ""));
        return count;
    }

    private static void WriteProvenance(ZipArchive archive, Provenance from, int count)
    {
        using var part = Sheet(archive, 2);
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
    }

    private static string Range(int columns, int rows, string fixedBy) =>
        $"{fixedBy}A{fixedBy}1:{fixedBy}{CellWriter.Letters(columns - 1)}{fixedBy}{rows + 1}";

    private static SheetPart Sheet(ZipArchive archive, int number) =>
        new(archive.CreateEntry($"xl/worksheets/sheet{number}.xml", CompressionLevel.Fastest).Open());

    private static void Put(ZipArchive archive, string name, string content)
    {
        using var part = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        part.Write(Encoding.UTF8.GetBytes(content.Trim()));
    }
}
