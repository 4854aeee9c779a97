using System.Globalization;
using ClosedXML.Excel;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.Monitoring;

namespace Mentorship.Web.Documents.Quarter;

/// <summary>Writes one sheet of the report: title, head, rows of figures, formulas below them, the page it is printed on.</summary>
internal sealed class SheetPen(StyledBook book, string name)
{
    private const string HeadFill = "#EDEAE2";
    private const string TotalFill = "#F5F3EE";
    public const string Noted = "#FBF0D9";
    private const string Unknown = "#6B675E";
    private static readonly XLColor Rule = XLColor.FromHtml("#D5D1C7");
    private readonly IXLWorksheet sheet = book.Blank(name);
    private readonly Dictionary<(int Row, int Column), decimal> numbers = [];
    private int title;

    public IXLWorksheet Sheet => sheet;

    public void Title(params string?[] lines)
    {
        foreach (var line in lines.Where(l => l is not null))
        {
            var cell = sheet.Cell(++title, 1);
            StyledSheet.Put(cell, line);
            cell.Style.Font.Bold = title == 1;
            cell.Style.Font.FontSize = title == 1 ? 13 : 10;
        }
    }

    /// <summary>The row after the title, and one empty.</summary>
    public int First => title + 2;

    public void Head(int row, params (string Name, double Width)[] columns)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            StyledSheet.Put(sheet.Cell(row, i + 1), columns[i].Name);
            sheet.Column(i + 1).Width = columns[i].Width;
        }
        Heads(row, row, columns.Length);
        sheet.Row(row).Height = WrappedText.Height(columns.Select(c => ((object?)c.Name, c.Width * 0.85)));
    }

    public void Heads(int from, int to, int columns)
    {
        var style = sheet.Range(from, 1, to, columns).Style;
        style.Font.Bold = true;
        style.Fill.BackgroundColor = XLColor.FromHtml(HeadFill);
        style.Alignment.WrapText = true;
        style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        style.Border.BottomBorder = XLBorderStyleValues.Thin;
        style.Border.InsideBorder = XLBorderStyleValues.Thin;
        style.Border.InsideBorderColor = Rule;
    }

    public void Put(int row, int column, object? value)
    {
        var cell = sheet.Cell(row, column);
        switch (value)
        {
            case decimal or long or int:
                var number = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
                cell.SetValue(number);
                numbers[(row, column)] = number;
                break;
            default:
                StyledSheet.Put(cell, value);
                break;
        }
    }

    /// <param name="value">What it comes to: the same as the program that opens the file will compute.</param>
    public void Formula(int row, int column, string formula, decimal value)
    {
        var cell = sheet.Cell(row, column);
        cell.FormulaA1 = formula;
        book.Value(cell, value);
        numbers[(row, column)] = value;
    }

    /// <summary>The number that stands in a cell, typed or computed; of words and of nothing 0, as a sum takes them.</summary>
    public decimal Number(int row, int column) => numbers.GetValueOrDefault((row, column));

    public bool HasNumber(int row, int column) => numbers.ContainsKey((row, column));

    /// <summary>«нет данных»: never a zero.</summary>
    public void NoData(int row, int column)
    {
        Put(row, column, MonitoringWords.NoData);
        sheet.Cell(row, column).Style.Font.FontColor = XLColor.FromHtml(Unknown);
    }

    /// <summary>Sentences under a table, each over its whole width.</summary>
    public void Under(int row, int columns, IEnumerable<string> sentences)
    {
        var width = Enumerable.Range(2, columns - 1).Sum(c => sheet.Column(c).Width);
        foreach (var (at, sentence) in sentences.Index())
        {
            Put(row + at, 2, sentence);
            var range = sheet.Range(row + at, 2, row + at, columns);
            range.Merge();
            range.Style.Alignment.WrapText = true;
            range.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
            sheet.Row(row + at).Height = WrappedText.Height([((object?)sentence, width)]);
        }
    }

    public void Body(int from, int to, int columns)
    {
        if (to < from)
            return;
        var style = sheet.Range(from, 1, to, columns).Style;
        style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        style.Border.BottomBorder = XLBorderStyleValues.Thin;
        style.Border.BottomBorderColor = Rule;
        style.Border.InsideBorder = XLBorderStyleValues.Thin;
        style.Border.InsideBorderColor = Rule;
    }

    public void Wrap(int from, int to, params int[] columns)
    {
        foreach (var column in columns)
            sheet.Range(from, column, to, column).Style.Alignment.WrapText = true;
        for (var row = from; row <= to; row++)
            sheet.Row(row).Height = WrappedText.Height(
                columns.Select(c => ((object?)sheet.Cell(row, c).GetString(), sheet.Column(c).Width))
            );
    }

    public void Total(int row, int columns)
    {
        var style = sheet.Range(row, 1, row, columns).Style;
        style.Font.Bold = true;
        style.Fill.BackgroundColor = XLColor.FromHtml(TotalFill);
        style.Border.TopBorder = XLBorderStyleValues.Medium;
    }

    public void Sum(int row, int column, int from, int to)
    {
        var letter = CellWriter.Letters(column - 1);
        var sum = Enumerable.Range(from, Math.Max(0, to - from + 1)).Sum(r => Number(r, column));
        Formula(row, column, to < from ? "0" : $"SUM({letter}{from}:{letter}{to})", sum);
    }

    public void Bars(int from, int to, int column, string colour = "#9DB4D8")
    {
        if (to >= from)
            sheet
                .Range(from, column, to, column)
                .AddConditionalFormat()
                .DataBar(XLColor.FromHtml(colour), showBarOnly: false)
                .LowestValue()
                .HighestValue();
    }

    public void Name(string name, int from, int to, int column)
    {
        if (to >= from)
            sheet.Workbook.NamedRanges.Add(name, sheet.Range(from, column, to, column));
    }

    /// <param name="wide">Pages beside each other; the kept columns begin each of them.</param>
    public void Page(int headFrom, int headTo, int columnsKept, XLPaperSize paper = XLPaperSize.A4Paper, int wide = 1)
    {
        sheet.SheetView.Freeze(headTo, columnsKept);
        var page = sheet.PageSetup;
        page.PageOrientation = XLPageOrientation.Landscape;
        page.PaperSize = paper;
        page.FitToPages(wide, 0);
        if (wide > 1)
            page.SetColumnsToRepeatAtLeft(1, columnsKept);
        page.SetRowsToRepeatAtTop(headFrom, headTo);
        page.Margins.SetLeft(0.4).SetRight(0.4).SetTop(0.5).SetBottom(0.6);
        page.Footer.Left.AddText(XLHFPredefinedText.SheetName);
        page.Footer.Right.AddText("Страница ");
        page.Footer.Right.AddText(XLHFPredefinedText.PageNumber);
        page.Footer.Right.AddText(" из ");
        page.Footer.Right.AddText(XLHFPredefinedText.NumberOfPages);
    }
}
