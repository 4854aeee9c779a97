using System.Globalization;
using System.Xml;

namespace Mentorship.Web.Documents.Xlsx;

/// <summary>
/// One sheet on its way into the archive: XML is made in a small buffer and leaves it asynchronously, because a response
/// takes nothing else and a whole sheet must never stand in memory.
/// </summary>
internal sealed class SheetPart : IAsyncDisposable
{
    private const int Full = 64 * 1024;
    private readonly Stream part;
    private readonly MemoryStream buffer = new(Full * 2);
    private readonly XmlWriter xml;

    public SheetPart(Stream part)
    {
        this.part = part;
        xml = XmlWriter.Create(buffer, new XmlWriterSettings { CloseOutput = false });
        Cells = new CellWriter(xml);
    }

    public CellWriter Cells { get; }

    public void Start(IReadOnlyList<int> widths, bool frozenHead)
    {
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

    public async ValueTask PassOnAsync(CancellationToken stop, bool all = false)
    {
        if (!all && buffer.Length < Full)
        {
            // The writer keeps some characters of its own; they come out only when asked.
            xml.Flush();
            if (buffer.Length < Full)
                return;
        }
        xml.Flush();
        await part.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), stop);
        buffer.SetLength(0);
    }

    public async ValueTask DisposeAsync()
    {
        await xml.DisposeAsync();
        await buffer.DisposeAsync();
        await part.DisposeAsync();
    }
}
