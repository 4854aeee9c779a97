using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Mentorship.Web.Documents.Vocabulary;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Mentorship.Web.Documents.Docx;

internal static class DocxSections
{
    private const int TenMillimetres = 567;

    public static int Twips(double millimetres) => (int)Math.Round(millimetres * 1440 / 25.4);

    /// <summary>The number stands in the top margin of every page but the first of a paper.</summary>
    public static SectionProperties Of(Sheet sheet, bool isPaper, string header)
    {
        var section = new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = header },
            new SectionType { Val = SectionMarkValues.NextPage },
            new PageSize
            {
                Width = (uint)Twips(sheet.Width),
                Height = (uint)Twips(sheet.Height),
                Orient = sheet.Width > sheet.Height ? PageOrientationValues.Landscape : PageOrientationValues.Portrait,
            },
            new PageMargin
            {
                Left = (uint)Twips(sheet.Left),
                Right = (uint)Twips(sheet.Right),
                Top = Twips(sheet.Top),
                Bottom = Twips(sheet.Bottom),
                Header = TenMillimetres,
                Footer = TenMillimetres,
                Gutter = 0,
            }
        );
        if (isPaper)
            section.Append(new PageNumberType { Start = 1 }, new TitlePage());
        return section;
    }

    public static Header PageNumber() =>
        new(
            new Paragraph(
                DocxText.Properties("PageNumber"),
                Field(FieldCharValues.Begin),
                new Run(new FieldCode(" PAGE ") { Space = SpaceProcessingModeValues.Preserve }),
                Field(FieldCharValues.Separate),
                new Run(new Text("2")),
                Field(FieldCharValues.End)
            )
        );

    private static Run Field(FieldCharValues kind) => new(new FieldChar { FieldCharType = kind });
}
