using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Features.Roadmaps.Review;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Paper;

/// <summary>What the address asks of the file; a senseless value is as if absent.</summary>
public sealed class PaperQuery
{
    [FromQuery(Name = "states")]
    public string? States { get; init; }

    [FromQuery(Name = "asOf")]
    public string? AsOf { get; init; }

    public bool WithStates => string.Equals(States, "true", StringComparison.OrdinalIgnoreCase);
}

/// <summary>A roadmap read for paper: the text that the page shows on the day, its orders, its states if they are asked for.</summary>
/// <param name="Ending">What the name of the file adds to the title.</param>
internal sealed record PaperPage(Document Document, string Ending)
{
    public static async Task<PaperPage?> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Guid id,
        PaperQuery query,
        TimeProvider clock
    )
    {
        var today = me.Today(clock);
        var on = AskedDay.Read(query.AsOf, today).Past;
        if (await RoadmapHeading.ReadAsync(db, me, id, on) is not { Text: { } text } heading)
            return null;
        var day = on ?? today;
        var states = query.WithStates && !heading.IsDraft;
        var rows = states ? await RoadmapReview.RowsAsync(db, me, heading, day) : null;
        var words = rows is null
            ? RoadmapText.Of(text, await ReviewActivity.ReadAsync(db, me, text.Id))
            : RoadmapText.Of(text, rows);
        var (paper, district) = await ReadAsync(db, me, heading, words);
        if (rows is not null)
            paper = paper with { Standing = Standing(rows, me, day, clock.GetUtcNow()) };
        var ending =
            states ? $", исполнение на {day:yyyy-MM-dd}"
            : heading.IsDraft ? ", проект"
            : "";
        return new(paper.Make(district, clock.GetUtcNow()), ending);
    }

    /// <summary>In one statement: the district, whose the roadmap is, the order of its first text and that of this one.</summary>
    private static async Task<(RoadmapPaper Paper, District District)> ReadAsync(
        PortalDb db,
        CurrentUser me,
        RoadmapHeading heading,
        RoadmapText words
    )
    {
        var text = heading.Text!;
        var revisions = db.Revisions.VisibleTo(me);
        var bodies = db.Organisations.VisibleTo(me);
        var found = await db
            .Districts.AsNoTracking()
            .Where(d => d.Id == me.DistrictId)
            .Select(d => new
            {
                District = d,
                Owner = bodies
                    .Where(o => o.Id == heading.OwnerId)
                    .Select(o => new { o.FullName, o.Kind })
                    .FirstOrDefault(),
                Orders = revisions
                    .Where(t => t.RoadmapId == heading.Id && t.State == RevisionState.Approved)
                    .Where(t => t.Number == 0 || t.Id == text.Id)
                    .OrderBy(t => t.Number)
                    .Select(t => new StampOrder(
                        t.Order!.Number!,
                        t.Order!.IssuedOn!.Value,
                        t.Order!.Issuer.FullName,
                        t.Order!.Issuer.Kind,
                        t.Order!.Type
                    ))
                    .ToList(),
            })
            .SingleAsync();
        var paper = new RoadmapPaper(
            words,
            heading.State,
            found.Owner?.FullName ?? found.District.DepartmentName,
            found.Owner?.Kind ?? OrganisationKind.Department
        )
        {
            Order = found.Orders.FirstOrDefault(),
            Change = found.Orders.Skip(1).FirstOrDefault(),
        };
        return (paper, found.District);
    }

    private static PaperState Standing(IReadOnlyList<ReviewRow> rows, CurrentUser me, DateOnly day, DateTimeOffset now)
    {
        var sum = new Tally();
        foreach (var row in rows)
            sum.Add(row.Total);
        return new(
            day,
            sum.All == 0 ? null : new LineStanding($"{sum.Done} из {sum.Due}", $"{sum.Overdue}"),
            me.FullName,
            now,
            me.Has(Role.Coordinator) ? me.Membership?.OrganisationName : null
        );
    }
}
