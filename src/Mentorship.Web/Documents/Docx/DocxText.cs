using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Mentorship.Web.Documents.Vocabulary;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Mentorship.Web.Documents.Docx;

internal static class DocxText
{
    private const char Hyphen = '\u2011';

    public static ParagraphProperties Properties(string style) => new(new ParagraphStyleId { Val = style });

    public static Paragraph Paragraph(string style, string text) => new(Properties(style), Run(text));

    public static Run Run(string text, params OpenXmlElement[] looks)
    {
        var run = new Run();
        if (looks.Length > 0)
            run.Append(new RunProperties(looks));
        var lines = Words.Lines(text);
        for (var line = 0; line < lines.Length; line++)
        {
            if (line > 0)
                run.Append(new Break());
            Append(run, lines[line]);
        }
        return run;
    }

    // A word processor has an element for this hyphen; the character falls out of its font
    private static void Append(Run run, string line)
    {
        for (int from = 0, to; from <= line.Length; from = to + 1)
        {
            to = line.IndexOf(Hyphen, from);
            to = to < 0 ? line.Length : to;
            if (to > from)
                run.Append(new Text(line[from..to]) { Space = SpaceProcessingModeValues.Preserve });
            if (to < line.Length)
                run.Append(new NoBreakHyphen());
        }
    }

    public static Run Tab() => new(new TabChar());

    /// <summary>Holds what only a paragraph can hold and takes no room.</summary>
    public static Paragraph Thin(params OpenXmlElement[] properties)
    {
        var thin = new Paragraph(Properties("Thin"));
        thin.ParagraphProperties!.Append(properties);
        return thin;
    }
}
