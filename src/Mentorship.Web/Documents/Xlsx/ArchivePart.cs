using System.IO.Compression;
using System.Xml.Linq;

namespace Mentorship.Web.Documents.Xlsx;

/// <summary>A part of a package that another has written, mended in place.</summary>
internal static class ArchivePart
{
    /// <returns>The part as it is written now.</returns>
    public static async Task<XDocument> EditAsync(
        this ZipArchive archive,
        string name,
        Action<XDocument> edit,
        CancellationToken stop
    )
    {
        await using var part = await archive.GetEntry(name)!.OpenAsync(stop);
        var xml = await XDocument.LoadAsync(part, LoadOptions.None, stop);
        edit(xml);
        part.Position = 0;
        part.SetLength(0);
        await xml.SaveAsync(part, SaveOptions.DisableFormatting, stop);
        return xml;
    }
}
