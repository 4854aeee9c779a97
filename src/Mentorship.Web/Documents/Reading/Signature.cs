using System.Text;
using Mentorship.Web.Domain;

namespace Mentorship.Web.Documents.Reading;

/// <summary>What a file is by its first bytes, whatever it is called.</summary>
internal static class Signature
{
    private const int MostPacked = 24 * 1024 * 1024;

    /// <summary>The file's bytes when it is a package.</summary>
    /// <exception cref="RuleBroken">It is something else, empty or too big.</exception>
    public static MemoryStream Check(Stream content, string fileName)
    {
        var bytes = Bounded(content);
        var head = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        if (head.Length == 0)
            throw Refusals.Empty;
        if (head.StartsWith("PK"u8))
            return bytes;
        throw head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? Old(head, fileName)
        : head[..Math.Min(1024, head.Length)].IndexOf("%PDF"u8) >= 0 ? Refusals.Pdf
        : head.StartsWith("{\\rtf"u8) ? Refusals.RichText
        : IsPicture(head) ? Refusals.Picture
        : Refusals.NotOffice;
    }

    private static MemoryStream Bounded(Stream content)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = content.Read(buffer)) > 0; )
        {
            if (bytes.Length + read > MostPacked)
                throw Refusals.TooBig;
            bytes.Write(buffer, 0, read);
        }
        bytes.Position = 0;
        return bytes;
    }

    // Names of streams stand in UTF-16 in the directory of an OLE file.
    private static RuleBroken Old(ReadOnlySpan<byte> file, string fileName) =>
        Names(file, "EncryptedPackage") || Names(file, "EncryptionInfo") ? Refusals.Encrypted
        : Names(file, "WordDocument") || fileName.EndsWith(".doc", StringComparison.OrdinalIgnoreCase)
            ? Refusals.OldWord
        : Names(file, "Workbook") || fileName.EndsWith(".xls", StringComparison.OrdinalIgnoreCase) ? Refusals.OldExcel
        : Refusals.NotOffice;

    private static bool Names(ReadOnlySpan<byte> file, string stream) =>
        file.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;

    private static bool IsPicture(ReadOnlySpan<byte> file) =>
        file.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47])
        || file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || file.StartsWith("GIF8"u8)
        || file.StartsWith("BM"u8)
        || file.StartsWith((ReadOnlySpan<byte>)[0x49, 0x49, 0x2A, 0x00])
        || file.StartsWith((ReadOnlySpan<byte>)[0x4D, 0x4D, 0x00, 0x2A])
        || file.Length > 12 && file[8..12].SequenceEqual("WEBP"u8);
}
