using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Review;

public sealed class TimelineFilter
{
    /// <summary>«month», «quarter»; else the year.</summary>
    [FromQuery(Name = "scale")]
    public string? Scale { get; init; }

    /// <summary>A responsible as printed.</summary>
    [FromQuery(Name = "party")]
    public string? Party { get; init; }

    [FromQuery(Name = "on")]
    public string? On { get; init; }

    public TimelineZoom Zoom =>
        Scale switch
        {
            "month" => TimelineZoom.Month,
            "quarter" => TimelineZoom.Quarter,
            _ => TimelineZoom.Year,
        };

    public ReviewFilter Rows => new() { Party = Party, On = On };
}

/// <summary>A line of the drawing: a section's name, or an activity with its marks.</summary>
public sealed record TimelineLine(double Y, string? Section, ReviewRow? Row, IReadOnlyList<TimelineMark> Marks)
{
    public const double RowHeight = 28;
    public const double SectionHeight = 32;
}

/// <summary>When everything is due, section by section.</summary>
public sealed record TimelinePage(
    RoadmapHeading Heading,
    TimelineFilter Filter,
    DateOnly Day,
    TimelineScale? Scale,
    IReadOnlyList<ReviewRow> Rows,
    IReadOnlyList<TimelineLine> Lines
)
{
    /// <summary>Quarters, months and today's label, one under another.</summary>
    public const double Top = 68;

    public double Height => Top + Lines.Sum(HeightOf) + 2;
    public double Bottom => Height - 2;

    /// <summary>It is larger on a sheet of A3 that stands than on one that lies.</summary>
    public bool IsUpright =>
        Scale is { Zoom: TimelineZoom.Year } scale
        && Math.Min(277 / scale.Width, 350 / Height) > Math.Min(400 / scale.Width, 225 / Height);

    public IReadOnlyList<string> Parties { get; init; } = [];

    public static async Task<TimelinePage?> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Guid id,
        TimelineFilter filter,
        DateOnly today
    )
    {
        var rows = filter.Rows;
        var on = rows.PastDay(today);
        if (await RoadmapHeading.ReadAsync(db, me, id, on) is not { } heading)
            return null;
        var day = on ?? today;
        if (heading.Text is not { } text)
            return new(heading, filter, day, null, [], []);
        var all = await RoadmapReview.RowsAsync(db, me, heading, day);
        var schedules = await db
            .Activities.VisibleTo(me)
            .AsNoTracking()
            .Where(a => a.RevisionId == text.Id)
            .Select(a => new { a.Id, a.Schedule })
            .ToDictionaryAsync(a => a.Id, a => a.Schedule);
        await PlanAsync(db, me, id, all);
        var scale = new TimelineScale(text.From, text.To, filter.Zoom);
        IReadOnlyList<ReviewRow> shown =
        [
            .. all.Where(r => rows.Takes(r, day)).Select(r => r.Ahead(schedules[r.Text.Id], day)),
        ];
        return new(heading, filter, day, scale, shown, LinesOf(shown, scale, day))
        {
            Parties =
            [
                .. all.SelectMany(r => r.Text.Parties)
                    .Select(p => p.Text)
                    .Distinct(StringComparer.OrdinalIgnoreCase)
                    .OrderBy(p => p, Natural.Order),
            ],
        };
    }

    private static async Task PlanAsync(PortalDb db, CurrentUser me, Guid id, IReadOnlyList<ReviewRow> rows)
    {
        var planned = await db
            .Obligations.VisibleTo(me)
            .Where(o => o.RoadmapId == id && o.GoneOn == null)
            .GroupBy(o => new { o.ActivityId, o.Place })
            .Select(g => new { g.Key, On = g.Max(o => o.FirstDueOn) })
            .ToDictionaryAsync(g => (g.Key.ActivityId, g.Key.Place), g => g.On);
        foreach (var row in rows)
        foreach (var time in row.Times)
            if (planned.TryGetValue((row.Text.OriginId, time.Place), out var day))
                time.PlannedOn = day;
    }

    internal static IReadOnlyList<TimelineLine> LinesOf(
        IReadOnlyList<ReviewRow> rows,
        TimelineScale scale,
        DateOnly day
    )
    {
        var lines = new List<TimelineLine>();
        var y = Top;
        Guid? section = null;
        foreach (var row in rows)
        {
            if (section != row.Text.SectionId)
            {
                section = row.Text.SectionId;
                Add(new(y, row.Text.SectionName, null, []));
            }
            var marks = row.Times.Select(t => TimelineMark.Of(t, row.Text.Kind, row.Times.Count == 1, scale, day));
            Add(new(y, null, row, [.. marks]));
        }
        return lines;

        void Add(TimelineLine line)
        {
            lines.Add(line);
            y += HeightOf(line);
        }
    }

    private static double HeightOf(TimelineLine line) =>
        line.Row is null ? TimelineLine.SectionHeight : TimelineLine.RowHeight;
}
