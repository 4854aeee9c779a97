using DocumentFormat.OpenXml.Packaging;
using Mentorship.Web.Documents.Vocabulary;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Mentorship.Web.Documents.Docx;

/// <summary>A document to be edited and signed in a word processor: styles, lists and heads are its own, not spaces.</summary>
public static class DocxWriter
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void Write(Document document, Stream stream)
    {
        // The package wants to seek, an answer to a browser cannot
        using var whole = new MemoryStream();
        using (
            var file = WordprocessingDocument.Create(whole, DocumentFormat.OpenXml.WordprocessingDocumentType.Document)
        )
        {
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.Of(document.Layout, document.Habits);
            main.AddNewPart<DocumentSettingsPart>().Settings = DocxSettings.Make();
            var header = main.AddNewPart<HeaderPart>();
            header.Header = DocxSections.PageNumber();
            var numbering = new DocxNumbering(document.Layout);
            var body = new DocxBody(document, main, numbering);
            main.Document = new W.Document(body.Write(main.GetIdOfPart(header)));
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = numbering.Make();
            var properties = file.PackageProperties;
            properties.Title = Words.Plain(document.Title);
            properties.Creator = Words.Plain(document.Author);
            properties.Language = "ru-RU";
            properties.Created = properties.Modified = document.WrittenAt.UtcDateTime;
        }
        whole.Position = 0;
        whole.CopyTo(stream);
    }
}
