using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Ui.Components;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Review;

public sealed record ReviewSection(Guid Id, string Name, string? Stage, IReadOnlyList<ReviewRow> Rows)
{
    /// <summary>Of the whole section, whatever the filter leaves of it.</summary>
    public required Tally Total { get; init; }
}

/// <summary>The roadmap as the order prints it, with how each row is carried out, on one day.</summary>
public sealed record RoadmapReview(
    RoadmapHeading Heading,
    ReviewFilter Filter,
    DateOnly Day,
    IReadOnlyList<ReviewRow> Rows,
    IReadOnlyList<ReviewRow> Shown
)
{
    public bool IsDraft => Heading.Text?.State != RevisionState.Approved;
    public Tally Total { get; } = Sum(Rows);

    /// <summary>Begun before it is due: it stands in the bar, not in what is counted as due.</summary>
    public int Ahead => Total[Standing.Submitted] + Total[Standing.InProgress] + Total[Standing.Returned];

    /// <summary>No longer expected on the day: a footnote, in no count.</summary>
    public int Gone { get; init; }

    public OpenDuties? Opened { get; init; }

    /// <summary>Chips count what is left by the other filters.</summary>
    public IReadOnlyList<ReviewRow> BeforeState { get; init; } = [];

    public IReadOnlyList<ReviewSection> Sections { get; } =
    [
        .. Shown
            .GroupBy(r => r.Text.SectionId)
            .Select(g => new ReviewSection(g.Key, g.First().Text.SectionName, g.First().Text.StageName, [.. g])
            {
                Total = Sum(Rows.Where(r => r.Text.SectionId == g.Key)),
            }),
    ];

    public IEnumerable<(string Value, string Word, StateMark Mark)> Chips =>
        AllChips.Where(c => BeforeState.Any(r => ReviewFilter.Takes(c.Value, r)) || c.Value == Filter.State);

    private static readonly (string Value, string Word, StateMark Mark)[] AllChips =
    [
        ("overdue", "Просрочено", StateMark.Overdue),
        ("submitted", "На проверке", StateMark.Check),
        ("returned", "Возвращено, продление", StateMark.Returned),
        ("work", "В работе", StateMark.Work),
        ("accepted", "Принято", StateMark.Accepted),
        ("before", "Исполнено до внесения", StateMark.Past),
        ("none", "Не начато", StateMark.None),
        ("ask", "Уточнить", StateMark.Ask),
    ];

    public IEnumerable<string> Parties =>
        Rows.SelectMany(r => r.Text.Parties)
            .Select(p => p.Called)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .OrderBy(p => p, Natural.Order);

    public static async Task<RoadmapReview?> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Guid id,
        ReviewFilter filter,
        DateOnly today
    )
    {
        var on = filter.PastDay(today);
        if (await RoadmapHeading.ReadAsync(db, me, id, on) is not { } heading)
            return null;
        var day = on ?? today;
        var rows = await RowsAsync(db, me, heading, day);
        var before = rows.Where(r => filter.Takes(r, day)).ToList();
        var page = new RoadmapReview(
            heading,
            filter,
            day,
            rows,
            [.. before.Where(r => ReviewFilter.Takes(filter.State, r))]
        )
        {
            BeforeState = before,
            Gone =
                on is null && heading.Text?.State == RevisionState.Approved
                    ? await db.Obligations.VisibleTo(me).CountAsync(o => o.RoadmapId == id && o.GoneOn != null)
                    : 0,
        };
        return page.Shown.FirstOrDefault(r => r.Text.OriginId == filter.OpenId) is { Current: { } time } open
            ? page with
            {
                Opened = await OpenDuties.ReadAsync(db, me, heading, open, time, day),
            }
            : page;
    }

    internal static async Task<IReadOnlyList<ReviewRow>> RowsAsync(
        PortalDb db,
        CurrentUser me,
        RoadmapHeading heading,
        DateOnly day
    )
    {
        if (heading.Text is not { } text)
            return [];
        var activities = await ReviewActivity.ReadAsync(db, me, text.Id);
        var isDraft = text.State != RevisionState.Approved;
        var times = isDraft ? [] : Times(await DutyCount.ReadAsync(db, me, heading.Id, heading.On), day);
        return [.. activities.Select(a => new ReviewRow(a, times.GetValueOrDefault(a.OriginId) ?? [], day, isDraft))];
    }

    internal static Dictionary<Guid, List<Occurrence>> Times(IReadOnlyList<DutyCount> counts, DateOnly day)
    {
        var times = new Dictionary<Guid, List<Occurrence>>();
        foreach (var count in counts)
        {
            if (!times.TryGetValue(count.ActivityId, out var list))
                times[count.ActivityId] = list = [];
            var time = list.Find(o => o.Place == count.Place);
            if (time is null)
                list.Add(time = new Occurrence(count.Place));
            time.Add(count, day);
        }
        foreach (var list in times.Values)
            list.Sort((one, other) => (one.DueOn, one.Place).CompareTo((other.DueOn, other.Place)));
        return times;
    }

    private static Tally Sum(IEnumerable<ReviewRow> rows)
    {
        var sum = new Tally();
        foreach (var row in rows)
            sum.Add(row.Total);
        return sum;
    }
}
