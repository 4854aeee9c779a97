using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Surveys;
using Mentorship.Web.Features.Surveys.Paper;
using Xunit;

namespace Mentorship.Tests.Features.Surveys;

public sealed class BlankPaperTests
{
    private static readonly DateTimeOffset At = new(2027, 1, 15, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Questions_keep_the_numbers_of_the_screen_and_each_has_a_box_for_every_choice()
    {
        const string items = """
            да/нет | Был ли у вас наставник раньше?
            слова | Если да, расскажите коротко
            оценка | Насколько полезной будет программа?
            оценка | Насколько легко вам будет общаться?
            частота | Как часто вы встречались?
            """;
        var district = new District(
            DistrictKind.Municipal,
            new DistrictNames("Заречный район"),
            "Europe/Moscow",
            DateTimeOffset.UnixEpoch
        );
        var template = new SurveyTemplate(
            district.Id,
            new("Наставляемые", Respondent.Mentee, SurveyStage.Before, items),
            0
        );

        var tables = BlankPaper.Of(district, template, At).Blocks.OfType<Table>().ToList();

        Assert.Equal(
            [
                ["1"],
                [],
                ["3", "4"],
                ["5"],
            ],
            tables.Select(t => Numbers(t))
        );
        Assert.Equal([2, 0, 10, 5], tables.Select(t => t.Rows[0].Cells.Count(c => c == "□")));
        Assert.Equal("2. Если да, расскажите коротко", tables[1].Columns.Single().Head);
        Assert.Equal("очень часто", tables[3].Columns[2].Head);
    }

    private static List<string> Numbers(Table table) =>
        [.. table.Rows.Select(r => r.Cells[0]).Where(c => c.Trim().Length > 0)];
}
