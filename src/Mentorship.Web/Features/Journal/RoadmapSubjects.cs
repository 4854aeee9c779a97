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
        "letter",
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
        Letter,
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
        var found = await db
            .Orders.VisibleTo(me)
            .Select(o => new Row
            {
                Id = o.Id,
                Name = "№ " + o.Number + ", " + o.Title,
                Of = o.Id,
                Page = Page.Order,
            })
            .Concat(
                db.Letters.VisibleTo(me)
                    .Select(l => new Row
                    {
                        Id = l.Id,
                        Name = l.Number == null ? l.Title : "№ " + l.Number + ", " + l.Title,
                        Of = l.Id,
                        Page = Page.Letter,
                    })
            )
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
            .Concat(OfRoadmaps(db, me))
            .Concat(OfDuties(db, me))
            .Where(r => ids.Contains(r.Id))
            .ToListAsync(stop);
        return found.ConvertAll(r => new RoadmapSubject(
            r.Id,
            r.Name,
            r.Page switch
            {
                Page.Order => $"/orders/{r.Of}",
                Page.Letter => $"/letters/{r.Of}",
                Page.Changes => $"/roadmaps/{r.Of}/changes",
                Page.Obligation => $"/obligations/{r.Of}",
                _ => $"/roadmaps/{r.Of}",
            }
        ));
    }

    /// <summary>The rows that a roadmap's history is made of: its texts, their parts, entered dates.</summary>
    public static IQueryable<Hanging> Parts(PortalDb db, CurrentUser me) =>
        OfRoadmaps(db, me).Select(r => new Hanging { Id = r.Id, Parent = r.Of });

    private static IQueryable<Row> OfRoadmaps(PortalDb db, CurrentUser me)
    {
        var texts = db.Revisions.VisibleTo(me);
        var activities = db.Activities.VisibleTo(me);
        var parts = db
            .Stages.VisibleTo(me)
            .Select(s => new Part
            {
                Id = s.Id,
                Name = s.Title,
                RevisionId = s.RevisionId,
            })
            .Concat(
                db.Sections.VisibleTo(me)
                    .Select(s => new Part
                    {
                        Id = s.Id,
                        Name = s.Title,
                        RevisionId = s.RevisionId,
                    })
            )
            .Concat(
                activities.Select(a => new Part
                {
                    Id = a.Id,
                    Name = a.Number == null ? a.Title : a.Number + " " + a.Title,
                    RevisionId = a.RevisionId,
                })
            )
            .Concat(
                db.Parties.VisibleTo(me)
                    .Join(
                        activities,
                        p => p.ActivityId,
                        a => a.Id,
                        (p, a) =>
                            new Part
                            {
                                Id = p.Id,
                                Name = p.Text,
                                RevisionId = a.RevisionId,
                            }
                    )
            );
        return texts
            .Select(t => new Row
            {
                Id = t.Id,
                Name = t.Title,
                Of = t.RoadmapId,
                Page = Page.Changes,
            })
            .Concat(
                from part in parts
                join text in texts on part.RevisionId equals text.Id
                select new Row
                {
                    Id = part.Id,
                    Name = part.Name,
                    Of = text.RoadmapId,
                    Page = Page.Roadmap,
                }
            )
            .Concat(
                from date in db.EnteredDates.VisibleTo(me)
                join activity in activities on date.ActivityId equals activity.Id
                select new Row
                {
                    Id = date.Id,
                    Name = activity.Title,
                    Of = date.RoadmapId,
                    Page = Page.Roadmap,
                }
            );
    }

    /// <summary>«1.3 Закрепление пар, Степная СОШ»: a duty is known by whose it is.</summary>
    private static IQueryable<Row> OfDuties(PortalDb db, CurrentUser me)
    {
        var duties =
            from duty in db.Obligations.VisibleTo(me)
            from body in db.Organisations.VisibleTo(me).Where(b => b.Id == duty.OrganisationId).DefaultIfEmpty()
            select new
            {
                duty.Id,
                Name = (duty.Number == null ? duty.Title : duty.Number + " " + duty.Title)
                    + (body == null ? "" : ", " + body.ShortName),
            };
        return duties
            .Select(d => new Row
            {
                Id = d.Id,
                Name = d.Name,
                Of = d.Id,
                Page = Page.Obligation,
            })
            .Concat(
                from evidence in db.Evidence.VisibleTo(me)
                join duty in duties on evidence.ObligationId equals duty.Id
                select new Row
                {
                    Id = evidence.Id,
                    Name = evidence.Title ?? duty.Name,
                    Of = duty.Id,
                    Page = Page.Obligation,
                }
            );
    }

    private sealed class Row
    {
        public Guid Id { get; init; }
        public string Name { get; init; } = "";
        public Guid Of { get; init; }
        public Page Page { get; init; }
    }

    private sealed class Part
    {
        public Guid Id { get; init; }
        public string Name { get; init; } = "";
        public Guid RevisionId { get; init; }
    }
}

internal sealed record RoadmapSubject(Guid Id, string Name, string Address);
