using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ClosedXML.Excel;

namespace Mentorship.Web.Documents.Xlsx;

/// <summary>
/// A workbook that is printed as it stands: several sheets with a title, a frozen head repeated on every page, a filter,
/// A4 on its side. Long lists are written by <see cref="ListWorkbook"/>.
/// </summary>
public sealed partial class StyledBook : IDisposable
{
    private const int OfferedRows = 1000;

    private readonly XLWorkbook book = new() { Style = { Font = { FontName = "Arial", FontSize = 10 } } };

    private readonly List<(string Sheet, SheetChart Chart)> charts = [];
    private readonly SheetValues values = new();

    /// <summary>An empty sheet for those who lay it out themselves; of two that would be called alike the second has a number.</summary>
    internal IXLWorksheet Blank(string name)
    {
        var wanted = XlsxParts.SheetName(name);
        var free = wanted;
        for (
            var number = 2;
            book.Worksheets.Any(s => string.Equals(s.Name, free, StringComparison.OrdinalIgnoreCase));
            number++
        )
            free = $"{wanted[..Math.Min(wanted.Length, 28)]} {number}";
        return book.AddWorksheet(free);
    }

    /// <summary>The library draws none: charts are added to what it has saved.</summary>
    internal void Chart(IXLWorksheet sheet, SheetChart chart) => charts.Add((sheet.Name, chart));

    /// <summary>What a formula comes to.</summary>
    internal void Value(IXLCell formula, decimal value) =>
        values.Add(formula.Worksheet.Name, formula.Address.ToString()!, value);

    /// <summary>A sheet with its title in the first rows and the head under it.</summary>
    /// <param name="columns">Heads and widths: letting the library measure needs fonts that a server lacks.</param>
    public StyledSheet Add(string name, IReadOnlyList<string> title, IReadOnlyList<(string Head, double Width)> columns)
    {
        var sheet = book.AddWorksheet(XlsxParts.SheetName(name));
        for (var i = 0; i < title.Count; i++)
        {
            var cell = sheet.Cell(i + 1, 1);
            StyledSheet.Put(cell, title[i]);
            cell.Style.Font.Bold = i == 0;
            cell.Style.Font.FontSize = i == 0 ? 13 : 10;
        }
        var head = title.Count + 1;
        for (var i = 0; i < columns.Count; i++)
        {
            StyledSheet.Put(sheet.Cell(head, i + 1), columns[i].Head);
            sheet.Column(i + 1).Width = columns[i].Width;
        }
        var heads = sheet.Range(head, 1, head, columns.Count).Style;
        heads.Font.Bold = true;
        heads.Fill.BackgroundColor = XLColor.FromHtml("#EDEAE2");
        heads.Alignment.WrapText = true;
        heads.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        heads.Border.BottomBorder = XLBorderStyleValues.Medium;
        // Bold letters, and the filter's button, take some of the width.
        sheet.Row(head).Height = WrappedText.Height(columns.Select(c => ((object?)c.Head, c.Width * 0.85)));
        sheet.SheetView.FreezeRows(head);
        var page = sheet.PageSetup;
        page.PageOrientation = XLPageOrientation.Landscape;
        page.PaperSize = XLPaperSize.A4Paper;
        page.FitToPages(1, 0);
        page.SetRowsToRepeatAtTop(head, head);
        page.Margins.SetLeft(0.4).SetRight(0.4).SetTop(0.5).SetBottom(0.5);
        page.Footer.Right.AddText("Страница ");
        page.Footer.Right.AddText(XLHFPredefinedText.PageNumber);
        return new StyledSheet(sheet, head, columns.Count);
    }

