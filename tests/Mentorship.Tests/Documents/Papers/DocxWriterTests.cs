using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Districts;
using Xunit;
using Document = Mentorship.Web.Documents.Vocabulary.Document;
using Paragraph = Mentorship.Web.Documents.Vocabulary.Paragraph;
using Table = Mentorship.Web.Documents.Vocabulary.Table;
using TableRow = Mentorship.Web.Documents.Vocabulary.TableRow;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Mentorship.Tests.Documents.Papers;

public sealed class DocxWriterTests
{
    [Theory]
    [MemberData(nameof(SameTextTests.Habits), MemberType = typeof(SameTextTests))]
    public void It_is_whole_by_the_schema(DocumentHabits habits) => AssertWhole(SampleOrder.Make(habits));

    [Fact]
    public void It_is_whole_when_a_part_ends_or_begins_with_a_table()
    {
        var table = new Table(
            "Проба",
            [new("А"), new("Б")],
            [new("1"), TableRow.Group("группа"), TableRow.Total("1", "2")]
        );
        var annex = new AnnexStart("Приложение", "к приказу", null, null, "План", Landscape: true);

        AssertWhole(SampleOrder.Of(table, table, annex, table, new PageBreak(), table));
    }

    [Fact]
    public void Nothing_that_can_be_typed_breaks_it() =>
        AssertWhole(
            SampleOrder.Of(new Paragraph("\0\u0007\uFFFF <w:p> ]]> & \ud83d\ude00 \t\r\n7-ОД"), new Heading("\u0001"))
        );

    [Fact]
    public void The_head_of_a_table_is_repeated_and_rows_are_not_split()
    {
        using var file = Open(SampleOrder.Make());
        var table = Body(file)
            .Elements<Word.Table>()
            .Single(t => t.Descendants<TableCaption>().Any(c => c.Val == "Дорожная карта"));
        var rows = table.Elements<Word.TableRow>().ToList();

        Assert.Single(rows, r => r.Descendants<TableHeader>().Any());
        Assert.Single(rows[0].Descendants<TableHeader>());
        Assert.All(rows, r => Assert.Single(r.Descendants<CantSplit>()));
    }

    [Fact]
    public void Points_are_a_real_list_and_begin_anew_in_an_annex()
    {
        using var file = Open(SampleOrder.Make());
        var lists = Body(file)
            .Descendants<NumberingProperties>()
            .Select(n => (n.NumberingId!.Val!.Value, n.NumberingLevelReference!.Val!.Value))
            .ToList();
        var numbering = file.MainDocumentPart!.NumberingDefinitionsPart!.Numbering;

        Assert.Equal([1, 2, 3], lists.Select(l => l.Item1).Distinct().Order());
        Assert.Equal([0, 1, 2], lists.Where(l => l.Item1 == 2).Select(l => l.Item2).Distinct().Order());
        Assert.All(
            numbering.Elements<NumberingInstance>().Skip(1),
            n => Assert.Equal(3, n.Elements<LevelOverride>().Count())
        );
        Assert.DoesNotContain(Body(file).Descendants<Text>(), t => t.Text.StartsWith("1. "));
    }

    [Fact]
    public void Page_numbers_begin_on_the_second_page_and_the_wide_annex_is_turned()
    {
        using var file = Open(SampleOrder.Make());
        var sections = Body(file).Descendants<SectionProperties>().ToList();

        Assert.Equal([true, false, false], sections.Select(s => s.Elements<TitlePage>().Any()));
        Assert.Equal(
            [PageOrientationValues.Portrait, PageOrientationValues.Landscape, PageOrientationValues.Portrait],
            sections.Select(s => s.GetFirstChild<PageSize>()!.Orient!.Value)
        );
        Assert.Equal((uint)16838, sections[1].GetFirstChild<PageSize>()!.Width!.Value);
        Assert.Contains("PAGE", file.MainDocumentPart!.HeaderParts.Single().Header.InnerText);
    }

    [Fact]
    public void It_takes_the_measures_of_the_district()
    {
        using var file = Open(
            SampleOrder.Make(
                layout: new DocumentLayout
                {
                    MarginLeft = 20,
                    FontSize = 12,
                    LineSpacing = 150,
                    FirstLineIndent = 100,
                }
            )
        );
        var styles = file.MainDocumentPart!.StyleDefinitionsPart!.Styles!;

        Assert.Equal((uint)1134, Body(file).Descendants<PageMargin>().First().Left!.Value);
        Assert.Equal("24", styles.DocDefaults!.Descendants<FontSize>().Single().Val!.Value);
        Assert.Equal("360", styles.DocDefaults!.Descendants<SpacingBetweenLines>().Single().Line!.Value);
        Assert.Equal(
            "567",
            styles
                .Elements<Style>()
                .Single(s => s.StyleId == "OrderText")
                .Descendants<Indentation>()
                .Single()
                .FirstLine!.Value
        );
    }

    [Fact]
    public void It_is_Russian_hyphenated_and_says_who_made_it()
    {
        using var file = Open(SampleOrder.Make());

        Assert.Equal(
            "ru-RU",
            file.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>()
                .Single()
                .Val!.Value
        );
        Assert.Single(file.MainDocumentPart.DocumentSettingsPart!.Settings.Elements<AutoHyphenation>());
        Assert.Equal("Приказ № 7-ОД «О закреплении наставнических пар»", file.PackageProperties.Title);
        Assert.Equal(
            new DateTime(2027, 1, 18, 9, 0, 0, DateTimeKind.Utc),
            file.PackageProperties.Created!.Value.ToUniversalTime()
        );
    }

    private static void AssertWhole(Document document)
    {
        using var file = Open(document);
        var wrong = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(file);

        Assert.Empty(wrong.Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    private static Body Body(WordprocessingDocument file) => file.MainDocumentPart!.Document.Body!;

    private static WordprocessingDocument Open(Document document) =>
        WordprocessingDocument.Open(new MemoryStream(Printing.Docx(document)), isEditable: false);
}
