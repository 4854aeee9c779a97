using System.Buffers.Binary;
using System.Text;

namespace Mentorship.Web.Domain.Files;

/// <summary>
/// Looks at the names in an archive without opening anything: office documents are archives. The list of names is read
/// by hand, because the framework's reader believes the count that the archive states.
/// </summary>
internal static class ZipContent
{
    private const int MostNames = 10_000;
    private const int EndLength = 22;
    private const int EntryLength = 46;

    private const string Broken =
        "Файл повреждён: его не удаётся прочитать. Откройте его у себя, сохраните заново и загрузите ещё раз.";

    private const string Macros =
        "В файле есть макросы: такие принять нельзя. Сохраните его как обычный документ (DOCX, XLSX) или PDF.";

    private static readonly string[] Programs =
    [
        ".exe",
        ".dll",
        ".com",
        ".scr",
        ".bat",
        ".cmd",
        ".ps1",
        ".vbs",
        ".vbe",
        ".js",
        ".jse",
        ".wsf",
        ".hta",
        ".msi",
        ".jar",
        ".lnk",
        ".html",
        ".htm",
        ".svg",
        ".docm",
        ".xlsm",
        ".pptm",
        ".sh",
    ];

    public static FileFormat Recognise(Stream content)
    {
        var names = Names(content);
        if (names.Exists(n => n.EndsWith("vbaproject.bin", StringComparison.Ordinal)))
            throw new RuleBroken(Macros, "File");
        if (names.Contains("[content_types].xml"))
            return names.Contains("word/document.xml") ? FileFormat.Docx
                : names.Contains("xl/workbook.xml") ? FileFormat.Xlsx
                : names.Contains("ppt/presentation.xml") ? FileFormat.Pptx
                : throw new RuleBroken(
                    "Сохраните документ как DOCX, XLSX, PPTX или PDF: такой вид принять нельзя.",
                    "File"
                );
        if (names.FirstOrDefault() == "mimetype" && names.Contains("content.xml"))
            return Open(content);
        if (names.Exists(n => Programs.Any(p => n.EndsWith(p, StringComparison.Ordinal))))
            throw new RuleBroken(
                "В архиве есть программы, веб-страницы или документы с макросами: такой принять нельзя. Уберите их и загрузите снова.",
                "File"
            );
        return FileFormat.Zip;
    }

    // The first entry of an open document is its type, not compressed.
    private static FileFormat Open(Stream content)
    {
        content.Position = 0;
        Span<byte> head = stackalloc byte[120];
        var start = Encoding.ASCII.GetString(head[..content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)]);
        return start.Contains("opendocument.text", StringComparison.Ordinal) ? FileFormat.Odt
            : start.Contains("opendocument.spreadsheet", StringComparison.Ordinal) ? FileFormat.Ods
            : start.Contains("opendocument.presentation", StringComparison.Ordinal) ? FileFormat.Odp
            : FileFormat.Zip;
    }

    private static List<string> Names(Stream content)
    {
        var (count, offset) = Directory(content);
        var names = new List<string>(count);
        Span<byte> entry = stackalloc byte[EntryLength];
        var name = new byte[ushort.MaxValue];
        content.Position = offset;
        for (var i = 0; i < count; i++)
        {
            if (
                content.ReadAtLeast(entry, EntryLength, throwOnEndOfStream: false) < EntryLength
                || !entry.StartsWith("PK\x01\x02"u8)
            )
                throw new RuleBroken(Broken, "File");
            var length = BinaryPrimitives.ReadUInt16LittleEndian(entry[28..]);
            if (content.ReadAtLeast(name.AsSpan(0, length), length, throwOnEndOfStream: false) < length)
                throw new RuleBroken(Broken, "File");
            content.Position +=
                BinaryPrimitives.ReadUInt16LittleEndian(entry[30..])
                + BinaryPrimitives.ReadUInt16LittleEndian(entry[32..]);
            names.Add(Encoding.UTF8.GetString(name, 0, length).Replace('\\', '/').ToLowerInvariant());
        }
        return names;
    }

    private static (int Count, long Offset) Directory(Stream content)
    {
        var tail = new byte[Math.Min(content.Length, EndLength + ushort.MaxValue)];
        content.Position = content.Length - tail.Length;
        content.ReadExactly(tail);
        var end = tail.AsSpan().LastIndexOf("PK\x05\x06"u8);
        if (end < 0 || tail.Length - end < EndLength)
            throw new RuleBroken(Broken, "File");
        var count = BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(end + 10));
        var offset = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 16));
        if (count > MostNames)
            throw new RuleBroken("В архиве слишком много файлов. Загрузите только нужные.", "File");
        return offset < content.Length ? (count, offset) : throw new RuleBroken(Broken, "File");
    }
}
