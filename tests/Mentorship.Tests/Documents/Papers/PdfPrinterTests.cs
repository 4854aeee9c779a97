using System.Text;
using Mentorship.Web.Documents.Vocabulary;
using Xunit;

namespace Mentorship.Tests.Documents.Papers;

public sealed class PdfPrinterTests(Printing printing) : IClassFixture<Printing>
{
    private const string Traps =
        "#let x = 1; $a^2$ *жирно* _курсив_ @ссылка \\ ] [ } { \" ' ` // /* */ <метка> ~ #panic() = + -";

    [SkippableFact]
    public async Task It_is_an_archive_file_with_tags_and_its_own_fonts()
    {
        var pdf = await printing.PdfAsync(SampleOrder.Make());
        var text = Encoding.Latin1.GetString(pdf);
        var info = await OutsideTools.InfoAsync(pdf);

        Assert.Contains("<pdfaid:part>1</pdfaid:part>", text);
        Assert.Contains("<pdfaid:conformance>A</pdfaid:conformance>", text);
        Assert.Contains("/Lang", text);
        Assert.Contains("/Outlines", text);
        Assert.Matches("Tagged: +yes", info);
        Assert.Matches("Title: +Приказ № 7-ОД", info);
        Assert.All(
            (await OutsideTools.FontsAsync(pdf)).Split('\n').Where(l => l.Contains("Identity-H")),
            font => Assert.Contains("yes yes yes", font)
        );
    }

    [SkippableFact]
    public async Task Tags_tell_headings_and_tables()
    {
        var tags = await OutsideTools.InfoAsync(await printing.PdfAsync(SampleOrder.Make()), "-struct");

        Assert.Contains("H1", tags);
        Assert.Contains("TH", tags);
        Assert.Contains("Figure", tags);
    }

    [SkippableFact]
    public async Task Pages_are_numbered_from_the_second_and_the_head_is_repeated()
    {
        var pages = await OutsideTools.PagesAsync(await printing.PdfAsync(SampleOrder.Make()));

        Assert.Equal(7, pages.Length);
        Assert.StartsWith("Приреченский", pages[0]);
        Assert.StartsWith("2\n", pages[1]);
        Assert.Equal([3, 4, 5], Enumerable.Range(1, 7).Where(p => pages[p - 1].Contains("Мероприятие")));
    }

    [SkippableFact]
    public async Task The_wide_annex_lies_on_turned_pages()
    {
        var info = await OutsideTools.InfoAsync(await printing.PdfAsync(SampleOrder.Make()), "-f", "1", "-l", "7");
        var sizes = info.Split('\n').Where(l => l.Contains("size:") && l.StartsWith("Page")).ToList();

        Assert.Equal([false, false, true, true, true, false, false], sizes.Select(s => s.Contains("841.89 x 595.276")));
    }

    [SkippableFact]
    public async Task Groups_that_follow_each_other_stay_with_the_row_under_them()
    {
        var rows = Enumerable
            .Range(1, 3)
            .SelectMany(n =>
                (TableRow[])[TableRow.Group($"этап {n}"), TableRow.Group($"раздел {n}"), new("строка", "")]
            );
        var document = SampleOrder.Of(new Table("Проба", [new("А"), new("Б")], [.. rows, TableRow.Group("пусто")]));

        var pages = await OutsideTools.PagesAsync(await printing.PdfAsync(document));

        Assert.Equal(SpokenText.OfPage(document), SpokenText.OfPages(document, pages));
    }

    [SkippableFact]
    public async Task Words_of_people_are_never_code()
    {
        var document = SampleOrder.Of(
            new Letterhead(Traps),
            new Heading(Traps),
            new Preamble(Traps, Traps),
            new Points(new Point(Traps) { Addressee = Traps }),
            new PlainList([Traps]),
            new Table(Traps, [new(Traps)], [new(Traps), TableRow.Group(Traps)]),
            new Signature(Traps, Traps),
            new ExecutorNote(Traps, Traps)
        ) with
        {
            Title = Traps,
            Author = Traps,
        };
        var pages = await OutsideTools.PagesAsync(await printing.PdfAsync(document));

        Assert.Equal(SpokenText.OfPage(document), SpokenText.OfPages(document, pages));
    }

    [SkippableFact]
    public async Task What_the_font_lacks_is_an_empty_square()
    {
        var pages = await OutsideTools.PagesAsync(
            await printing.PdfAsync(
                SampleOrder.Of(
                    new Paragraph("ё № 7-ОД \ud83d\ude00 漢 \u200B\u202Fконец"),
                    new Paragraph("\ud83d\0\u0007")
                )
            )
        );

        Assert.Contains("□ □", pages[0]);
        Assert.Contains("конец", pages[0]);
    }

    [SkippableFact]
    public async Task A_row_longer_than_a_page_is_not_lost()
    {
        var words = Enumerable.Range(1, 3000).Select(n => $"слово{n}");
        var document = SampleOrder.Of(new Table("Проба", [new("А"), new("Б")], [new("1", string.Join(' ', words))]));
        var pages = await OutsideTools.PagesAsync(await printing.PdfAsync(document));

        Assert.Contains("слово3000", SpokenText.Bare(pages[^1]));
    }

    [Fact]
    public async Task The_same_document_is_the_same_file()
    {
        Assert.Equal(await printing.PdfAsync(SampleOrder.Make()), await printing.PdfAsync(SampleOrder.Make()));
    }
}
