using System.Text;

namespace Mentorship.Web.Domain.Files;

/// <summary>Tells a format by what is inside, for the name and the browser may both be wrong or lie.</summary>
public static class FileContent
{
    private const string Unknown =
        "Такой файл принять нельзя. Подойдут PDF, DOCX, XLSX, PPTX, DOC, XLS, ODT, фото или ZIP.";

    private const string Dangerous =
        "Программы и веб-страницы принять нельзя: они могут навредить тому, кто их откроет. Сохраните документ как PDF.";

    /// <summary>What is at the beginning of the text files that a browser or a shell would run.</summary>
    private static readonly string[] Runs = ["<", "#!", "@echo", "{\\rtf", "%!", "[InternetShortcut]"];

    /// <param name="content">A stream that can be read twice; it is left where it began.</param>
    /// <exception cref="RuleBroken">The portal does not keep such files.</exception>
    public static FileFormat Recognise(Stream content)
    {
        content.Position = 0;
        Span<byte> buffer = stackalloc byte[4096];
        var head = buffer[..content.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)];
        var format = Of(head, content);
        content.Position = 0;
        return format;
    }

    private static FileFormat Of(ReadOnlySpan<byte> head, Stream content)
    {
        if (head.StartsWith("%PDF-"u8))
            return FileFormat.Pdf;
        if (head.StartsWith("PK\x03\x04"u8))
            return ZipContent.Recognise(content);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
            return OleContent.Recognise(content);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return FileFormat.Jpeg;
        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
            return FileFormat.Png;
        if (head.StartsWith("RIFF"u8) && head.Length > 12 && head[8..12].SequenceEqual("WEBP"u8))
            return FileFormat.Webp;
        if (head.StartsWith("II*\0"u8) || head.StartsWith("MM\0*"u8))
            return FileFormat.Tiff;
        if (head.Length > 12 && head[4..8].SequenceEqual("ftyp"u8) && IsHeic(head[8..12]))
            return FileFormat.Heic;
        if (head.StartsWith("MZ"u8) || head.StartsWith("\x7FELF"u8))
            throw new RuleBroken(Dangerous, "File");
        return IsText(head)
            ? FileFormat.Txt
            : throw new RuleBroken(head.IsEmpty ? "Файл пуст. Выберите другой." : Unknown, "File");
    }

    private static bool IsHeic(ReadOnlySpan<byte> brand) =>
        brand.SequenceEqual("heic"u8) || brand.SequenceEqual("heix"u8) || brand.SequenceEqual("mif1"u8);

    // Plain words in any of the two encodings of Russian offices; anything that runs or is a page begins otherwise.
    private static bool IsText(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty)
            return false;
        foreach (var letter in head)
            if (letter < 0x20 && letter is not ((byte)'\t' or (byte)'\r' or (byte)'\n'))
                return false;
        var start = Encoding
            .UTF8.GetString(head[..Math.Min(head.Length, 200)])
            .TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (Runs.Any(run => start.StartsWith(run, StringComparison.OrdinalIgnoreCase)))
            throw new RuleBroken(Dangerous, "File");
        return true;
    }
}
