using Mentorship.Web.Documents.Docx;
using Mentorship.Web.Documents.Html;
using Mentorship.Web.Documents.Pdf;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Districts;
using Xunit;

namespace Mentorship.Tests.Documents.Papers;

public sealed class VocabularyTests
{
    private static readonly DocumentHabits InWords = new() { Date = DateStyle.Words };

    [Fact]
    public void The_sample_holds_every_part_of_the_vocabulary()
    {
        var all = typeof(Block).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Block)));

        // An order is one paper; many in one file are tried with consents.
        Assert.Equal(
            [typeof(NewPaper)],
            all.Except(SampleOrder.Make().Blocks.Concat(Below()).Select(b => b.GetType()))
        );
    }

    [Fact]
    public void Every_writer_takes_every_part()
    {
        var document = SampleOrder.Make();
        DocxWriter.Write(document, Stream.Null);
        Assert.NotNull(DocumentHtml.Write(document));
        Assert.NotNull(PdfData.Of(document));
    }

    [Fact]
    public void Points_are_numbered_through_their_levels()
    {
        var counter = new PointCounter();
        int[] levels = [0, 1, 1, 2, 0, 1];

        Assert.Equal(["1.", "1.1.", "1.2.", "1.2.1.", "2.", "2.1."], levels.Select(counter.Next));
    }

    [Theory]
    [InlineData("Подготовить отчёт.", null, "Подготовить отчёт.")]
    [InlineData("подготовить отчёт.", "Куратору", "Куратору подготовить отчёт.")]
    [InlineData("", "Куратору", "Куратору:")]
    public void A_point_names_whom_it_is_for(string text, string? addressee, string words) =>
        Assert.Equal(words, new Point(text) { Addressee = addressee }.Words);

    [Fact]
    public void A_date_is_written_as_the_district_writes_it()
    {
        Assert.Equal("18.01.2027", Words.Day(SampleOrder.Day, new()));
        Assert.Equal("«18» января 2027 г.", Words.Day(SampleOrder.Day, InWords));
        Assert.Equal("«03» марта 2022 г.", Words.Day(new DateOnly(2022, 3, 3), InWords));
    }

    [Fact]
    public void A_draft_leaves_room_for_its_day_and_number()
    {
        Assert.Equal("____________", Words.Day(null, new()));
        Assert.Equal("«___» ______________ г.", Words.Day(null, InWords));
        Assert.Equal("№ ________", Words.Number(null));
    }

    [Fact]
    public void Stamp_and_face_take_day_and_number_from_the_same_words()
    {
        var annex = new AnnexStart("Приложение", "к приказу", SampleOrder.Day, "7-ОД", "План");

        Assert.Equal("от «18» января 2027 г. № 7-ОД", Words.StampDate(annex, InWords));
    }

    [Fact]
    public void An_annex_counts_its_points_from_one()
    {
        var parts = Part.Of(SampleOrder.Make());

        Assert.Equal([false, true, false], parts.Select(p => p.Landscape));
        Assert.Null(parts[0].Start);
    }

    [Fact]
    public void What_no_file_can_hold_is_left_out() => Assert.Equal("а б\nв", Words.Plain("а\tб\r\nв\0\u0007\uFFFE"));

    [Fact]
    public void A_row_longer_than_half_a_page_may_be_split()
    {
        var table = new Table("Проба", [new("А"), new("Б")], []);
        var sheet = Sheet.Of(new(), landscape: false);

        Assert.True(sheet.Keeps(table, new("коротко", "коротко"), 11));
        Assert.False(sheet.Keeps(table, new("коротко", string.Join(' ', Enumerable.Repeat("длинно", 400))), 11));
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><script/></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9' onload='x()'/>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect opacity='.5'/></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect style='filter:blur(2px)'/></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><image href='http://a/b'/></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>&a;</svg>")]
    [InlineData("<svg")]
    public void A_drawing_that_runs_loads_or_shines_through_is_refused(string svg) =>
        Assert.Throws<ArgumentException>(() => SvgPicture.Parse(svg));

    private static IEnumerable<Block> Below() =>
        SampleOrder.Make().Blocks.OfType<Points>().SelectMany(p => p.Items).SelectMany(p => p.Below);
}
