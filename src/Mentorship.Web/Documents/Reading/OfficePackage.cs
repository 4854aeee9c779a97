using System.IO.Compression;
using System.Xml.Linq;
using Mentorship.Web.Domain;

namespace Mentorship.Web.Documents.Reading;

/// <summary>The parts of a DOCX or XLSX that are read, after everything that could harm is refused.</summary>
internal sealed class OfficePackage : IDisposable
{
    private const long MostUnpacked = 192L * 1024 * 1024;
    private const int MostParts = 4000;

    private readonly ZipArchive archive;
    private readonly XmlPart parts = new();

    private OfficePackage(ZipArchive archive) => this.archive = archive;

    public bool IsWord { get; private init; }

    /// <summary>Where the document itself lies.</summary>
    public string Main { get; private init; } = "";

    /// <summary>Pictures that lie elsewhere: nobody fetches them.</summary>
    public int LinkedPictures { get; private set; }

    public bool HasPictures =>
        LinkedPictures > 0
        || archive.Entries.Any(e => e.FullName.Contains("/media/", StringComparison.OrdinalIgnoreCase));

    /// <exception cref="RuleBroken">It is no document that can be read safely.</exception>
    public static OfficePackage Open(Stream content)
    {
        var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        try
        {
            // What is never unpacked harms nobody, yet no honest order claims that much.
            if (zip.Entries.Count > MostParts || zip.Entries.Sum(e => Math.Max(0, e.Length)) > MostUnpacked)
                throw Refusals.TooMuchInside;
            if (zip.Entries.Any(e => e.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
                throw Refusals.Macros;
            var (main, isWord) = Find(zip);
            if (zip.Entries.Any(e => e.FullName.Contains("/externalLinks/", StringComparison.OrdinalIgnoreCase)))
                throw Refusals.OutsideParts;
            var package = new OfficePackage(zip) { Main = main, IsWord = isWord };
            package.RefuseOutsideParts();
            return package;
        }
        catch
        {
            zip.Dispose();
            throw;
        }
    }

    /// <summary>A part without its namespaces; null when the package has none.</summary>
    public XElement? Part(string name) => archive.GetEntry(name.TrimStart('/')) is { } entry ? parts.Load(entry) : null;

    /// <summary>Targets of the main document's relations of a kind, by their ids.</summary>
    public IReadOnlyDictionary<string, string> Related(string kind)
    {
        var folder = Folder(Main);
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var relation in Part(Relations(Main))?.Elements("Relationship") ?? [])
        {
            if (!Is(relation, "Type", kind) || Outside(relation))
                continue;
            var target = (string?)relation.Attribute("Target") ?? "";
            found[(string?)relation.Attribute("Id") ?? ""] = target.StartsWith('/') ? target : folder + target;
        }
        return found;
    }

    public XElement? RelatedPart(string kind) => Related(kind).Values.Select(Part).FirstOrDefault(p => p is not null);

    public void Dispose() => archive.Dispose();

    private static (string Main, bool IsWord) Find(ZipArchive zip)
    {
        var types = zip.GetEntry("[Content_Types].xml") is { } entry
            ? new XmlPart().Load(entry)
            : throw (zip.GetEntry("mimetype") is null ? Refusals.NotOffice : Refusals.OpenDocument);
        var overrides = types.Elements("Override").ToList();
        if (types.Elements().Any(t => Is(t, "ContentType", "macroEnabled")))
            throw Refusals.Macros;
        foreach (var (mark, isWord, usual) in Known)
        {
            var part = overrides.Find(o => Is(o, "ContentType", mark))?.Attribute("PartName")?.Value.TrimStart('/');
            if ((part ?? usual) is { } name && zip.GetEntry(name) is not null)
                return (name, isWord);
        }
        throw Refusals.NotOffice;
    }

    private static readonly (string Mark, bool IsWord, string Usual)[] Known =
    [
        ("wordprocessingml.document.main", true, "word/document.xml"),
        ("wordprocessingml.template.main", true, "word/document.xml"),
        ("spreadsheetml.sheet.main", false, "xl/workbook.xml"),
        ("spreadsheetml.template.main", false, "xl/workbook.xml"),
    ];

    // A link that a person clicks is text, a picture from elsewhere is left out. A foreign template brings macros, a part
    // from elsewhere words and cells of the order itself: without them it would not be what was signed.
    private void RefuseOutsideParts()
    {
        foreach (
            var entry in archive.Entries.Where(e => e.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
        )
        foreach (var relation in parts.Load(entry).Elements("Relationship").Where(Outside))
        {
            var local =
                Is(relation, "Type", "/attachedTemplate")
                && !Is(relation, "Target", "://")
                && !Is(relation, "Target", @"\\");
            var ownTemplate =
                Is(relation, "Type", "/attachedTemplate")
                && Is(relation, "Target", "file:///")
                && !Is(relation, "Target", "file:////");
            if (relation.Attribute("Type")?.Value.EndsWith("/image", StringComparison.OrdinalIgnoreCase) == true)
                LinkedPictures++;
            else if (!Is(relation, "Type", "/hyperlink") && !local && !ownTemplate)
                throw Refusals.OutsideParts;
        }
    }

    private static bool Outside(XElement relation) => Is(relation, "TargetMode", "External");

    private static bool Is(XElement element, string attribute, string part) =>
        element.Attribute(attribute)?.Value.Contains(part, StringComparison.OrdinalIgnoreCase) == true;

    private static string Folder(string part) => part[..(part.LastIndexOf('/') + 1)];

    private static string Relations(string part) => $"{Folder(part)}_rels/{part[(part.LastIndexOf('/') + 1)..]}.rels";
}
