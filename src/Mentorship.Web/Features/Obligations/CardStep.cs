using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Obligations;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Obligations;

public sealed record CardPaper(Guid Id, Guid EventId, string Title, string Address, long? Size, bool IsForeign);

/// <summary>What happened to a duty, with the papers that came with it.</summary>
public sealed record CardStep(
    Guid Id,
    ObligationStep Kind,
    string? Who,
    DateTimeOffset At,
    string? Comment,
    DateOnly? Until
)
{
    public IReadOnlyList<CardPaper> Papers { get; init; } = [];

    /// <summary>When it was due after this step.</summary>
    public DateOnly DueOn { get; init; }

    /// <summary>Of a day that was moved: the one before it, where it is another.</summary>
    public DateOnly? Was { get; init; }

    /// <summary>Nobody's hand: a step of the portal itself.</summary>
    public bool IsOfPortal { get; init; }

    /// <summary>Newest first; an observer reads no names and no words of people.</summary>
    public static async Task<IReadOnlyList<CardStep>> ReadAsync(PortalDb db, CurrentUser me, Guid duty)
    {
        var named = !me.Has(Role.Observer);
        var steps = await (
            from e in db.ObligationEvents.VisibleTo(me)
            where e.ObligationId == duty
            join u in db.Users on e.UserId equals u.Id into users
            from u in users.DefaultIfEmpty()
            orderby e.At descending, e.Id descending
            select new CardStep(
                e.Id,
                e.Kind,
                named ? u.FullName : null,
                e.At,
                named || e.UserId == null ? e.Comment : null,
                e.UntilOn
            )
            {
                IsOfPortal = e.UserId == null,
                DueOn = e.DueOn,
            }
        ).ToListAsync();
        var papers = (await PapersAsync(db, me, duty)).ToLookup(p => p.EventId);
        return
        [
            .. steps.Select(
                (s, at) => s with { Papers = [.. papers[s.Id]], Was = Before(s, steps.ElementAtOrDefault(at + 1)) }
            ),
        ];
    }

    private static DateOnly? Before(CardStep step, CardStep? earlier) =>
        step.Kind == ObligationStep.Moved && earlier?.DueOn is { } was && was != step.Until ? was : null;

    private static async Task<IReadOnlyList<CardPaper>> PapersAsync(PortalDb db, CurrentUser me, Guid duty)
    {
        var rows = await (
            from e in db.Evidence.VisibleTo(me)
            where e.ObligationId == duty
            from f in db.StoredFiles.VisibleTo(me).Where(f => f.Id == e.FileId).DefaultIfEmpty()
            orderby e.Id
            select new
            {
                e.Id,
                e.EventId,
                e.Title,
                e.Link,
                e.FileId,
                e.ActId,
                e.AppointmentId,
                e.OrderId,
                e.RoadmapId,
                File = f!.Name,
                Size = (long?)f.Size,
            }
        ).ToListAsync();
        return rows.ConvertAll(r => new CardPaper(
            r.Id,
            r.EventId,
            r.Title ?? r.File ?? r.Link ?? "запись портала",
            r.FileId is not null ? $"/obligations/{duty}/files/{r.Id}"
                : r.ActId is { } act ? $"/acts/{act}"
                : r.AppointmentId is { } appointment ? $"/appointments/{appointment}"
                : r.OrderId is { } order ? $"/orders/{order}"
                : r.RoadmapId is { } roadmap ? $"/roadmaps/{roadmap}"
                : r.Link!,
            r.Size,
            r.Link is not null
        ));
    }
}
