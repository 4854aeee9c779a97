using System.Globalization;
using ClosedXML.Excel;

namespace Mentorship.Web.Documents.Xlsx;

/// <summary>A sheet of <see cref="StyledBook"/>, filled row by row.</summary>
public sealed class StyledSheet(IXLWorksheet sheet, int head, int columns)
{
    private const double WidestOnA3 = 340;
    private static readonly XLColor Rule = XLColor.FromHtml("#D5D1C7");
    private int written;

    private int Last => head + written;

    /// <summary>A line over the whole width: the name of a section.</summary>
    public void Section(string name)
    {
        var row = head + ++written;
        var cells = sheet.Range(row, 1, row, columns);
        Put(sheet.Cell(row, 1), name);
        cells.Style.Font.Bold = true;
        cells.Style.Fill.BackgroundColor = XLColor.FromHtml("#F5F3EE");
        cells.Style.Border.BottomBorder = XLBorderStyleValues.Thin;
        cells.Style.Border.BottomBorderColor = Rule;
    }

    /// <param name="red">Numbers of cells, from 0, that are overdue: red and bold, the word stands in them anyway.</param>
    /// <param name="fills">Colours behind cells; what they mean stands in the cells too.</param>
    public void Row(
        IReadOnlyList<object?> values,
        IReadOnlyCollection<int> red,
        IReadOnlyDictionary<int, string>? fills = null
    )
    {
        var row = head + ++written;
        for (var i = 0; i < values.Count; i++)
        {
            var cell = sheet.Cell(row, i + 1);
            Put(cell, values[i]);
            if (fills?.GetValueOrDefault(i) is { } colour)
                cell.Style.Fill.BackgroundColor = XLColor.FromHtml(colour);
            if (!red.Contains(i))
                continue;
            cell.Style.Font.Bold = true;
            cell.Style.Font.FontColor = XLColor.FromHtml("#B0271E");
        }
        var style = sheet.Range(row, 1, row, columns).Style;
        style.Alignment.WrapText = true;
        style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        style.Border.BottomBorder = XLBorderStyleValues.Thin;
        style.Border.BottomBorderColor = Rule;
        sheet.Row(row).Height = WrappedText.Height(values.Select((v, i) => (v, sheet.Column(i + 1).Width)));
    }

    /// <summary>Dozens of columns: heads stand upright, the sheet is A3, the first columns repeat on every page.</summary>
    /// <param name="from">The first narrow column, from 1.</param>
    /// <param name="to">The last one.</param>
    public void Spread(int from, int to)
    {
        var heads = sheet.Range(head, from, head, to);
        heads.Style.Alignment.WrapText = false;
        heads.Style.Alignment.TextRotation = 90;
        heads.Style.Alignment.Vertical = XLAlignmentVerticalValues.Bottom;
        heads.Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Center;
        sheet.Row(head).Height = Math.Clamp(heads.Cells().Max(c => c.GetString().Length) * 5.6 + 8, 60, 240);
        if (written > 0)
            sheet.Range(head + 1, from, Last, to).Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Center;
        sheet.SheetView.Freeze(head, from - 1);
        var page = sheet.PageSetup;
        page.PaperSize = XLPaperSize.A3Paper;
        page.SetColumnsToRepeatAtLeft(1, from - 1);
        // Letters smaller than that nobody reads: pages go on to the right instead.
        if (Enumerable.Range(1, columns).Sum(c => sheet.Column(c).Width) > WidestOnA3)
            page.AdjustTo(70);
    }

    public void Filter()
    {
        if (written > 0)
            sheet.Range(head, 1, Last, columns).SetAutoFilter();
    }

    /// <summary>A text stays a text, whatever it begins with; a day is a day.</summary>
    internal static void Put(IXLCell cell, object? value)
    {
        switch (value)
        {
            case null:
                return;
            case DateOnly day:
                cell.SetValue(day.ToDateTime(TimeOnly.MinValue));
                cell.Style.DateFormat.Format = "dd.mm.yyyy";
                cell.Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Left;
                break;
            case DateTime moment:
                cell.SetValue(moment);
                cell.Style.DateFormat.Format = "dd.mm.yyyy hh:mm";
                break;
            case int number:
                cell.SetValue(number);
                break;
            default:
                cell.DataType = XLDataType.Text;
                cell.SetValue(Printable(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""));
                // The mark by which a spreadsheet knows that «=…» was typed as words.
                cell.Style.IncludeQuotePrefix = true;
                break;
        }
    }

    private static string Printable(string text) =>
        string.Concat(text.Where(c => c is '\n' or '\t' || !char.IsControl(c)));
}
