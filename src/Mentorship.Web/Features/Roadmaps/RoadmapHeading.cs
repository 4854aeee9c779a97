using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps;

/// <summary>The text that a page shows and the order that put it in force.</summary>
public sealed record HeadingText(
    Guid Id,
    string Title,
    DateOnly From,
    DateOnly To,
    RevisionState State,
    DateOnly? InForceFrom,
    Guid? OrderId,
    Guid? NoteId,
    string? OrderNumber,
    DateOnly? OrderDate,
    string? OrderIssuer,
    OrderType? OrderType,
    int Activities
)
{
    /// <summary>The order of the first text, where a later one put this text in force.</summary>
    public FirstOrder? First { get; init; }

    public OrderType Type => OrderType ?? Domain.Orders.OrderType.Order;

    /// <summary>For paper: «Утверждена приказом от 20 августа 2026 г. № 5 (УО), в редакции приказа от 3 октября 2026 г. № 9.»</summary>
    public string? OrderWords =>
        OrderNumber is not { } number || OrderDate is not { } date ? null
        : First is { Number: { } first, Date: { } day }
            ? $"Утверждена {First.Type.In(Case.Instrumental)} от {Days.Words(day)} № {first} ({First.Issuer}), в редакции {Type.In(Case.Genitive)} от {Days.Words(date)} № {number}."
        : $"Утверждена {Type.In(Case.Instrumental)} от {Days.Words(date)} № {number} ({OrderIssuer}).";
}

public sealed record FirstOrder(Guid Id, string? Number, DateOnly? Date, string Issuer, OrderType Type);

