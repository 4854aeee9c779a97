using System.Xml.Linq;

namespace Mentorship.Web.Documents.Reading.Xlsx;

/// <summary>Texts that cells refer to by number.</summary>
internal static class SharedStrings
{
    public static List<string> Of(XElement? part) => [.. (part?.Elements("si") ?? []).Select(Text)];

    /// <summary>Runs together, without the notes on how to pronounce them.</summary>
    public static string Text(XElement? item) =>
        item is null
            ? ""
            : string.Concat(
                item.Elements()
                    .Where(e => e.Name.LocalName is "t" or "r")
                    .Select(e => e.Name.LocalName == "t" ? e.Value : e.Element("t")?.Value ?? "")
            );
}
