using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Mentorship.Web.Documents.Reading;

/// <summary>
/// Parts of one package as trees of local names, so that both dialects of the format read alike. How deep, how many
/// elements and how many bytes is bounded for the package as a whole.
/// </summary>
internal sealed class XmlPart
{
    private const int Deepest = 200;
    private const int MostElements = 1_200_000;
    private const int MostAttributes = 500;
    private const long MostBytes = 48L * 1024 * 1024;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = MostBytes,
    };

    private int elements;
    private long bytes;

    public XElement Load(ZipArchiveEntry entry)
    {
        var before = elements;
        try
        {
            return Tree(entry);
        }
        // Nothing stood in the way of the first element but a declaration: entities are named there, and their bombs.
        catch (XmlException) when (elements == before && IsDeclared(entry))
        {
            throw Refusals.Declarations;
        }
    }

    private bool IsDeclared(ZipArchiveEntry entry)
    {
        var ignoring = Settings.Clone();
        ignoring.DtdProcessing = DtdProcessing.Ignore;
        try
        {
            using var content = entry.Open();
            using var counted = new BoundedStream(content, n => (bytes += n) <= MostBytes);
            using var reader = XmlReader.Create(counted, ignoring);
            return reader.MoveToContent() == XmlNodeType.Element;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private XElement Tree(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var counted = new BoundedStream(content, n => (bytes += n) <= MostBytes);
        using var reader = XmlReader.Create(counted, Settings);
        var root = new XElement("none");
        var at = root;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (reader.Depth > Deepest)
                        throw Refusals.TooDeep;
                    if (++elements > MostElements || reader.AttributeCount > MostAttributes)
                        throw Refusals.TooMuchInside;
                    var isEmpty = reader.IsEmptyElement;
                    var element = Element(reader);
                    at.Add(element);
                    if (!isEmpty)
                        at = element;
                    break;
                case XmlNodeType.EndElement:
                    at = at.Parent ?? root;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    at.Add(new XText(reader.Value));
                    break;
                case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when at.Name.LocalName is "t":
                    at.Add(new XText(reader.Value));
                    break;
            }
        }
        return root.Elements().FirstOrDefault() ?? root;
    }

    private static XElement Element(XmlReader reader)
    {
        var element = new XElement(XmlConvert.EncodeLocalName(reader.LocalName));
        while (reader.MoveToNextAttribute())
        {
            var name = reader.LocalName;
            if (reader.Prefix != "xmlns" && name != "xmlns" && element.Attribute(name) is null)
                element.Add(new XAttribute(name, reader.Value));
        }
        return element;
    }
}
