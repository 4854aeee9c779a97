using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Reading.Words;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Features.Roadmaps.Review;
using Mentorship.Web.Ui.Components;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Roadmaps.Paper;

/// <summary>The words of a roadmap as paper prints them: no database and no page behind them.</summary>
public sealed record RoadmapText(string Title, DateOnly From, DateOnly To, IReadOnlyList<RoadmapLine> Lines)
{
    /// <summary>«Дорожная карта …», «План мероприятий …»; a title that names only its subject needs the name above it.</summary>
    public bool NamesItself =>
        Title.Contains("дорожн", StringComparison.OrdinalIgnoreCase)
        || Title.StartsWith("план ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Title and period, as they stand over the table; a title that says «на 2026–2027 учебный год» has said it.</summary>
    public string Heading =>
        (NamesItself ? "" : "ДОРОЖНАЯ КАРТА\n")
        + Title
        + (
            Periods.Find(Title) is { From: { } from, To: { } to } && (from, to) == (From, To)
                ? ""
                : $"\nна период с {Days.Words(From)} по {Days.Words(To)}"
        );

    /// <summary>The text with its stages and sections, whatever its state.</summary>
    public static RoadmapText Of(Revision text)
    {
        var stages = text.Stages.ToDictionary(s => s.Id);
        return new(
            text.Title,
            text.From,
            text.To,
            [
                .. from section in text.Sections.OrderBy(s => s.Place)
                let stage = section.StageId is { } id ? stages.GetValueOrDefault(id) : null
                from activity in section.Activities
                select new RoadmapLine(
                    activity.Number,
                    activity.Title,
                    activity.Details,
                    activity.Result,
                    activity.DeadlineText,
                    activity.Responsible
                )
                {
                    Stage = Numbered(stage?.Number, stage?.Title),
                    Section = section.IsUnnamed ? null : ReviewActivity.Named(section.Number, section.Title),
                },
            ]
        );
    }

    /// <summary>As the paper prints it: nobody has made it yet.</summary>
    public static RoadmapText Of(OrderAnnex annex) =>
        new(
            annex.Title,
            default,
            default,
            [
                .. annex.Rows.Select(r => new RoadmapLine(
                    r.Words.Number,
                    r.Words.Title ?? "",
                    r.Words.Details,
                    r.Words.Result,
                    r.Words.Deadline,
                    r.Words.Responsible
                )
                {
                    Stage = r.Stage,
                    Section = r.Section,
                }),
            ]
        );

    public static RoadmapText Of(HeadingText head, IEnumerable<ReviewActivity> rows) =>
        new(head.Title, head.From, head.To, [.. rows.Select(Of)]);

    /// <summary>With how each line stood on the day the rows were read for.</summary>
    public static RoadmapText Of(HeadingText head, IEnumerable<ReviewRow> rows) =>
        new(head.Title, head.From, head.To, [.. rows.Select(r => Of(r.Text) with { Standing = LineStanding.Of(r) })]);

    private static RoadmapLine Of(ReviewActivity row) =>
        new(row.Number, row.Title, row.Details, row.Result, row.Deadline, row.Responsible)
        {
            Stage = Numbered(row.StageNumber, row.StageTitle),
            Section = row.IsUnnamed ? null : row.SectionName,
        };

    private static string? Numbered(string? number, string? title) =>
        title is null || string.IsNullOrEmpty(number) ? title : $"{number.TrimEnd('.')}. {title}";
}

/// <summary>An activity in the columns of the order.</summary>
public sealed record RoadmapLine(
    string? Number,
    string Title,
    string? Details,
    string? Result,
    string? Deadline,
    string? Responsible
)
{
    public string? Stage { get; init; }

    /// <summary>None over activities that stand under no heading.</summary>
    public required string? Section { get; init; }
    public LineStanding? Standing { get; init; }
}

/// <summary>«31 из 40», «3»; nothing is overdue where nothing was given.</summary>
public sealed record LineStanding(string Done, string Overdue)
{
    public static LineStanding Of(ReviewRow row)
    {
        if (row.Current is not { Tally: var tally })
            return new(row.Word, "");
        var done =
            !row.IsOfOne ? $"{tally.Done} из {tally.Asked}"
            : row.Times.Count == 1 ? row.Mark.Word()
            : $"{row.SettledTimes} из {Plural.Of(row.Times.Count, "раза", "раз", "раз")}";
        if (row.Rest.Length > 0)
            done += "\n" + row.Rest.Replace(", ", "\n", StringComparison.Ordinal);
        return new(done, $"{row.Total.Overdue}");
    }
}
