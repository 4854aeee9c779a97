using System.Text;
using System.Xml.Linq;

namespace Mentorship.Web.Documents.Reading.Docx;

/// <summary>
/// The words of paragraphs: what was inserted stays, what was deleted or is hidden goes, of a field its result is read.
/// A field may begin in one paragraph and end in another, so the reader lives as long as the document.
/// </summary>
internal sealed class ParagraphText(ParagraphStyles styles)
{
    // For each open field: whether its code is still being written.
    private readonly Stack<bool> fields = new();
    private readonly StringBuilder text = new();
    private int letters;
    private int boldLetters;

    /// <summary>Frames with text of their own that hang on the paragraph.</summary>
    public List<XElement> Frames { get; } = [];

    public bool StartsPage { get; private set; }
    public bool EndsPage { get; private set; }
    public bool IsBold => letters > 0 && boldLetters * 10 >= letters * 7;

    public string Read(XElement paragraph, bool boldByStyle)
    {
        text.Clear();
        Frames.Clear();
        (letters, boldLetters, StartsPage, EndsPage) = (0, 0, false, false);
        Inside(paragraph, boldByStyle);
        return PrintedText.Of(text.ToString());
    }

    private void Inside(XElement parent, bool bold)
    {
        foreach (var child in parent.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "r":
                    Run(child, bold);
                    break;
                case "del" or "moveFrom" or "pPr" or "rPr" or "sdtPr" or "rt":
                    break;
                case "AlternateContent":
                    Choice(child, bold);
                    break;
                default:
                    Inside(child, bold);
                    break;
            }
        }
    }

    private void Choice(XElement alternatives, bool bold)
    {
        if ((alternatives.Element("Choice") ?? alternatives.Element("Fallback")) is { } chosen)
            Run(chosen, bold);
    }

    private void Run(XElement run, bool bold)
    {
        var look = run.Element("rPr");
        if (Marks.Switch(look?.Element("vanish")) == true)
            return;
        bold =
            Marks.Switch(look?.Element("b"))
            ?? (bold || styles.IsBold((string?)look?.Element("rStyle")?.Attribute("val")));
        foreach (var child in run.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "t":
                    Add(child.Value, bold);
                    break;
                case "tab" or "ptab":
                    Add("\t", false);
                    break;
                case "br" or "cr":
                    Break((string?)child.Attribute("type"));
                    break;
                case "noBreakHyphen":
                    Add("-", false);
                    break;
                case "fldChar":
                    Field((string?)child.Attribute("fldCharType"));
                    break;
                case "AlternateContent":
                    Choice(child, bold);
                    break;
                case "r":
                    Run(child, bold);
                    break;
                case "drawing" or "pict" or "object":
                    Frames.AddRange(Outermost(child));
                    break;
            }
        }
    }

    private void Add(string words, bool bold)
    {
        if (fields.Contains(true))
            return;
        text.Append(words);
        var count = words.Count(char.IsLetterOrDigit);
        letters += count;
        boldLetters += bold ? count : 0;
    }

    private void Break(string? kind)
    {
        if (kind is not ("page" or "column"))
            Add("\n", false);
        else if (string.IsNullOrWhiteSpace(text.ToString()))
            StartsPage = true;
        else
            EndsPage = true;
    }

    private void Field(string? mark)
    {
        if (mark == "begin" && fields.Count < 50)
            fields.Push(true);
        else if (mark == "separate" && fields.TryPop(out _))
            fields.Push(false);
        else if (mark == "end")
            fields.TryPop(out _);
    }

    // The same frame may be written twice, for new and for old readers; a frame inside a frame is read with it.
    private static IEnumerable<XElement> Outermost(XElement parent)
    {
        foreach (var child in parent.Elements())
        {
            if (child.Name.LocalName == "txbxContent")
                yield return child;
            else if (child.Name.LocalName == "AlternateContent")
            {
                var chosen = child.Element("Choice") ?? child.Element("Fallback");
                foreach (var inner in chosen is null ? [] : Outermost(chosen))
                    yield return inner;
            }
            else
                foreach (var inner in Outermost(child))
                    yield return inner;
        }
    }
}
