using System.IO.Compression;
using System.Text;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Files;
using Xunit;

namespace Mentorship.Tests.Domain.Files;

public sealed class FileContentTests
{
    [Theory]
    [InlineData("%PDF-1.7 …", "application/pdf")]
    [InlineData("Приказ № 5", "text/plain")]
    [InlineData("RIFF1234WEBPVP8 ", "image/webp")]
    public void A_format_is_told_by_what_is_inside(string content, string type) =>
        Assert.Equal(type, Recognise(Encoding.UTF8.GetBytes(content)).MediaType);

    [Theory]
    [InlineData("<html><script>alert(1)</script>")]
    [InlineData("\uFEFF  <!DOCTYPE html>")]
    [InlineData("<svg xmlns='x'/>")]
    [InlineData("#!/bin/sh")]
    [InlineData("MZ\u0090 program")]
    [InlineData("")]
    public void What_could_harm_is_refused_with_a_sentence(string content) =>
        Assert.NotEmpty(Assert.Throws<RuleBroken>(() => Recognise(Encoding.UTF8.GetBytes(content))).Message);

    [Fact]
    public void Office_documents_are_told_from_archives()
    {
        Assert.Equal(FileFormat.Docx, Recognise(Zip("[Content_Types].xml", "word/document.xml")));
        Assert.Equal(FileFormat.Xlsx, Recognise(Zip("[Content_Types].xml", "xl/workbook.xml")));
        Assert.Equal(FileFormat.Pptx, Recognise(Zip("[Content_Types].xml", "ppt/presentation.xml")));
        Assert.Equal(FileFormat.Zip, Recognise(Zip("приказ.pdf", "фото.jpg")));
    }

    [Theory]
    [InlineData("word/vbaProject.bin")]
    [InlineData("word/VBAPROJECT.BIN")]
    public void A_document_with_macros_is_refused(string part)
    {
        var refusal = Assert.Throws<RuleBroken>(() => Recognise(Zip("[Content_Types].xml", "word/document.xml", part)));
        Assert.Contains("макросы", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_with_a_program_or_a_broken_one_is_refused()
    {
        Assert.Throws<RuleBroken>(() => Recognise(Zip("счёт.pdf.exe")));
        Assert.Throws<RuleBroken>(() => Recognise("PK\x03\x04 and nothing more"u8.ToArray()));
        Assert.Throws<RuleBroken>(() => Recognise(Zip("приказ.pdf")[..^4]));
    }

    [Fact]
    public void Old_office_files_are_told_by_their_parts_and_refused_with_macros()
    {
        Assert.Equal(FileFormat.Doc, Recognise(Ole("WordDocument")));
        Assert.Equal(FileFormat.Xls, Recognise(Ole("Workbook")));
        Assert.Throws<RuleBroken>(() => Recognise(Ole("WordDocument", "_VBA_PROJECT")));
        Assert.Throws<RuleBroken>(() => Recognise(Ole("Something")));
    }

    [Theory]
    [InlineData("C:\\Документы\\приказ.pdf", "приказ.pdf")]
    [InlineData("../../etc/passwd", "passwd.pdf")]
    [InlineData("приказ.exe", "приказ.pdf")]
    [InlineData("a\u202Efdp.exe", "afdp.pdf")]
    [InlineData("", "Файл.pdf")]
    [InlineData("приказ № 5 от 01.09.2026", "приказ № 5 от 01.09.pdf")]
    public void A_name_has_no_folder_and_the_ending_of_its_content(string name, string tidy) =>
        Assert.Equal(tidy, FileName.Tidy(name, FileFormat.Pdf));

    [Fact]
    public void No_bytes_at_all_end_in_anything_but_a_format_or_a_sentence()
    {
        var random = new Random(5);
        for (var i = 0; i < 2_000; i++)
        {
            var bytes = new byte[random.Next(0, 300)];
            random.NextBytes(bytes);
            byte[] start =
                i % 3 == 0 ? [.. "PK\x03\x04"u8]
                : i % 3 == 1 ? [.. "PK\x05\x06"u8]
                : [];
            try
            {
                Recognise([.. start, .. bytes]);
            }
            catch (RuleBroken broken)
            {
                Assert.NotEmpty(broken.Message);
            }
        }
    }

    private static FileFormat Recognise(byte[] content) => FileContent.Recognise(new MemoryStream(content));

    private static byte[] Ole(params string[] parts) =>
        [
            0xD0,
            0xCF,
            0x11,
            0xE0,
            0xA1,
            0xB1,
            0x1A,
            0xE1,
            .. new byte[70_000],
            .. parts.SelectMany(Encoding.Unicode.GetBytes),
        ];

    private static byte[] Zip(params string[] names)
    {
        using var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create))
            foreach (var name in names)
                using (var entry = archive.CreateEntry(name).Open())
                    entry.WriteByte(1);
        return target.ToArray();
    }
}