/// <summary>What stands above every page of a roadmap: read in one statement.</summary>
/// <param name="Text">In force on the day; the draft of one that never was approved; none before the first order.</param>
public sealed record RoadmapHeading(
    Guid Id,
    string Title,
    RoadmapState State,
    Guid? OwnerId,
    HeadingText? Text,
    int Changes,
    bool HasDraft,
    int Bodies,
    int Schools
)
{
    /// <summary>The reader may change it.</summary>
    public bool Keeps { get; init; }

    /// <summary>The order that is being written to put the draft in force; none for readers who do not keep the roadmap.</summary>
    public Guid? Preparing { get; init; }

    /// <summary>Where points of an order and recommendations of a note are read: they have no page of their own.</summary>
    public string? Elsewhere { get; init; }

    /// <summary>The past day that is looked at.</summary>
    public DateOnly? On { get; init; }

    /// <summary>What the tab of changes counts; a new text that is being written is not one yet.</summary>
    public string ChangesWords =>
        !HasDraft || !Keeps || IsDraft ? $"{Changes}"
        : Changes == 0 ? "есть проект"
        : $"{Changes} и проект";

    public bool IsDraft => State is RoadmapState.Draft or RoadmapState.Template;

    public string BodiesWords =>
        string.Join(
            ", ",
            new[]
            {
                Bodies == 0 ? null
                : Bodies == Schools ? Plural.Of(Bodies, "школа", "школы", "школ")
                : Plural.Of(Bodies, "организация", "организации", "организаций"),
                Departments > 0 ? "управление" : null,
                Centres == 0 ? null
                : Centres == 1 ? "методический центр"
                : Plural.Of(Centres, "методический центр", "методических центра", "методических центров"),
            }.OfType<string>()
        );

    /// <summary>The department and its centres have duties too: the matrix shows them before the others.</summary>
    public int Departments { get; private init; }
    public int Centres { get; private init; }

    /// <summary>The page under the roadmap's address; the past day goes along.</summary>
    public string At(string page) => $"/roadmaps/{Id}{page}{(On is { } day ? $"?on={day:yyyy-MM-dd}" : "")}";

    /// <summary>The same as paper, DOCX or PDF.</summary>
    public string Paper(string ending, bool withStates = false)
    {
        string?[] asked = [withStates ? "states=true" : null, On is { } day ? $"asOf={day:yyyy-MM-dd}" : null];
        var query = string.Join('&', asked.OfType<string>());
        return $"/roadmaps/{Id}.{ending}{(query.Length > 0 ? "?" + query : "")}";
    }

    /// <param name="on">A past day to look at; none is today.</param>
    public static async Task<RoadmapHeading?> ReadAsync(PortalDb db, CurrentUser me, Guid id, DateOnly? on = null)
    {
        var texts = db.Revisions.VisibleTo(me).AsNoTracking();
        var activities = db.Activities.VisibleTo(me);
        var duties = db.Obligations.VisibleTo(me);
        var bodies = db.Organisations.VisibleTo(me);
        var orders = db.Orders.VisibleTo(me);
        var found = await db
            .Roadmaps.VisibleTo(me)
            .Where(r => r.Id == id)
            .Select(r => new
            {
                r.Title,
                r.State,
                r.Level,
                r.OwnerId,
                Text = texts
                    .Where(t =>
                        t.RoadmapId == r.Id
                        && (on == null || t.InForceFrom <= on)
                        && (
                            t.State == RevisionState.Approved
                            || r.State == RoadmapState.Draft
                            || r.State == RoadmapState.Template
                        )
                    )
                    .OrderByDescending(t => t.Number)
                    .Select(t => new HeadingText(
                        t.Id,
                        t.Title,
                        t.From,
                        t.To,
                        t.State,
                        t.InForceFrom,
                        t.OrderId,
                        t.NoteId,
                        t.Order!.Number,
                        t.Order!.IssuedOn,
                        t.Order!.Issuer.ShortName,
                        (OrderType?)t.Order!.Type,
                        activities.Count(a => a.RevisionId == t.Id)
                    ))
                    .FirstOrDefault(),
                First = texts
                    .Where(t => t.RoadmapId == r.Id && t.Number == 0 && t.State == RevisionState.Approved)
                    .Where(t => t.Order != null)
                    .Select(t => new FirstOrder(
                        t.Order!.Id,
                        t.Order!.Number,
                        t.Order!.IssuedOn,
                        t.Order!.Issuer.ShortName,
                        t.Order!.Type
                    ))
                    .FirstOrDefault(),
                Changes = texts.Count(t => t.RoadmapId == r.Id && t.State == RevisionState.Approved && t.Number > 0),
                Preparing = orders
                    .Where(o => o.RoadmapId == r.Id && o.State == OrderState.Draft)
                    .Select(o => (Guid?)o.Id)
                    .FirstOrDefault(),
                HasDraft = texts.Any(t => t.RoadmapId == r.Id && t.State == RevisionState.Draft),
                Bodies = bodies
                    .Where(b => duties.Any(d => d.RoadmapId == r.Id && d.OrganisationId == b.Id && d.GoneOn == null))
                    .GroupBy(b => b.Kind)
                    .Select(g => new { Kind = g.Key, Count = g.Count() })
                    .ToList(),
            })
            .AsNoTracking()
            .SingleOrDefaultAsync();
        if (found is null)
            return null;
        int Of(params OrganisationKind[] kinds) => found.Bodies.Where(b => kinds.Contains(b.Kind)).Sum(b => b.Count);
        var (departments, centres) = (Of(OrganisationKind.Department), Of(OrganisationKind.MethodCentre));
        var keeps = me.KeepsRoadmapOf(found.OwnerId);
        return new(
            id,
            found.Text?.Title ?? found.Title,
            found.State,
            found.OwnerId,
            found.Text is { } text && text.OrderId != found.First?.Id ? text with { First = found.First } : found.Text,
            found.Changes,
            found.HasDraft && !me.Has(Role.Observer),
            found.Bodies.Sum(b => b.Count) - departments - centres,
            Of(OrganisationKind.School)
        )
        {
            Departments = departments,
            Centres = centres,
            Keeps = keeps && RoadmapLevels.Written.Contains(found.Level),
            Preparing = keeps ? found.Preparing : null,
            Elsewhere = found.Level switch
            {
                RoadmapLevel.Order when found.Text?.OrderId is { } order => $"/orders/{order}",
                RoadmapLevel.Note when found.Text?.NoteId is { } note => $"/reports/{note}",
                _ => null,
            },
            On = on,
        };
    }
}
