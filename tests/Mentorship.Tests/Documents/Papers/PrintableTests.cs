using System.Buffers.Binary;
using System.Text;
using Mentorship.Web.Documents.Vocabulary;
using Xunit;

namespace Mentorship.Tests.Documents.Papers;

/// <summary>What the font of the PDF lacks is said alike on the page, in DOCX and in PDF, and nothing unseen is copied.</summary>
public sealed class PrintableTests(Printing printing) : IClassFixture<Printing>
{
    [Theory]
    [InlineData("✅ готово ☑", "√ готово √")]
    [InlineData("① этап, 5 ㎏", "1 этап, 5 kg")]
    [InlineData("и\u0306од \u200B7\u20602", "йод 72")]
    [InlineData("смех 😀 и 漢", "смех □ и □")]
    [InlineData("ё № 7 – «Ґ» → ₽ ½ ѳ", "ё № 7 – «Ґ» → ₽ ½ ѳ")]
    public void Letters_are_replaced_by_what_means_the_same(string typed, string said) =>
        Assert.Equal(said, Printable.Of(typed));

    [Fact]
    public void Only_what_would_be_an_empty_square_is_told() =>
        Assert.Equal(["😀", "漢"], Printable.LostOf("✅ 😀 и 漢, ещё 😀 ①\n"));

    [Fact]
    public void The_list_of_letters_is_that_of_the_fonts()
    {
        var fonts = Path.Combine(Printing.Options.NodeModules, "@expo-google-fonts", "tinos");
        var regular = Letters(File.ReadAllBytes(Path.Combine(fonts, "400Regular", "Tinos_400Regular.ttf")));
        var bold = Letters(File.ReadAllBytes(Path.Combine(fonts, "700Bold", "Tinos_700Bold.ttf")));

        Assert.Equal(
            regular.Intersect(bold).Where(c => c >= ' ').Order(),
            Enumerable.Range(0, 0x10000).Where(Printable.Has)
        );
    }

    [SkippableFact]
    public async Task Page_DOCX_and_PDF_say_the_same_of_letters_that_the_font_lacks()
    {
        var document = SampleOrder.Of(
            new Heading("О ✅ деле"),
            new Paragraph("первое ☑ второе 😀 третье ① 漢 и\u0306 конец"),
            new Table("Т ✔", [new("А ➜")], [new TableRow("Б ★")])
        );
        var pdf = await OutsideTools.PagesAsync(await printing.PdfAsync(document));
        var docx = await OutsideTools.PagesAsync(await OutsideTools.PrintAsync(Printing.Docx(document)));

        Assert.Contains("первое√второе□третье1□йконец", SpokenText.OfPage(document), StringComparison.Ordinal);
        Assert.Equal(SpokenText.OfPage(document), SpokenText.OfPages(document, pdf));
        Assert.Equal(SpokenText.OfPage(document), SpokenText.OfPages(document, docx));
    }

    [SkippableFact]
    public async Task A_number_is_copied_from_the_PDF_as_it_is_typed()
    {
        var document = SampleOrder.Of(
            new DateLine(new DateOnly(2027, 1, 18), "214-ОД", null),
            new Paragraph("На основании приказа от 18.01.2027 № 7-ОД, «№ 8-К», сделать.")
        );
        var text = string.Join('\n', await OutsideTools.PagesAsync(await printing.PdfAsync(document)));

        foreach (var number in new[] { "214-ОД", "7-ОД,", "8-К»" })
            Assert.Contains(number, text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u2060', text);
        Assert.DoesNotContain('\u2011', text);
    }

    private static HashSet<int> Letters(byte[] font)
    {
        int Short(int at) => BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(at));
        int Long(int at) => (int)BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(at));
        var cmap = Enumerable
            .Range(0, Short(4))
            .Select(n => 12 + n * 16)
            .Where(at => Encoding.Latin1.GetString(font, at, 4) == "cmap")
            .Select(at => Long(at + 8))
            .Single();
        var map = Enumerable
            .Range(0, Short(cmap + 2))
            .Select(n => cmap + 4 + n * 8)
            .Where(at => Short(at) == 3)
            .Select(at => cmap + Long(at + 4))
            .First(table => Short(table) == 4);
        HashSet<int> known = [];
        var twice = Short(map + 6);
        for (var segment = 0; segment < twice; segment += 2)
        {
            var (end, start) = (Short(map + 14 + segment), Short(map + 16 + twice + segment));
            var (delta, place) = (Short(map + 16 + twice * 2 + segment), map + 16 + twice * 3 + segment);
            for (var code = start; code <= end && code != 0xFFFF; code++)
            {
                var glyph = Short(place) == 0 ? code + delta : Short(place + Short(place) + (code - start) * 2);
                if (glyph % 0x10000 != 0)
                    known.Add(code);
            }
        }
        return known;
    }
}
