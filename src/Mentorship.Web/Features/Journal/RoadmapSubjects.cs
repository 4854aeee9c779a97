using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Journal;

/// <summary>What rows of roadmaps, orders and duties are called in the journal, and which page shows them.</summary>
internal static class RoadmapSubjects
{
    public static readonly string[] Kinds =
    [
        "order",
        "roadmap",
        "revision",
        "stage",
        "section",
        "activity",
        "party",
        "obligation",
        "evidence",
        "enteredDate",
    ];

    private enum Page
    {
        Order,
        Roadmap,
        Changes,
        Obligation,
    }

    /// <summary>One statement for all kinds.</summary>
    public static async Task<IReadOnlyList<RoadmapSubject>> ReadAsync(
        PortalDb db,
        CurrentUser me,
        IReadOnlyCollection<Guid> ids,
        CancellationToken stop
    )
    {
        var texts = db.Revisions.VisibleTo(me);
        var duties = db.Obligations.VisibleTo(me);
        var rows = db
            .Orders.VisibleTo(me)
            .Select(o => new Row
            {
                Id = o.Id,
                Name = "№ " + o.Number + ", " + o.Title,
                Of = o.Id,
                Page = Page.Order,
            })
            .Concat(
                db.Roadmaps.VisibleTo(me)
                    .Select(r => new Row
                    {
                        Id = r.Id,
                        Name = r.Title,
                        Of = r.Id,
                        Page = Page.Roadmap,
                    })
            )
            .Concat(
                texts.Select(r => new Row
                {
                    Id = r.Id,
                    Name = r.Title,
                    Of = r.RoadmapId,
                    Page = Page.Changes,
                })
            )
            .Concat(
                from stage in db.Stages.VisibleTo(me)
                join text in texts on stage.RevisionId equals text.Id
                select new Row
                {
                    Id = stage.Id,
                    Name = stage.Title,
                    Of = text.RoadmapId,
                    Page = Page.Roadmap,
                }
            )
            .Concat(
                from section in db.Sections.VisibleTo(me)
                join text in texts on section.RevisionId equals text.Id
                select new Row
                {
                    Id = section.Id,
                    Name = section.Title,
                    Of = text.RoadmapId,
                    Page = Page.Roadmap,
                }
            )
            .Concat(
                from activity in db.Activities.VisibleTo(me)
                join text in texts on activity.RevisionId equals text.Id
                select new Row
                {
                    Id = activity.Id,
                    Name = activity.Number == null ? activity.Title : activity.Number + " " + activity.Title,
                    Of = text.RoadmapId,
                    Page = Page.Roadmap,
                }
            )
            .Concat(
                from party in db.Parties.VisibleTo(me)
                join activity in db.Activities.VisibleTo(me) on party.ActivityId equals activity.Id
                join text in texts on activity.RevisionId equals text.Id
                select new Row
                {
                    Id = party.Id,
                    Name = party.Text,
                    Of = text.RoadmapId,
                    Page = Page.Roadmap,
                }
            )
            .Concat(
                duties.Select(o => new Row
                {
                    Id = o.Id,
                    Name = o.Number == null ? o.Title : o.Number + " " + o.Title,
                    Of = o.Id,
                    Page = Page.Obligation,
                })
            )
            .Concat(
                from evidence in db.Evidence.VisibleTo(me)
                join duty in duties on evidence.ObligationId equals duty.Id
                select new Row
                {
                    Id = evidence.Id,
                    Name = evidence.Title ?? duty.Title,
                    Of = duty.Id,
                    Page = Page.Obligation,
                }
            )
            .Concat(
                from date in db.EnteredDates.VisibleTo(me)
                join activity in db.Activities.VisibleTo(me) on date.ActivityId equals activity.Id
                select new Row
                {
                    Id = date.Id,
                    Name = activity.Title,
                    Of = date.RoadmapId,
                    Page = Page.Roadmap,
                }
            );
        var found = await rows.Where(r => ids.Contains(r.Id)).ToListAsync(stop);
        return found.ConvertAll(r => new RoadmapSubject(
            r.Id,
            r.Name,
            r.Page switch
            {
                Page.Order => $"/orders/{r.Of}",
                Page.Changes => $"/roadmaps/{r.Of}/changes",
                Page.Obligation => $"/obligations/{r.Of}",
                _ => $"/roadmaps/{r.Of}",
            }
        ));
    }

    /// <summary>The rows that a roadmap's history is made of: its texts, their parts, entered dates.</summary>
    public static IQueryable<Hanging> Parts(PortalDb db, CurrentUser me) =>
        db
            .Revisions.VisibleTo(me)
            .Select(r => new Hanging { Id = r.Id, Parent = r.RoadmapId })
            .Concat(
                from activity in db.Activities.VisibleTo(me)
                join text in db.Revisions.VisibleTo(me) on activity.RevisionId equals text.Id
                select new Hanging { Id = activity.Id, Parent = text.RoadmapId }
            )
            .Concat(
                from party in db.Parties.VisibleTo(me)
                join activity in db.Activities.VisibleTo(me) on party.ActivityId equals activity.Id
                join text in db.Revisions.VisibleTo(me) on activity.RevisionId equals text.Id
                select new Hanging { Id = party.Id, Parent = text.RoadmapId }
            )
            .Concat(
                from section in db.Sections.VisibleTo(me)
                join text in db.Revisions.VisibleTo(me) on section.RevisionId equals text.Id
                select new Hanging { Id = section.Id, Parent = text.RoadmapId }
            )
            .Concat(db.EnteredDates.VisibleTo(me).Select(d => new Hanging { Id = d.Id, Parent = d.RoadmapId }));

    private sealed class Row
    {
        public Guid Id { get; init; }
        public string Name { get; init; } = "";
        public Guid Of { get; init; }
        public Page Page { get; init; }
    }
}

internal sealed record RoadmapSubject(Guid Id, string Name, string Address);
