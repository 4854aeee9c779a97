using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Mentorship.Web.Documents.Html;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Districts;
using Xunit;

namespace Mentorship.Tests.Documents.Papers;

public sealed class DocumentHtmlTests
{
    [Fact]
    public void Words_of_people_are_never_markup()
    {
        const string Trap = "<script>alert(1)</script> & «\"'`";
        var page = Page(
            SampleOrder.Of(
                new Paragraph(Trap),
                new Heading(Trap),
                new Table(Trap, [new(Trap)], [new(Trap), TableRow.Group(Trap)]),
                new QrMark("x", Trap),
                new Signature(Trap, Trap)
            )
        );

        Assert.Empty(page.Scripts);
        Assert.Equal(SpokenText.Bare(Trap), SpokenText.Bare(page.QuerySelector("p")!.TextContent));
        Assert.Equal(SpokenText.Bare(Trap), SpokenText.Bare(page.QuerySelector("caption")!.TextContent));
    }

    [Fact]
    public void Each_annex_and_each_page_break_begins_a_sheet()
    {
        var sheets = Page(SampleOrder.Make()).QuerySelectorAll(".sheet");

        Assert.Equal(5, sheets.Length);
        Assert.Single(sheets, s => s.ClassList.Contains("turned"));
    }

    [Fact]
    public void A_table_has_heads_and_a_name_for_those_who_do_not_see_it()
    {
        var table = Page(SampleOrder.Make()).QuerySelector(".turned table")!;

        Assert.Equal("Дорожная карта", table.QuerySelector("caption.sr")!.TextContent);
        Assert.Equal(5, table.QuerySelectorAll("th[scope=col]").Length);
        Assert.Equal("4", table.QuerySelector("tbody tr td[colspan]")!.GetAttribute("colspan"));
    }

    [Fact]
    public void A_drawing_is_read_out_by_its_description()
    {
        var chart = Page(SampleOrder.Make()).QuerySelector("figure svg")!;

        Assert.Equal("img", chart.GetAttribute("role"));
        Assert.StartsWith("Линия растёт", chart.GetAttribute("aria-label"));
    }

    [Fact]
    public void Habits_change_the_head()
    {
        var page = Page(
            SampleOrder.Make(
                new DocumentHabits
                {
                    SpacedKind = true,
                    HeadingInQuotes = true,
                    OrderingWord = OrderingWordPosition.InText,
                }
            )
        );

        Assert.Equal("ПРИКАЗ", page.QuerySelector(".sh-spaced")!.TextContent);
        Assert.StartsWith("«О закреплении", page.QuerySelector("h3")!.TextContent);
        Assert.Contains(page.QuerySelectorAll(".sh-p"), p => p.TextContent.EndsWith("учителей приказываю:"));
    }

    [Fact]
    public void Nothing_is_inline()
    {
        var page = Page(SampleOrder.Make());

        Assert.Empty(page.QuerySelectorAll("[style], style, script, [src], [href]"));
    }

    private static IHtmlDocument Page(Document document)
    {
        using var writer = new StringWriter();
        DocumentHtml.Write(document).WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        return new HtmlParser().ParseDocument(writer.ToString());
    }
}
