using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Mentorship.Web.Documents.Vocabulary;

/// <summary>
/// A drawing that may stand in a page and in an archive file: lines, areas and words, nothing that runs, loads or shines through.
/// </summary>
public sealed record SvgPicture
{
    private static readonly HashSet<string> Elements =
    [
        "svg",
        "g",
        "title",
        "desc",
        "path",
        "rect",
        "circle",
        "ellipse",
        "line",
        "polyline",
        "polygon",
        "text",
        "tspan",
    ];

    // Opacity, filters and masks are errors of PDF/A-1
    private static readonly HashSet<string> Attributes =
    [
        .. "xmlns viewBox width height x y x1 y1 x2 y2 cx cy r rx ry dx dy d points transform".Split(' '),
        .. "fill stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin fill-rule".Split(' '),
        .. "font-family font-size font-weight text-anchor dominant-baseline shape-rendering".Split(' '),
    ];

    private SvgPicture(XElement root, double width, double height) =>
        (Xml, Width, Height) = (root.ToString(SaveOptions.DisableFormatting), width, height);

    public string Xml { get; }
    public double Width { get; }
    public double Height { get; }

    /// <exception cref="ArgumentException">It is not such a drawing.</exception>
    public static SvgPicture Parse(string svg)
    {
        XElement root;
        try
        {
            using var reader = XmlReader.Create(
                new StringReader(svg),
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null }
            );
            root = XElement.Load(reader);
        }
        catch (XmlException broken)
        {
            throw new ArgumentException("The drawing is not XML.", nameof(svg), broken);
        }
        foreach (var element in root.DescendantsAndSelf())
        {
            if (
                !Elements.Contains(element.Name.LocalName)
                || element.Name.NamespaceName != "http://www.w3.org/2000/svg"
            )
                throw new ArgumentException($"A drawing has no <{element.Name.LocalName}>.", nameof(svg));
            if (element.Attributes().FirstOrDefault(a => !Attributes.Contains(a.Name.LocalName)) is { } wrong)
                throw new ArgumentException($"A drawing has no attribute {wrong.Name.LocalName}.", nameof(svg));
        }
        var box = root.Attribute("viewBox")?.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (box.Length != 4)
            throw new ArgumentException("A drawing says its viewBox.", nameof(svg));
        return new(
            root,
            double.Parse(box[2], CultureInfo.InvariantCulture),
            double.Parse(box[3], CultureInfo.InvariantCulture)
        );
    }
}
