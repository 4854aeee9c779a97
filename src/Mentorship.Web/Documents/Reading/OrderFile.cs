using System.Text.RegularExpressions;
using System.Xml;
using Mentorship.Web.Documents.Reading.Docx;
using Mentorship.Web.Documents.Reading.Xlsx;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Reading;
using Mentorship.Web.Domain.Reading.Source;

namespace Mentorship.Web.Documents.Reading;

/// <summary>A signed order as DOCX or XLSX, known by content and not by name.</summary>
public static class OrderFile
{
    /// <param name="plan">Which of its roadmaps, when it has several.</param>
    /// <exception cref="RuleBroken">The file cannot be read; the sentence says what to do and is for the field «File».</exception>
    public static OrderReading Read(Stream content, string fileName, PartyDirectory? directory = null, int plan = 0)
    {
        var source = Open(content, fileName);
        try
        {
            return OrderReader.Read(source, directory ?? OrderReader.Nobody, plan);
        }
        catch (RegexMatchTimeoutException)
        {
            throw Refusals.Damaged;
        }
    }

    /// <summary>The document alone, before anything is understood of it.</summary>
    /// <exception cref="RuleBroken">As of <see cref="Read"/>.</exception>
    public static SourceDocument Open(Stream content, string fileName)
    {
        try
        {
            using var bytes = Signature.Check(content, fileName);
            using var package = OfficePackage.Open(bytes);
            var source = package.IsWord ? new DocxSource(package).Read() : new XlsxSource(package).Read();
            if (source.Blocks.Any(HasText))
                return source with { LinkedPictures = package.LinkedPictures };
            throw package.HasPictures ? Refusals.Scan
            : package.IsWord ? Refusals.NoText
            : Refusals.NoCells;
        }
        catch (Exception damaged)
            when (damaged
                    is InvalidDataException
                        or XmlException
                        or IOException
                        or FormatException
                        or ArgumentException
                        or OverflowException
                        or InvalidOperationException
                        or NotSupportedException
                        or RegexMatchTimeoutException
            )
        {
            throw Refusals.Damaged;
        }
    }

    private static bool HasText(SourceBlock block) =>
        block switch
        {
            SourceParagraph p => !string.IsNullOrWhiteSpace(p.Text),
            SourceTable t => t.Rows.Any(r => r.Cells.Any(c => !c.IsEmpty)),
            _ => false,
        };
}
