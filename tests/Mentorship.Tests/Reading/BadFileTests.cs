using System.IO.Compression;
using System.Text;
using Mentorship.Web.Domain;
using Mentorship.Web.Ui.Wording;
using Xunit;

namespace Mentorship.Tests.Reading;

/// <summary>Whatever somebody brings, the answer is one sentence that says what to do.</summary>
public sealed class BadFileTests
{
    private const string Table = "№ ¦ Мероприятие ¦ Срок ¦ Ответственные\n1 ¦ Сбор заявок ¦ май 2024 ¦ УО";

    [Theory]
    [InlineData("", "пуст")]
    [InlineData("%PDF-1.7 …", "PDF")]
    [InlineData("{\\rtf1 …}", "RTF")]
    [InlineData("просто текст", "не документ Word")]
    [InlineData("PK\u0003\u0004 оборван", "повреждён")]
    public void Other_formats(string content, string word) => Refused(Encoding.UTF8.GetBytes(content), word);

    [Fact]
    public void Pictures() => Refused([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "картинка");

    [Fact]
    public void A_document_with_a_password() => Refused(Ole("EncryptedPackage"), "паролем");

    [Fact]
    public void A_document_of_old_Word() => Refused(Ole("WordDocument"), "старого Word");

    [Fact]
    public void Macros() => Refused(Paper().Part("word/vbaProject.bin", "x").Bytes(), "макрос");

    [Fact]
    public void Parts_from_elsewhere()
    {
        Refused(Paper().Related("attachedTemplate", "http://example.org/a.dotm", outside: true).Bytes(), "ссылке");
        Refused(Paper().Related("oleObject", @"\\server\a.xlsx", outside: true).Bytes(), "ссылке");
    }

    [Fact]
    public void Linked_pictures_are_left_out_and_told()
    {
        var read = WordPaper.Read(
            Paper()
                .Related("image", "http://example.org/a.png", outside: true)
                .Related("image", @"file:///\\server\b.png", outside: true)
                .Bytes()
        );

        Assert.Single(read.Activities);
        Assert.Contains("2 картинки по ссылке", Bare(PictureWords.LeftOut(read.Source)!));
        Assert.Null(PictureWords.LeftOut(Paper().Read().Source));
        Refused(
            new WordPaper().Related("image", "http://example.org/a.png", outside: true).Say("").Bytes(),
            "картинки"
        );
    }

    [Fact]
    public void Links_of_the_text_and_the_writer_s_own_template_harm_nobody()
    {
        var bytes = Paper()
            .Related("hyperlink", "mailto:a@example.org", outside: true)
            .Related("attachedTemplate", "file:///C:/Users/a/Normal.dotm", outside: true)
            .Bytes();

        Assert.Single(WordPaper.Read(bytes).Activities);
    }

    [Fact]
    public void Entities_and_their_bombs()
    {
        var xml =
            "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]>"
            + Paper().Xml.Replace("Сбор", "&c;");
        Refused(Paper().Bytes(xml), "служебные объявления (DTD)");
    }

    [Fact]
    public void A_macro_document_under_another_name() =>
        Refused(Typed("application/vnd.ms-word.document.macroEnabled.main+xml"), "макрос");

    [Fact]
    public void A_bomb_in_the_document()
    {
        var xml = Paper().Xml.Replace("Сбор", new string('а', 60_000_000));
        Refused(Paper().Bytes(xml), "больше данных");
    }

    [Fact]
    public void An_element_of_countless_attributes()
    {
        var attributes = string.Join(' ', Enumerable.Range(0, 100_000).Select(n => $"a{n}=\"1\""));
        Refused(Paper().Bytes(Paper().Xml.Replace("<w:body>", $"<w:body {attributes}>")), "больше данных");
    }

    [Fact]
    public void A_bomb_beside_the_document()
    {
        var stream = new MemoryStream();
        stream.Write(Paper().Bytes());
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        using (var bomb = archive.CreateEntry("word/media/a.bmp").Open())
            for (var block = 0; block < 250; block++)
                bomb.Write(new byte[1024 * 1024]);
        Refused(stream.ToArray(), "больше данных");
    }

    [Fact]
    public void Elements_inside_each_other_without_end()
    {
        var deep =
            string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 5000))
            + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 5000));
        Refused(Paper().Add(deep).Bytes(), "слишком глубоко");
    }

    [Fact]
    public void A_file_of_many_megabytes() => Refused([.. "PK"u8, .. new byte[25 * 1024 * 1024]], "слишком велик");

    [Fact]
    public void Broken_XML() => Refused(Paper().Bytes(Paper().Xml[..^40]), "повреждён");

    [Fact]
    public void An_order_without_a_roadmap() => Refused(new WordPaper().Face().Bytes(), "таблицы мероприятий");

    [Fact]
    public void A_scan() => Refused(new WordPaper().Say("").Part("word/media/a.png", "…").Bytes(), "одни картинки");

    [Fact]
    public void Nothing_is_written_there()
    {
        Refused(new WordPaper().Say("").Bytes(), "нет текста");
        using var book = new ClosedXML.Excel.XLWorkbook();
        book.AddWorksheet("Лист1");
        using var bytes = new MemoryStream();
        book.SaveAs(bytes);
        Refused(bytes.ToArray(), "заполненной ячейки");
    }

    [Fact]
    public void A_workbook_of_pictures_only()
    {
        using var book = new ClosedXML.Excel.XLWorkbook();
        book.AddWorksheet("Лист1");
        using var bytes = new MemoryStream();
        book.SaveAs(bytes);
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
            WordPaper.Put(archive, "xl/media/image1.png", "…");
        Refused(bytes.ToArray(), "одни картинки");
    }

    private static string Bare(string words) => words.Replace('\u00A0', ' ');

    private static byte[] Typed(string type)
    {
        using var stream = new MemoryStream();
        stream.Write(Paper().Bytes());
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("[Content_Types].xml")!.Delete();
            WordPaper.Put(
                archive,
                "[Content_Types].xml",
                $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"{type}\"/></Types>"
            );
        }
        return stream.ToArray();
    }

    private static WordPaper Paper() => new WordPaper().Face().Heading().Rows(Table);

    private static byte[] Ole(string stream) =>
        [
            0xD0,
            0xCF,
            0x11,
            0xE0,
            0xA1,
            0xB1,
            0x1A,
            0xE1,
            .. new byte[504],
            .. Encoding.Unicode.GetBytes(stream),
            .. new byte[512],
        ];

    private static void Refused(byte[] bytes, string word)
    {
        var refusal = Assert.Throws<RuleBroken>(() => WordPaper.Read(bytes));
        Assert.Contains(word, refusal.Message);
        Assert.Equal("File", refusal.Field);
        Assert.DoesNotContain("\n", refusal.Message);
    }
}
