using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Mentorship.Web.Documents.Reading.Docx;

/// <summary>Numbers that Word counts itself: levels, formats, restarts, in the order of the document.</summary>
internal sealed partial class ListNumbers
{
    private const int Levels = 9;

    private readonly Dictionary<int, XElement> patterns = [];
    private readonly Dictionary<int, XElement> lists = [];
    private readonly Dictionary<int, int?[]> counters = [];
    private readonly HashSet<(int List, int Level)> restarted = [];
    private readonly ParagraphStyles styles;

    public ListNumbers(XElement? part, ParagraphStyles styles)
    {
        this.styles = styles;
        foreach (var pattern in part?.Elements("abstractNum") ?? [])
            if (Marks.Int(pattern, "abstractNumId") is { } id)
                patterns.TryAdd(id, pattern);
        foreach (var list in part?.Elements("num") ?? [])
            if (Marks.Int(list, "numId") is { } id)
                lists.TryAdd(id, list);
    }

    /// <summary>The label of the next paragraph of a list; null for a bullet and for what is no list.</summary>
    public string? Next(int list, int level)
    {
        if (level is < 0 or >= Levels || !lists.TryGetValue(list, out var own) || Pattern(own) is not var (id, pattern))
            return null;
        var counts = counters.TryGetValue(id, out var kept) ? kept : counters[id] = new int?[Levels];
        var start = Start(own, pattern, level);
        if (StartsAnew(own, level) && restarted.Add((list, level)))
            counts[level] = null;
        counts[level] = counts[level] is { } last ? last + 1 : start;
        for (var deeper = level + 1; deeper < Levels; deeper++)
            if (
                Marks.Int(Level(own, pattern, deeper)?.Element("lvlRestart")) is not { } after
                || after != 0 && level < after
            )
                counts[deeper] = null;
        return Label(own, pattern, level, counts);
    }

    private string? Label(XElement own, XElement pattern, int level, int?[] counts)
    {
        if (Level(own, pattern, level) is not { } at || Format(at) is "bullet")
            return null;
        var legal = Marks.Switch(at.Element("isLgl")) == true;
        var text = (string?)at.Element("lvlText")?.Attribute("val") ?? "";
        var label = Place()
            .Replace(
                text,
                m =>
                {
                    var of = m.Value[1] - '1';
                    var format = legal && of != level ? "decimal" : Format(Level(own, pattern, of));
                    return NumberFormats.Write(counts[of] ?? Start(own, pattern, of), format);
                }
            )
            .Trim();
        return label.Length == 0 ? null : label;
    }

    private (int Id, XElement Pattern)? Pattern(XElement list)
    {
        for (var hops = 0; hops < 4; hops++)
        {
            if (Marks.Int(list.Element("abstractNumId")) is not { } id || !patterns.TryGetValue(id, out var pattern))
                return null;
            if (
                (string?)pattern.Element("numStyleLink")?.Attribute("val") is not { } style
                || styles.List(style) is not { } linked
                || !lists.TryGetValue(linked, out var next)
            )
                return (id, pattern);
            list = next;
        }
        return null;
    }

    private static XElement? Override(XElement list, int level) =>
        list.Elements("lvlOverride").FirstOrDefault(o => Marks.Int(o, "ilvl") == level);

    private static bool StartsAnew(XElement list, int level) =>
        Override(list, level)?.Element("startOverride") is not null;

    private static XElement? Level(XElement list, XElement pattern, int level) =>
        Override(list, level)?.Element("lvl")
        ?? pattern.Elements("lvl").FirstOrDefault(l => Marks.Int(l, "ilvl") == level);

    private static int Start(XElement list, XElement pattern, int level) =>
        Marks.Int(Override(list, level)?.Element("startOverride"))
        ?? Marks.Int(Level(list, pattern, level)?.Element("start"))
        ?? 1;

    private static string Format(XElement? level) => (string?)level?.Element("numFmt")?.Attribute("val") ?? "decimal";

    [GeneratedRegex("%[1-9]", RegexOptions.None, 1000)]
    private static partial Regex Place();
}
