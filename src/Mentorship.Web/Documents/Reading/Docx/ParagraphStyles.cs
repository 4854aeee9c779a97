using System.Xml.Linq;

namespace Mentorship.Web.Documents.Reading.Docx;

/// <summary>What a paragraph inherits from its style and the styles under it.</summary>
internal sealed record ParagraphStyle(bool? IsBold, string? Alignment, int? List, int? Level, bool IsHeading)
{
    public static readonly ParagraphStyle Plain = new(null, null, null, null, false);
}

internal sealed class ParagraphStyles
{
    private const int DeepestBase = 12;

    private readonly Dictionary<string, XElement> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParagraphStyle> read = new(StringComparer.Ordinal);
    private readonly string? usual;

    public ParagraphStyles(XElement? part)
    {
        foreach (var style in part?.Elements("style") ?? [])
        {
            if ((string?)style.Attribute("styleId") is not { } id)
                continue;
            styles.TryAdd(id, style);
            if ((string?)style.Attribute("type") == "paragraph" && Marks.IsOn(style.Attribute("default")))
                usual ??= id;
        }
    }

    public ParagraphStyle Of(string? id) => Of(id ?? usual, 0);

    /// <summary>The list that a numbering style stands for.</summary>
    public int? List(string style) => Of(style, 0).List;

    /// <summary>«Strong» of a run.</summary>
    public bool IsBold(string? style) => style is not null && Of(style, 0).IsBold == true;

    private ParagraphStyle Of(string? id, int depth)
    {
        if (id is null || depth > DeepestBase || !styles.TryGetValue(id, out var style))
            return ParagraphStyle.Plain;
        if (read.TryGetValue(id, out var known))
            return known;
        var under = Of((string?)style.Element("basedOn")?.Attribute("val"), depth + 1);
        var paragraph = style.Element("pPr");
        var numbers = paragraph?.Element("numPr");
        var name = (string?)style.Element("name")?.Attribute("val") ?? "";
        return read[id] = new ParagraphStyle(
            Marks.Switch(style.Element("rPr")?.Element("b")) ?? under.IsBold,
            (string?)paragraph?.Element("jc")?.Attribute("val") ?? under.Alignment,
            Marks.Int(numbers?.Element("numId")) ?? under.List,
            Marks.Int(numbers?.Element("ilvl")) ?? under.Level,
            paragraph?.Element("outlineLvl") is not null
                || name.StartsWith("heading", StringComparison.OrdinalIgnoreCase)
                || name.Equals("title", StringComparison.OrdinalIgnoreCase)
                || under.IsHeading
        );
    }
}