    /// <summary>Cells under a head offer what may stand in them; the choices stand on a sheet of their own.</summary>
    /// <param name="column">From 1.</param>
    public void Offer(string sheet, int column, string head, IReadOnlyList<string> choices)
    {
        const string lists = "Списки";
        if (choices.Count == 0)
            return;
        if (!book.TryGetWorksheet(lists, out var known))
            known = book.AddWorksheet(lists);
        var at = (known.LastColumnUsed()?.ColumnNumber() ?? 0) + 1;
        StyledSheet.Put(known.Cell(1, at), head);
        known.Cell(1, at).Style.Font.Bold = true;
        known.Column(at).Width = 40;
        for (var i = 0; i < choices.Count; i++)
            StyledSheet.Put(known.Cell(i + 2, at), choices[i]);
        var cells = book.Worksheet(XlsxParts.SheetName(sheet)).Range(2, column, OfferedRows + 1, column);
        var rule = cells.SetDataValidation();
        rule.List(known.Range(2, at, choices.Count + 1, at), inCellDropdown: true);
        rule.ErrorStyle = XLErrorStyle.Warning;
        rule.ErrorTitle = "Нет в списке";
        rule.ErrorMessage = $"Возьмите из списка: {head}.";
    }

    /// <summary>The last sheet: who took it, where and when.</summary>
    public void AddProvenance(Provenance from)
    {
        var sheet = book.AddWorksheet(ListWorkbook.ProvenanceSheet);
        (string Name, object Value)[] facts =
        [
            ("Документ", from.Title),
            ("Район", from.District),
            ("По состоянию на", from.AsOf),
            ("Отбор", from.Filters ?? "без отбора, весь текст"),
            ("Кто выгрузил", from.Who),
            ("Когда", from.At),
        ];
        for (var i = 0; i < facts.Length; i++)
        {
            StyledSheet.Put(sheet.Cell(i + 1, 1), facts[i].Name);
            sheet.Cell(i + 1, 1).Style.Font.Bold = true;
            StyledSheet.Put(sheet.Cell(i + 1, 2), facts[i].Value);
            sheet.Cell(i + 1, 2).Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Left;
            sheet.Row(i + 1).Style.Alignment.WrapText = true;
            sheet.Row(i + 1).Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
            sheet.Row(i + 1).Height = WrappedText.Height([(facts[i].Value, 80)]);
        }
        sheet.Column(1).Width = 24;
        sheet.Column(2).Width = 80;
        sheet.PageSetup.PaperSize = XLPaperSize.A4Paper;
        sheet.PageSetup.PageOrientation = XLPageOrientation.Portrait;
        sheet.PageSetup.FitToPages(1, 0);
    }

    /// <summary>The library seeks in what it writes, and a response cannot be sought in.</summary>
    public async Task WriteAsync(Stream target, CancellationToken stop)
    {
        await using var file = new FileStream(
            Path.GetTempFileName(),
            FileMode.Create,
            FileAccess.ReadWrite,
            FileShare.None,
            81920,
            FileOptions.DeleteOnClose | FileOptions.Asynchronous
        );
        book.SaveAs(file);
        if (charts.Count > 0)
            SheetCharts.Add(file, charts);
        await FinishAsync(file, stop);
        file.Position = 0;
        await file.CopyToAsync(target, stop);
    }

    private async Task FinishAsync(Stream file, CancellationToken stop)
    {
        file.Position = 0;
        using var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true);
        var whole = await archive.EditAsync("xl/workbook.xml", FixTitles, stop);
        await values.PutAsync(archive, whole, stop);
    }

    // The library writes «3:3», which means other rows wherever one stands; «$3:$3» is what repeats a head on every page.
    private static void FixTitles(XDocument book)
    {
        foreach (var name in book.Descendants().Where(e => (string?)e.Attribute("name") == "_xlnm.Print_Titles"))
            name.Value = TitleRange().Replace(name.Value, "!$$${from}:$$${to}");
    }

    [GeneratedRegex("!(?<from>[A-Z]+|[0-9]+):(?<to>[A-Z]+|[0-9]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TitleRange();

    public void Dispose() => book.Dispose();
}
