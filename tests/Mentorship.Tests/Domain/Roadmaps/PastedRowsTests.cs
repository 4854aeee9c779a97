using Mentorship.Web.Domain.Roadmaps.Editing;
using Xunit;

namespace Mentorship.Tests.Domain.Roadmaps;

public sealed class PastedRowsTests
{
    [Fact]
    public void Five_columns_are_number_title_result_deadline_responsible()
    {
        var row = Assert.Single(PastedRows.Read("1.2.\tПровести встречу\tПротокол\tоктябрь 2026 г.\tУО, ОО"));

        Assert.Equal(
            ("1.2.", "Провести встречу", "Протокол", "октябрь 2026 г.", "УО, ОО"),
            (row.Words.Number, row.Words.Title, row.Words.Result, row.Words.Deadline, row.Words.Responsible)
        );
    }

    [Fact]
    public void Without_a_number_the_first_column_is_the_title()
    {
        var row = Assert.Single(PastedRows.Read("Провести встречу\tоктябрь 2026 г.\tУО"));

        Assert.Equal((null, "Провести встречу", "УО"), (row.Words.Number, row.Words.Title, row.Words.Responsible));
    }

    [Fact]
    public void A_heading_says_the_order_of_columns()
    {
        var row = Assert.Single(
            PastedRows.Read("№ п/п\tСроки\tМероприятие\tОтветственные\r\n7\tмай 2027 г.\tПодвести итоги\tИМЦ")
        );

        Assert.Equal(("7", "Подвести итоги", "май 2027 г."), (row.Words.Number, row.Words.Title, row.Words.Deadline));
    }

    [Fact]
    public void A_cell_in_quotes_keeps_its_lines_and_a_title_in_quotes_is_a_title()
    {
        var rows = PastedRows.Read(
            "1\tСдать сведения\t\"УО – май\nОО – апрель\"\tУО\n2\t\"Школа\" наставника\tмарт 2027 г.\tУО"
        );

        Assert.Equal(2, rows.Count);
        Assert.Equal("УО – май\nОО – апрель", rows[0].Words.Deadline);
        Assert.Equal("\"Школа\" наставника", rows[1].Words.Title);
    }

    [Fact]
    public void The_first_line_of_a_title_is_its_name_the_rest_its_details()
    {
        var rows = PastedRows.Read(
            "1\t\"Провести неделю наставника\nОткрытые уроки.\nВстреча с директором.\"\tмарт 2027 г.\tУО\n"
                + "2\t\"Обновить базу\nнаставников района\"\tмай 2027 г.\tУО"
        );

        Assert.Equal(
            ("Провести неделю наставника", "Открытые уроки.\nВстреча с директором."),
            (rows[0].Words.Title, rows[0].Words.Details)
        );
        Assert.Equal(("Обновить базу наставников района", null), (rows[1].Words.Title, rows[1].Words.Details));
    }

    [Fact]
    public void A_row_without_a_title_and_a_row_that_is_too_long_say_so()
    {
        var rows = PastedRows.Read($"1\t\tмай 2027 г.\tУО\n2\t{new string('а', 1600)}\tмай 2027 г.\tУО\n\n");

        Assert.Equal("нет названия мероприятия", rows[0].Problem);
        Assert.Equal("название: длиннее 1500 знаков", rows[1].Problem);
    }
}
