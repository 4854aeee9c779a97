using System.IO.Compression;
using System.Text;
using ClosedXML.Excel;
using Mentorship.Web.Documents.Reading;
using Mentorship.Web.Domain;
using Xunit;

namespace Mentorship.Tests.Documents;

public sealed class TableFileTests
{
    static TableFileTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", ';')]
    [InlineData("utf-8", ',')]
    [InlineData("windows-1251", ';')]
    [InlineData("windows-1251", ',')]
    public void A_CSV_is_read_in_either_coding_with_either_separator(string coding, char separator)
    {
        var text = $"Название{separator}Вид\r\n\"Школа «Ёлка»{separator} лучшая\"{separator}школа\r\n";
        var rows = TableFile.Read(Encoding.GetEncoding(coding).GetBytes(text), 10);
        Assert.Equal(["Название", "Вид"], rows[0].Cells);
        Assert.Equal($"Школа «Ёлка»{separator} лучшая", rows[1][0]);
        Assert.Equal(2, rows[1].Number);
    }

    [Fact]
    public void A_workbook_gives_dates_and_numbers_as_people_write_them()
    {
        var rows = TableFile.Read(
            Book(sheet =>
            {
                sheet.Cell("A1").Value = "Дата";
                sheet.Cell("A3").Value = new DateTime(1975, 9, 1);
                sheet.Cell("B3").Value = 2.5;
                sheet.Cell("C3").Value = 214;
            }),
            10
        );
        Assert.Equal(3, rows[1].Number);
        Assert.Equal(["01.09.1975", "2,5", "214"], rows[1].Cells);
    }

    public static TheoryData<string, byte[], string> Refused =>
        new()
        {
            { "empty", [], "Файл пустой" },
            { "no rows", Book(_ => { }), "нет ни одной строки" },
            { "a picture", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13], "Это не таблица" },
            { "a page", "<html><body>нет</body></html>"u8.ToArray(), "Это не таблица" },
            { "a PDF", "%PDF-1.7 текст"u8.ToArray(), "Это не таблица" },
            { "another archive", Zip(("word/document.xml", 10)), "Это не таблица" },
            { "a cut workbook", Book(s => s.Cell("A1").Value = "а")[..400], "повреждён" },
            { "an empty package", Zip(("xl/workbook.xml", 10)), "повреждён" },
            { "a bomb", Zip(("xl/workbook.xml", 70_000_000)), "слишком велика" },
            {
                "an OLE file of something",
                [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]],
                "повреждён"
            },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_table_gets_a_sentence(string what, byte[] content, string sentence)
    {
        var broken = Assert.Throws<RuleBroken>(() => TableFile.Read(content, 10));
        Assert.True(broken.Message.Contains(sentence, StringComparison.Ordinal), $"{what}: {broken.Message}");
        Assert.Equal("File", broken.Field);
    }

    [Fact]
    public void More_rows_than_allowed_are_refused()
    {
        var text = string.Join("\n", Enumerable.Range(1, 20).Select(i => $"строка;{i}"));
        var broken = Assert.Throws<RuleBroken>(() => TableFile.Read(Encoding.UTF8.GetBytes(text), 10));
        Assert.Contains("больше 10 строк", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_external_entity_is_never_followed()
    {
        var content = Zip(
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
            ("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><workbook>&e;</workbook>")
        );
        Assert.Throws<RuleBroken>(() => TableFile.Read(content, 10));
    }

    internal static byte[] Book(Action<IXLWorksheet> fill)
    {
        using var book = new XLWorkbook();
        fill(book.AddWorksheet("Лист1"));
        using var file = new MemoryStream();
        book.SaveAs(file);
        return file.ToArray();
    }

    private static byte[] Zip(params (string Name, int Length)[] parts) =>
        Zip([.. parts.Select(p => (p.Name, new string(' ', p.Length)))]);

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return file.ToArray();
    }
}
