using System.IO.Compression;
using System.Security;
using System.Text;
using Mentorship.Web.Documents.Reading;
using Mentorship.Web.Domain.Reading;

namespace Mentorship.Tests.Reading;

/// <summary>A DOCX written element by element, so that a test decides about every mark in it.</summary>
internal sealed class WordPaper
{
    private const string Names =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private readonly StringBuilder body = new();
    private readonly Dictionary<string, string> parts = [];
    private string relations = "";

    public static string Escape(string text) => SecurityElement.Escape(text);

    public static string Paragraph(string text, bool bold = false, string? align = null, string properties = "") =>
        $"<w:p><w:pPr>{properties}{(align is null ? "" : $"<w:jc w:val=\"{align}\"/>")}</w:pPr>"
        + string.Join(
            "<w:r><w:br/></w:r>",
            text.Split('\n')
                .Select(line => string.Join("<w:r><w:tab/></w:r>", line.Split('\t').Select(part => Run(part, bold))))
        )
        + "</w:p>";

    public static string Run(string text, bool bold = false) =>
        $"<w:r><w:rPr>{(bold ? "<w:b/>" : "")}</w:rPr><w:t xml:space=\"preserve\">{Escape(text)}</w:t></w:r>";

    /// <summary>«#3» before a text spans three columns, «*» is bold, «^» begins a joined cell, «|» goes on in it.</summary>
    public static string Cell(string text)
    {
        var (span, merge, bold) = (1, "", false);
        for (; text.Length > 0; )
        {
            if (text[0] == '#')
                (span, text) = (text[1] - '0', text[2..]);
            else if (text[0] == '*')
                (bold, text) = (true, text[1..]);
            else if (text[0] == '^')
                (merge, text) = ("<w:vMerge w:val=\"restart\"/>", text[1..]);
            else if (text == "|")
                (merge, text) = ("<w:vMerge/>", "");
            else
                break;
        }
        var lines = string.Concat(text.Split('\n').Select(l => Paragraph(l, bold)));
        return $"<w:tc><w:tcPr>{(span > 1 ? $"<w:gridSpan w:val=\"{span}\"/>" : "")}{merge}</w:tcPr>{lines}</w:tc>";
    }

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(Cell))}</w:tr>";

    public static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";

    public WordPaper Add(string xml)
    {
        body.Append(xml);
        return this;
    }

    public WordPaper Say(string text, bool bold = false, string? align = null, string properties = "") =>
        Add(Paragraph(text, bold, align, properties));

    /// <summary>Rows as lines, cells parted by «¦».</summary>
    public WordPaper Rows(string rows) =>
        Add(
            Table([
                .. rows.Trim()
                    .Split("\r\n".ToCharArray(), StringSplitOptions.RemoveEmptyEntries)
                    .Select(line => Row([.. line.Split('¦').Select(c => c.Trim().Replace("\\n", "\n"))])),
            ])
        );

    /// <summary>The face of an invented order.</summary>
    public WordPaper Face(string heading = "Об утверждении дорожной карты наставничества на 2023-2024 учебный год") =>
        Say("Отдел образования\nадминистрации Заречного района", true, "center")
            .Say("")
            .Say("ПРИКАЗ", true, "center")
            .Say("28.08.2023\tс. Заречное\t№ 77-ОД")
            .Say("")
            .Say(heading, true, "center")
            .Say("")
            .Say("В целях поддержки начинающих учителей")
            .Say("ПРИКАЗЫВАЮ:")
            .Say("1. Утвердить дорожную карту (приложение).")
            .Say("2. Контроль оставляю за собой.")
            .Say("")
            .Say("Начальник отдела\tК.Л. Ромашкина")
            .Say("");

    public WordPaper Heading(string text = "Дорожная карта\nразвития наставничества на 2023-2024 учебный год") =>
        Say(text, true, "center").Say("");

    public WordPaper Part(string name, string xml)
    {
        parts[name] = xml;
        return this;
    }

    public WordPaper Related(string kind, string target, bool outside = false)
    {
        relations +=
            $"<Relationship Id=\"rId{relations.Length}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" "
            + $"Target=\"{target}\"{(outside ? " TargetMode=\"External\"" : "")}/>";
        return this;
    }

    public WordPaper Numbering(string levels) =>
        Related("numbering", "numbering.xml")
            .Part(
                "word/numbering.xml",
                $"<w:numbering {Names}><w:abstractNum w:abstractNumId=\"0\">{levels}</w:abstractNum>"
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                    + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
                    + "</w:numbering>"
            );

    public static string Level(int at, string format, string text) =>
        $"<w:lvl w:ilvl=\"{at}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/></w:lvl>";

    public static string Numbered(int level, int list = 1) =>
        $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>";

    public string Xml => $"<w:document {Names}><w:body>{body}</w:body></w:document>";

    public byte[] Bytes(string? xml = null)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(
                archive,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" "
                    + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"
            );
            Put(archive, "word/document.xml", xml ?? Xml);
            Put(
                archive,
                "word/_rels/document.xml.rels",
                $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>"
            );
            foreach (var (name, content) in parts)
                Put(archive, name, content);
        }
        return stream.ToArray();
    }

    public OrderReading Read() => Read(Bytes());

    public static OrderReading Read(byte[] bytes, string name = "приказ.docx")
    {
        using var stream = new MemoryStream(bytes);
        return OrderFile.Read(stream, name);
    }

    public static void Put(ZipArchive archive, string name, string content)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(content);
    }
}
