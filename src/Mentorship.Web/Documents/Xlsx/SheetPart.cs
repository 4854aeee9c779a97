using System.Globalization;
using System.Xml;

namespace Mentorship.Web.Documents.Xlsx;

/// <summary>One sheet on its way into the archive.</summary>
internal sealed class SheetPart : IDisposable
{
    private readonly Stream part;
    private readonly XmlWriter xml;

    public SheetPart(Stream part)
    {
        this.part = part;
        xml = XmlWriter.Create(part, new XmlWriterSettings { CloseOutput = false });
        Cells = new CellWriter(xml);
    }

    public CellWriter Cells { get; }

    public void Start(IReadOnlyList<int> widths, bool frozenHead)
    {
        Cells.Widths = widths;
        xml.WriteStartElement("worksheet", XlsxParts.Main);
        xml.WriteRaw("""<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">""");
        if (frozenHead)
            xml.WriteRaw("""<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>""");
        xml.WriteRaw("""</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>""");
        xml.WriteStartElement("cols");
        for (var i = 0; i < widths.Count; i++)
        {
            xml.WriteStartElement("col");
            xml.WriteAttributeString("min", (i + 1).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("max", (i + 1).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("width", widths[i].ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("customWidth", "1");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteStartElement("sheetData");
    }

    public void Finish(string? filter)
    {
        xml.WriteEndElement();
        if (filter is not null)
            xml.WriteRaw($"""<autoFilter ref="{filter}"/>""");
        xml.WriteRaw(
            """
            <pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;RСтраница &amp;P из &amp;N</oddFooter></headerFooter>
            """
        );
        xml.WriteEndElement();
    }

    public void Dispose()
    {
        xml.Dispose();
        part.Dispose();
    }
}
