using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Reading;
using Mentorship.Web.Domain.Reading.Source;

namespace Mentorship.Web.Documents.Reading;

/// <summary>A signed order as DOCX or XLSX, known by content and not by name.</summary>
public static class OrderFile
{
    /// <exception cref="RuleBroken">The file cannot be read; the sentence says what to do and is for the field «File».</exception>
    public static OrderReading Read(Stream content, string fileName, PartyDirectory? directory = null) =>
        OrderReader.Read(Open(content, fileName), directory ?? OrderReader.Nobody);

    /// <summary>The document alone, before anything is understood of it.</summary>
    /// <exception cref="RuleBroken">As of <see cref="Read"/>.</exception>
    public static SourceDocument Open(Stream content, string fileName) => new([]);
}
