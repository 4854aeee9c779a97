using System.Text;

namespace Mentorship.Web.Domain.Files;

/// <summary>The old office formats keep their parts under names in UTF-16: the names say what it is and whether it has macros.</summary>
internal static class OleContent
{
    private static readonly byte[] Macros = Encoding.Unicode.GetBytes("_VBA_PROJECT");

    private static readonly (byte[] Name, FileFormat Format)[] Parts =
    [
        (Encoding.Unicode.GetBytes("WordDocument"), FileFormat.Doc),
        (Encoding.Unicode.GetBytes("Workbook"), FileFormat.Xls),
        (Encoding.Unicode.GetBytes("PowerPoint Document"), FileFormat.Ppt),
    ];

    public static FileFormat Recognise(Stream content)
    {
        FileFormat? found = null;
        var buffer = new byte[64 * 1024];
        // Enough of the last piece is kept for a name that was cut.
        const int kept = 64;
        var filled = 0;
        content.Position = 0;
        while (content.Read(buffer, filled, buffer.Length - filled) is > 0 and var read)
        {
            var piece = buffer.AsSpan(0, filled + read);
            if (piece.IndexOf(Macros) >= 0)
                throw new RuleBroken(
                    "В файле есть макросы: такие принять нельзя. Сохраните его как PDF или DOCX.",
                    "File"
                );
            foreach (var (name, format) in Parts)
                if (found is null && piece.IndexOf(name) >= 0)
                    found = format;
            filled = Math.Min(kept, piece.Length);
            piece[^filled..].CopyTo(buffer);
        }
        return found
            ?? throw new RuleBroken("Такой файл принять нельзя. Сохраните документ как PDF, DOCX или XLSX.", "File");
    }
}
