using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Domain.Roadmaps.Changes;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Changes;

public sealed record RevisionLine(
    int Number,
    RevisionState State,
    Guid? OrderId,
    string? OrderNumber,
    DateOnly? OrderOn,
    DateOnly? InForceFrom
)
{
    public string Name =>
        State == RevisionState.Draft
            ? Number == 0
                ? "проект"
                : "новая редакция, ещё не утверждена"
            : Number == 0
                ? $"первый текст, приказ № {OrderNumber} от {Days.Digits(OrderOn!.Value)}"
                : $"редакция {Number}, приказ № {OrderNumber} от {Days.Digits(OrderOn!.Value)}";
}

/// <summary>Two texts of one roadmap compared: what is in force with what is being prepared, or any two.</summary>
public sealed record ChangesPage(
    RoadmapHeading Heading,
    IReadOnlyList<RevisionLine> Revisions,
    RevisionLine? Before,
    RevisionLine? After,
    TextChanges? Changes
)
{
    public RevisionLine? Draft => Revisions.FirstOrDefault(r => r.State == RevisionState.Draft && r.Number > 0);

    public static async Task<ChangesPage?> ReadAsync(PortalDb db, CurrentUser me, Guid id, int? from, int? to)
    {
        if (await RoadmapHeading.ReadAsync(db, me, id) is not { } heading)
            return null;
        var revisions = await db
            .Revisions.VisibleTo(me)
            .Where(r => r.RoadmapId == id)
            .OrderBy(r => r.Number)
            .Select(r => new RevisionLine(
                r.Number,
                r.State,
                r.OrderId,
                r.Order!.Number,
                r.Order!.IssuedOn,
                r.InForceFrom
            ))
            .ToListAsync();
        var after = revisions.Find(r => r.Number == to) ?? revisions.LastOrDefault();
        var before = revisions.Find(r => r.Number == from) ?? revisions.FindLast(r => r.Number < after?.Number);
        TextChanges? changes = null;
        if (before is not null && after is not null && before != after)
        {
            var texts = await db
                .Revisions.VisibleTo(me)
                .AsNoTracking()
                .Where(r => r.RoadmapId == id && (r.Number == before.Number || r.Number == after.Number))
                .Include(r => r.Stages)
                .Include(r => r.Sections)
                    .ThenInclude(s => s.Activities)
                .AsSplitQuery()
                .ToListAsync();
            changes = RevisionComparison.Compare(
                texts.Single(t => t.Number == before.Number),
                texts.Single(t => t.Number == after.Number)
            );
        }
        return new(heading, revisions, before, after, changes);
    }
}
