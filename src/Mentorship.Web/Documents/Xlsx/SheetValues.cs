using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Mentorship.Web.Documents.Xlsx;

/// <summary>
/// What every formula of a workbook comes to, written beside it: whoever opens the file without recalculating sees the same
/// figures. The library could compute them too, but it walks the whole sheet for each sum.
/// </summary>
internal sealed class SheetValues
{
    private static readonly XNamespace Relations =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly Dictionary<string, Dictionary<string, decimal>> known = new(StringComparer.Ordinal);

    /// <param name="cell">«G12»</param>
    public void Add(string sheet, string cell, decimal value)
    {
        if (!known.TryGetValue(sheet, out var cells))
            known[sheet] = cells = new(StringComparer.Ordinal);
        cells[cell] = value;
    }

    /// <param name="book">The part xl/workbook.xml of the archive.</param>
    public async Task PutAsync(ZipArchive archive, XDocument book, CancellationToken stop)
    {
        if (known.Count == 0)
            return;
        var places = await PlacesAsync(archive, stop);
        foreach (var sheet in book.Descendants().Where(e => e.Name.LocalName == "sheet"))
            if (known.TryGetValue((string)sheet.Attribute("name")!, out var cells))
                await archive.EditAsync(
                    places[(string)sheet.Attribute(Relations + "id")!],
                    part => Put(part, cells),
                    stop
                );
    }

    private static void Put(XDocument part, Dictionary<string, decimal> cells)
    {
        var names = part.Root!.Name.Namespace;
        foreach (var formula in part.Descendants(names + "f"))
        {
            var cell = formula.Parent!;
            if (!cells.TryGetValue((string)cell.Attribute("r")!, out var value))
                continue;
            cell.SetAttributeValue("t", null);
            cell.SetElementValue(names + "v", value.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Where the sheet of each relation lies in the archive.</summary>
    private static async Task<Dictionary<string, string>> PlacesAsync(ZipArchive archive, CancellationToken stop)
    {
        await using var part = await archive.GetEntry("xl/_rels/workbook.xml.rels")!.OpenAsync(stop);
        var relations = await XDocument.LoadAsync(part, LoadOptions.None, stop);
        return relations
            .Root!.Elements()
            .ToDictionary(
                r => (string)r.Attribute("Id")!,
                r =>
                    (string)r.Attribute("Target")! is ['/', .. var whole]
                        ? whole
                        : $"xl/{(string)r.Attribute("Target")!}"
            );
    }
}
