using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.Surveys;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Surveys.Results;

/// <summary>Results as a workbook: the same figures as the page, with the same ones hidden.</summary>
internal sealed class ResultsWorkbook(ResultsPage page, bool withWords)
{
    private readonly SurveyResult result = page.Result!;
    private readonly string[] title =
    [
        page.Survey.Title,
        $"{page.Card.Row.Whom}; {page.Card.Row.Of ?? "весь район"}; закрыт {Days.Digits(page.Survey.ClosedOn!.Value)}",
    ];

    public async Task WriteAsync(Stream target, Provenance provenance, CancellationToken stop)
    {
        using var book = new StyledBook();
        Whole(book);
        Questions(book);
        Organisations(book);
        if (withWords && result.Items.Any(i => i.Said.Count > 0))
            Said(book);
        book.AddProvenance(provenance);
        await book.WriteAsync(target, stop);
    }

    private void Whole(StyledBook book)
    {
        var sheet = book.Add("Итог", title, [("Что", 44), ("Значение", 60)]);
        sheet.Row(["Участников, которых вы видите", page.Card.Row.Invited], []);
        sheet.Row(["Из них ответили", page.Card.Row.Answered], []);
        sheet.Row(["Доля ответивших", Figures.Share(page.Card.Row.Answered, page.Card.Row.Invited)], []);
        sheet.Row(["Ответов во всём опросе", result.Answered], []);
        if (page.ScoresSatisfaction)
        {
            sheet.Row(["Довольны, из оценивших", result.Satisfied.Say()], []);
            sheet.Row(
                ["Правило", $"доволен тот, чья средняя оценка не ниже {Figures.Fraction(page.Survey.Threshold)} из 10"],
                []
            );
        }
        foreach (var (level, count) in (result.Levels ?? new Dictionary<CardLevel, int>()).OrderBy(l => l.Key))
            sheet.Row([$"Карта эффективности: {level.Name()} уровень", count], []);
    }

    private void Questions(StyledBook book)
    {
        var compared = page.IsCompared;
        var sheet = book.Add(
            "По вопросам",
            title,
            [
                ("№", 6),
                ("Вопрос", 60),
                ("Что за число", 34),
                ("Ответили", 12),
                ("Значение", 16),
                .. compared ? new[] { ("На входе", 16d), ("Разница", 12d) } : [],
                ("Как разделились ответы", 60),
            ]
        );
        foreach (var line in page.Questions.Where(q => q.Item.Kind != ItemKind.Words))
            sheet.Row(
                [
                    line.Number,
                    line.Item.Question,
                    line.Item.Kind.Measure(),
                    line.Now?.Answered,
                    line.Item.Say(line.Now),
                    .. compared
                        ? new object?[]
                        {
                            line.Before is null ? null : line.Item.Say(line.Before),
                            line.Difference is { } d && line.Item.Kind != ItemKind.YesNo ? Figures.Fraction(d) : null,
                        }
                        : [],
                    line.Now is { } tally
                        ? string.Join(
                            "; ",
                            line.Item.Choices.Select(c =>
                                $"{line.Item.Kind.Choice(c)}: {tally.Counts.GetValueOrDefault(c)}"
                            )
                        )
                        : null,
                ],
                []
            );
    }

    private void Organisations(StyledBook book)
    {
        var asked = page.Questions.Where(q => q.Item.Kind != ItemKind.Words).ToList();
        var sheet = book.Add(
            "По организациям",
            title,
            [
                ("Организация", 40),
                ("Участников", 12),
                ("Ответили", 12),
                ("На бумаге", 12),
                .. page.ScoresSatisfaction ? new[] { ("Довольны", 24d) } : [],
                .. asked.Select(q => ($"{q.Number}. {q.Brief}", 16d)),
            ]
        );
        foreach (var group in page.Card.Groups)
            sheet.Row(
                [
                    group.Organisation,
                    group.Invited,
                    group.Answered,
                    group.Papers,
                    .. page.ScoresSatisfaction
                        ? new object?[] { Say(group, result.SatisfiedOf(group.OrganisationId).Say()) }
                        : [],
                    .. asked.Select(q => (object?)Say(group, q.Item.Say(q.Result.Of(group.OrganisationId)))),
                ],
                []
            );
        sheet.Filter();
    }

    private void Said(StyledBook book)
    {
        var sheet = book.Add("Ответы словами", title, [("Вопрос", 44), ("Ответ", 100)]);
        foreach (var item in result.Items)
        foreach (var words in item.Said)
            sheet.Row([item.Item.Question, words], []);
    }

    private static string Say(GroupLine group, string figure) =>
        group.Answered == 0 ? "нет ответов"
        : figure == SurveyWords.Hidden ? "скрыто"
        : figure;
}
