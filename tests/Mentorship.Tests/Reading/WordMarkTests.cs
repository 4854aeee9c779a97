using Mentorship.Web.Domain.Reading;
using Xunit;
using static Mentorship.Tests.Reading.WordPaper;

namespace Mentorship.Tests.Reading;

/// <summary>What Word itself puts around words.</summary>
public sealed class WordMarkTests
{
    [Fact]
    public void Numbers_that_Word_counts_are_printed()
    {
        var read = new WordPaper()
            .Numbering(Level(0, "decimal", "%1.") + Level(1, "decimal", "%1.%2.") + Level(2, "russianLower", "%3)"))
            .Say("ПРИКАЗ", true, "center")
            .Say("от 28.08.2023\t№ 7")
            .Say("О наставничестве в 2023 году", true)
            .Say("ПРИКАЗЫВАЮ:")
            .Say("Утвердить:", properties: Numbered(0))
            .Say("дорожную карту;", properties: Numbered(1))
            .Say("состав группы.", properties: Numbered(1))
            .Say("Контроль оставляю за собой.", properties: Numbered(0))
            .Say("")
            .Say("Начальник\tК.Л. Ромашкина")
            .Heading("Дорожная карта на 2023 год")
            .Add(
                Table(
                    Row("№", "Мероприятие", "Срок", "Ответственные"),
                    $"<w:tr><w:tc>{Paragraph("", properties: Numbered(0, 2))}</w:tc>{Cell("Сбор заявок")}{Cell("октябрь")}{Cell("школы")}</w:tr>",
                    $"<w:tr><w:tc>{Paragraph("", properties: Numbered(0, 2))}</w:tc>{Cell("Разбор заявок")}{Cell("ноябрь")}{Cell("УО")}</w:tr>"
                )
            )
            .Read();

        Assert.Equal(["1", "1.1", "1.2", "2"], read.Order.Points.Select(p => p.Number));
        Assert.Equal("дорожную карту;", read.Order.Points[1].Text);
        Assert.Equal(["1", "2"], read.Activities.Select(a => a.Number));
    }

    [Fact]
    public void What_was_deleted_goes_and_what_was_inserted_stays()
    {
        var title =
            $"<w:tc><w:p>{Run("Сбор ")}<w:ins>{Run("новых ")}</w:ins><w:del><w:r><w:delText>старых </w:delText></w:r></w:del>{Run("заявок")}</w:p></w:tc>";
        var deleted =
            "<w:tr><w:trPr><w:del/></w:trPr>" + Cell("9") + Cell("Лишнее") + Cell("май") + Cell("УО") + "</w:tr>";

        Assert.Equal("Сбор новых заявок", Only(title, deleted).Title);
    }

    [Fact]
    public void Fields_give_their_results_and_hidden_words_are_not_read()
    {
        const string code =
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"http://x\"</w:instrText></w:r>";
        var title =
            $"<w:tc><w:p>{Run("Раздел ")}{code}<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{Run("сайта")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + $"<w:r><w:rPr><w:vanish/></w:rPr><w:t>скрыто</w:t></w:r><w:r><w:noBreakHyphen/></w:r>{Run("визит\u00ADка")}</w:p></w:tc>";

        Assert.Equal("Раздел сайта-визитка", Only(title).Title);
    }

    [Fact]
    public void Content_controls_are_seen_through()
    {
        var title =
            $"<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><w:tc><w:sdt><w:sdtContent>{Paragraph("Сбор заявок")}</w:sdtContent></w:sdt></w:tc></w:sdtContent></w:sdt>";

        Assert.Equal("Сбор заявок", Only(title).Title);
    }

    [Fact]
    public void A_stamp_in_a_text_box_is_read()
    {
        var box =
            $"<w:p><w:r><w:pict><w:txbxContent>{Paragraph("Приложение № 3\nк приказу от 28.08.2023 № 77-ОД")}</w:txbxContent></w:pict></w:r></w:p>";
        var read = new WordPaper()
            .Face()
            .Add(box)
            .Heading()
            .Rows("№ ¦ Мероприятие ¦ Срок ¦ Ответственные\n1 ¦ Сбор заявок ¦ май 2024 ¦ УО")
            .Read();

        Assert.Equal("3", Assert.Single(read.Annexes).Number);
        Assert.DoesNotContain(read.Findings, f => f.Code == FindingCode.AnnexNumberDiffers);
    }

    [Fact]
    public void A_table_inside_a_frame_is_a_table()
    {
        var inner = Table(Row("№", "Мероприятие", "Срок", "Ответственные"), Row("1", "Сбор заявок", "май 2024", "УО"));
        var read = new WordPaper()
            .Face()
            .Heading()
            .Add($"<w:tbl><w:tr><w:tc>{inner}<w:p/></w:tc></w:tr></w:tbl>")
            .Read();

        Assert.Equal("Сбор заявок", Assert.Single(read.Activities).Title);
    }

    [Fact]
    public void A_place_points_to_the_row_of_the_source()
    {
        var read = new WordPaper()
            .Face()
            .Heading()
            .Rows("№ ¦ Мероприятие ¦ Срок ¦ Ответственные\n1 ¦ Сбор заявок ¦ май 2024 ¦ УО")
            .Read();

        var place = Assert.Single(read.Activities).Place!;
        var table = Assert.IsType<Web.Domain.Reading.Source.SourceTable>(read.Source.Blocks[place.Block]);
        Assert.Equal("Сбор заявок", table.Rows[place.Row!.Value].Cells[1].Text);
    }

    private static ReadActivity Only(string titleCell, string more = "") =>
        Assert.Single(
            new WordPaper()
                .Face()
                .Heading()
                .Add(
                    Table(
                        Row("№", "Мероприятие", "Срок", "Ответственные"),
                        $"<w:tr>{Cell("1")}{titleCell}{Cell("май 2024")}{Cell("УО")}</w:tr>",
                        more
                    )
                )
                .Read()
                .Activities
        );
}
