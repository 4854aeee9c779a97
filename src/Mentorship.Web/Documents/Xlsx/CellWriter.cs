using System.Globalization;
using System.Text;
using System.Xml;

namespace Mentorship.Web.Documents.Xlsx;

/// <summary>Cells of one sheet as XML. A text never becomes a formula: it is written inline, as text.</summary>
internal sealed class CellWriter(XmlWriter xml)
{
    private const int MaxText = 32_767;

    // Excel counts 1900 as a leap year: earlier days than this have no number that all programs agree on.
    private static readonly DateTime FirstSafeDay = new(1900, 3, 1);

    private const double LineHeight = 15;

    public int Rows { get; private set; }

    /// <summary>Of the columns, in characters: a row is as high as its longest text wraps.</summary>
    public IReadOnlyList<int> Widths { get; set; } = [];

    public void Row(IReadOnlyList<object?> values, CellStyle? style = null)
    {
        Rows++;
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", Rows.ToString(CultureInfo.InvariantCulture));
        if (Lines(values) is > 1 and var lines)
        {
            var height = Math.Min(WrappedText.Highest, lines * LineHeight);
            xml.WriteAttributeString("ht", height.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("customHeight", "1");
        }
        for (var column = 0; column < values.Count; column++)
            Cell($"{Letters(column)}{Rows}", values[column], style);
        xml.WriteEndElement();
    }

    private int Lines(IReadOnlyList<object?> values)
    {
        var most = 1;
        for (var i = 0; i < Math.Min(values.Count, Widths.Count); i++)
            // Most texts are short: only those that may wrap are measured.
            if (values[i] is string text && (text.Length > Widths[i] * 0.8 || text.Contains('\n')))
                most = Math.Max(most, WrappedText.Lines(text, Widths[i]));
        return most;
    }

    /// <summary>0 → «A», 27 → «AB».</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (var left = column + 1; left > 0; left = (left - 1) / 26)
            letters = (char)('A' + ((left - 1) % 26)) + letters;
        return letters;
    }

    private void Cell(string reference, object? value, CellStyle? style)
    {
        switch (value)
        {
            case null or "":
                break;
            case DateOnly day:
                Day(reference, day.ToDateTime(default), CellStyle.Date, "dd.MM.yyyy");
                break;
            case DateTime moment:
                Day(reference, moment, CellStyle.Moment, "dd.MM.yyyy HH:mm");
                break;
            case int or long or short or byte:
                Number(reference, Invariant(value), style ?? CellStyle.Whole);
                break;
            case decimal or double or float:
                Number(reference, Invariant(value), style ?? CellStyle.Fraction);
                break;
            case bool yes:
                Text(reference, yes ? "да" : "нет", style ?? CellStyle.Text);
                break;
            default:
                var text = Invariant(value);
                Text(reference, text, style ?? (LooksLikeFormula(text) ? CellStyle.Quoted : CellStyle.Text));
                break;
        }
    }

    private void Day(string reference, DateTime day, CellStyle style, string words)
    {
        if (day < FirstSafeDay)
            Text(reference, day.ToString(words, CultureInfo.InvariantCulture), CellStyle.Text);
        else
            Number(reference, day.ToOADate().ToString(CultureInfo.InvariantCulture), style);
    }

    private void Number(string reference, string number, CellStyle style)
    {
        Start(reference, style);
        xml.WriteElementString("v", number);
        xml.WriteEndElement();
    }

    private void Text(string reference, string text, CellStyle style)
    {
        Start(reference, style);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(Clean(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Start(string reference, CellStyle style)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", reference);
        xml.WriteAttributeString("s", ((int)style).ToString(CultureInfo.InvariantCulture));
    }

    // Such a text stays text even when somebody edits its cell.
    private static bool LooksLikeFormula(string text) => text[0] is '=' or '+' or '-' or '@' or '\t' or '\r';

    private static string Invariant(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static string Clean(string text)
    {
        if (text.Length <= MaxText && text.All(XmlConvert.IsXmlChar))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value))
                clean.Append(rune);
            if (clean.Length > MaxText - 2)
                return clean + "…";
        }
        return clean.ToString();
    }
}
