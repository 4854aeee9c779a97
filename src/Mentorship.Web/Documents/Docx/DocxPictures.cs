using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Office2019.Drawing.SVG;
using DocumentFormat.OpenXml.Packaging;
using Mentorship.Web.Documents.Vocabulary;
using Chart = Mentorship.Web.Documents.Vocabulary.Chart;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Mentorship.Web.Documents.Docx;

/// <summary>Drawings as they are, sharp at any size.</summary>
internal sealed class DocxPictures(MainDocumentPart main)
{
    private const double UnitsInMillimetre = 36_000;
    private const double QrSide = 20;
    private const string SvgExtension = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    private uint pictures;

    public W.Paragraph Chart(Chart chart, Sheet sheet)
    {
        var width = Math.Min(sheet.TextWidth, chart.Picture.Width * 25.4 / 96);
        var height = width * chart.Picture.Height / chart.Picture.Width;
        var svg = Part("image/svg+xml", System.Text.Encoding.UTF8.GetBytes(chart.Picture.Xml));
        var extension = new BlipExtension(new SVGBlip { Embed = svg }) { Uri = SvgExtension };
        // Word takes the extension, other word processors the picture itself
        var blip = new Blip(new BlipExtensionList(extension)) { Embed = svg };
        return Paragraph("Picture", blip, chart.Description, width, height);
    }

    /// <summary>The words stand at the foot of the code.</summary>
    public W.Paragraph Qr(QrMark mark)
    {
        var blip = new Blip { Embed = Part("image/png", QrCode.Png(mark.Content)) };
        var paragraph = Paragraph("Mark", blip, mark.Caption, QrSide, QrSide);
        paragraph.Append(DocxText.Run(" "), DocxText.Run(mark.Caption));
        return paragraph;
    }

    private string Part(string type, byte[] content)
    {
        var part = main.AddNewPart<ImagePart>(type, $"picture{main.ImageParts.Count() + 1}");
        part.FeedData(new MemoryStream(content));
        return main.GetIdOfPart(part);
    }

    private W.Paragraph Paragraph(string style, Blip blip, string alternative, double width, double height)
    {
        var id = ++pictures;
        var (wide, high) = ((long)(width * UnitsInMillimetre), (long)(height * UnitsInMillimetre));
        var picture = new Pic.Picture(
            new Pic.NonVisualPictureProperties(
                new Pic.NonVisualDrawingProperties { Id = id, Name = $"Рисунок {id}" },
                new Pic.NonVisualPictureDrawingProperties()
            ),
            new Pic.BlipFill(blip, new Stretch(new FillRectangle())),
            new Pic.ShapeProperties(
                new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = wide, Cy = high }),
                new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle }
            )
        );
        var inline = new Inline(
            new Extent { Cx = wide, Cy = high },
            new DocProperties
            {
                Id = id,
                Name = $"Рисунок {id}",
                Description = Words.Clean(alternative),
            },
            new Graphic(new GraphicData(picture) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" })
        );
        return new W.Paragraph(DocxText.Properties(style), new W.Run(new W.Drawing(inline)));
    }
}
