using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Surveys;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Surveys.Paper;

/// <summary>
/// A questionnaire to be filled by hand: questions under the numbers that they have on the screen, those that are answered
/// alike in one table with boxes to tick, ruled lines for words.
/// </summary>
public static class BlankPaper
{
    private const string Box = "□";
    private const int Lines = 3;

    // A line that somebody writes on is higher than a printed one.
    private const string Line = "\u00A0";

    private static readonly DocumentLayout Layout = new()
    {
        MarginLeft = 20,
        MarginRight = 15,
        MarginTop = 15,
        MarginBottom = 15,
        FontSize = 12,
        TableFontSize = 12,
        FirstLineIndent = 0,
    };

    public static Document Of(District district, SurveyTemplate template, DateTimeOffset at) =>
        Make(district, template.Name, until: null, template.ItemList, at);

    public static Document Of(District district, Survey survey, DateTimeOffset at) =>
        Make(district, survey.Title, survey.To, survey.ItemList, at);

    private static Document Make(
        District district,
        string name,
        DateOnly? until,
        IReadOnlyList<SurveyItem> items,
        DateTimeOffset at
    )
    {
        var last = until is { } day ? $" Сдайте анкету до {Days.Words(day)}." : "";
        return Document.Of(
            district,
            $"Анкета «{name}»",
            at,
            [
                new KindLine("АНКЕТА"),
                new Heading(name),
                new Paragraph(
                    "Анкета безымянная: не пишите имён, ни своего, ни чужих. В каждой строке отметьте один ответ; любой вопрос можно пропустить."
                        + last
                ),
                .. Runs(items).SelectMany(Blocks),
                new Paragraph(
                    "Спасибо! Положите анкету в общий конверт: куратор внесёт ответы в портал и уничтожит бумагу."
                ),
            ]
        ) with
        {
            Layout = Layout,
        };
    }

    /// <summary>Neighbours of one kind stand together; nothing changes its place.</summary>
    private static List<List<(int Number, SurveyItem Item)>> Runs(IReadOnlyList<SurveyItem> items)
    {
        List<List<(int Number, SurveyItem Item)>> runs = [];
        foreach (var (at, item) in items.Index())
            if (item.Kind != ItemKind.Words && runs.Count > 0 && runs[^1][0].Item.Kind == item.Kind)
                runs[^1].Add((at + 1, item));
            else
                runs.Add([(at + 1, item)]);
        return runs;
    }

    private static IEnumerable<Block> Blocks(List<(int Number, SurveyItem Item)> run)
    {
        var kind = run[0].Item.Kind;
        if (kind == ItemKind.Words)
        {
            yield return new Table(
                run[0].Item.Question,
                [new($"{run[0].Number}. {run[0].Item.Question}")],
                [.. Enumerable.Repeat(new TableRow(Line), Lines)]
            );
            yield break;
        }
        if (kind == ItemKind.Score)
            yield return new Paragraph("Оцените от 1 до 10: 1 – совсем нет, 10 – лучше не бывает.");
        var choices = run[0].Item.Choices;
        // Wide enough for the words of an answer, narrow enough for ten boxes.
        var width = kind switch
        {
            ItemKind.Score => 4.6,
            ItemKind.YesNo => 8,
            ItemKind.Mark => 21,
            _ => 10.5,
        };
        yield return new Table(
            kind.Name(),
            [
                new("№", 5, Align.Centre),
                new("Вопрос", 49),
                .. choices.Select(c => new Column(kind.Choice(c), width, Align.Centre)),
            ],
            [.. run.Select(q => new TableRow([$"{q.Number}", q.Item.Question, .. choices.Select(_ => Box)]))]
        );
    }
}
