using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Mentorship.Web.Domain;

namespace Mentorship.Web.Documents.Reading;

/// <summary>A row of an uploaded table as text, under the number that a person sees beside it.</summary>
public sealed record FileRow(int Number, IReadOnlyList<string> Cells)
{
    public string this[int column] => column < Cells.Count ? Cells[column] : "";
}

/// <summary>
/// XLSX, XLS or CSV (UTF-8 or windows-1251, «;» or «,»), known by content and not by name. Whatever a person may bring,
/// the answer is rows or a sentence that says what to do.
/// </summary>
public static class TableFile
{
    private const long MostUnpacked = 64 * 1024 * 1024;
    private const int MostColumns = 200;

    static TableFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <exception cref="RuleBroken">The file cannot be read; the sentence is for the field «File».</exception>
    public static IReadOnlyList<FileRow> Read(byte[] content, int maxRows)
    {
        if (content.Length == 0)
            throw Refused("Файл пустой. Выберите другой.");
        try
        {
            using var stream = new MemoryStream(content, writable: false);
            using var reader = Open(content, stream);
            return Rows(reader, maxRows);
        }
        catch (InvalidPasswordException)
        {
            throw Refused("Файл защищён паролем. Снимите пароль в Excel и загрузите снова.");
        }
        catch (Exception damaged)
            when (damaged
                    is ExcelReaderException
                        or InvalidDataException
                        or XmlException
                        or IOException
                        or FormatException
                        or ArgumentException
                        or IndexOutOfRangeException
                        or NullReferenceException
                        or InvalidOperationException
                        or OverflowException
                        or NotSupportedException
            )
        {
            throw Refused("Файл повреждён или это не таблица. Откройте его в Excel и сохраните как .xlsx.");
        }
    }

    private static IExcelDataReader Open(byte[] content, Stream stream)
    {
        if (content is [0x50, 0x4B, 0x03, 0x04, ..])
        {
            CheckPackage(content);
            return ExcelReaderFactory.CreateOpenXmlReader(stream);
        }
        if (content is [0xD0, 0xCF, 0x11, 0xE0, ..])
            // A workbook with a password is an OLE file too, whatever it is called; the reader tells them apart.
            return ExcelReaderFactory.CreateReader(stream);
        if (
            content.AsSpan(0, Math.Min(content.Length, 4096)).Contains((byte)0)
            || StartsLike(content, "%PDF", "{\\rtf", "<")
        )
            throw Refused("Это не таблица. Нужен файл .xlsx, .xls или .csv.");
        return ExcelReaderFactory.CreateCsvReader(
            stream,
            new ExcelReaderConfiguration
            {
                FallbackEncoding = Encoding.GetEncoding(1251),
                AutodetectSeparators = [';', ',', '\t'],
            }
        );
    }

    // Five megabytes may unpack into gigabytes: count before anything is built of them.
    private static void CheckPackage(byte[] content)
    {
        using var archive = new ZipArchive(new MemoryStream(content, writable: false));
        if (archive.GetEntry("xl/workbook.xml") is null && archive.GetEntry("xl/workbook.bin") is null)
            throw Refused("Это не таблица. Нужен файл .xlsx, .xls или .csv.");
        var buffer = new byte[81920];
        var unpacked = 0L;
        foreach (var entry in archive.Entries)
        {
            using var part = entry.Open();
            for (int read; (read = part.Read(buffer)) > 0; )
            {
                if ((unpacked += read) > MostUnpacked)
                    throw Refused(
                        "Таблица слишком велика внутри. Скопируйте нужные строки на чистый лист и сохраните его."
                    );
            }
        }
    }

    private static List<FileRow> Rows(IExcelDataReader reader, int maxRows)
    {
        var rows = new List<FileRow>();
        do
        {
            for (var number = 1; reader.Read(); number++)
            {
                var cells = Cells(reader);
                if (cells.TrueForAll(c => c.Length == 0))
                    continue;
                if (rows.Count > maxRows)
                    throw Refused($"В файле больше {maxRows} строк. Разделите его на части.");
                rows.Add(new FileRow(number, cells));
            }
        }
        // The first sheet on which anything stands.
        while (rows.Count == 0 && reader.NextResult());
        return rows.Count > 0 ? rows : throw Refused("В таблице нет ни одной строки. Заполните её и загрузите снова.");
    }

    private static List<string> Cells(IExcelDataReader reader)
    {
        var cells = new List<string>();
        for (var column = 0; column < Math.Min(reader.FieldCount, MostColumns); column++)
            cells.Add(Cell(reader.GetValue(column)));
        return cells;
    }

    private static string Cell(object? value) =>
        value switch
        {
            null => "",
            DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
            DateTime moment => moment.ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture),
            double number => number.ToString("0.##########", CultureInfo.GetCultureInfo("ru-RU")),
            bool yes => yes ? "да" : "нет",
            _ => Text.Tidy(Convert.ToString(value, CultureInfo.InvariantCulture)) ?? "",
        };

    private static bool StartsLike(byte[] content, params string[] starts)
    {
        var head = Encoding
            .Latin1.GetString(content, 0, Math.Min(content.Length, 64))
            .TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n');
        return starts.Any(start => head.StartsWith(start, StringComparison.Ordinal));
    }

    private static RuleBroken Refused(string sentence) => new(sentence, "File");
}
