using Mentorship.Web.Documents.Vocabulary;

namespace Mentorship.Web.Features.Roadmaps.Paper;

/// <summary>The table of an order: stages and sections are rows over their activities.</summary>
internal static class RoadmapTable
{
    private static readonly Column[] Columns =
    [
        new("№", 6),
        new("Мероприятие", 40),
        new("Ожидаемый результат", 24),
        new("Срок", 20),
        new("Ответственные", 24),
    ];

    // Under the activity the details would be read back as its words.
    private static readonly Column[] WithDetails =
    [
        Columns[0],
        new("Мероприятие", 34),
        new("Содержание, примечание", 24),
        new("Ожидаемый результат", 20),
        new("Срок", 16),
        new("Ответственные", 20),
    ];

    private static readonly Column[] WithStates =
    [
        Columns[0],
        Columns[1],
        new("Ожидаемый\nрезультат", 24),
        Columns[3],
        Columns[4],
        new("Исполнено", 18),
        new("Просрочено", 14, Align.Centre),
    ];

    public static Table Of(RoadmapText text)
    {
        var details = text.Lines.Any(l => l.Details is not null);
        return new("Дорожная карта", details ? WithDetails : Columns, [.. Rows(text, details)]);
    }

    /// <param name="total">The last row: all duties that are due.</param>
    public static Table WithStanding(RoadmapText text, LineStanding? total) =>
        new(
            "Дорожная карта с состоянием исполнения",
            WithStates,
            total is null
                ? [.. Rows(text)]
                :
                [
                    .. Rows(text),
                    TableRow.Total("", "Всего наступивших поручений", "", "", "", total.Done, total.Overdue),
                ]
        );

    private static IEnumerable<TableRow> Rows(RoadmapText text, bool apart = false)
    {
        string? stage = null;
        string? section = null;
        foreach (var line in text.Lines)
        {
            if (line.Stage is not null && line.Stage != stage)
                yield return TableRow.Group(line.Stage);
            if (line.Section is not null && (line.Section != section || line.Stage != stage))
                yield return TableRow.Group(line.Section);
            (stage, section) = (line.Stage, line.Section);
            yield return new TableRow([
                line.Number ?? "",
                line.Details is null || apart ? line.Title : $"{line.Title}\n{line.Details}",
                .. apart ? (string[])[line.Details ?? ""] : [],
                line.Result ?? "",
                line.Deadline ?? "",
                line.Responsible ?? "",
                .. line.Standing is { } standing ? (string[])[standing.Done, standing.Overdue] : [],
            ]);
        }
    }
}
