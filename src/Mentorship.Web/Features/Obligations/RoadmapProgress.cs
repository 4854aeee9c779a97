using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Obligations;

/// <summary>How a roadmap is carried out, and when its next duty is due.</summary>
public sealed record RoadmapProgress(Guid Id, Guid? OwnerId, string Title, DateOnly From, DateOnly To) : DueCounts
{
    public static readonly RoadmapProgress None = new(Guid.Empty, null, "", default, default);

    public DateOnly? NextDue { get; private set; }

    /// <summary>One statement for all of <paramref name="roadmaps"/>.</summary>
    public static async Task<IReadOnlyList<RoadmapProgress>> ReadAsync(
        PortalDb db,
        CurrentUser me,
        IQueryable<Roadmap> roadmaps,
        DateOnly today,
        CancellationToken stop
    )
    {
        var duties = db.Obligations.VisibleTo(me).Expected();
        var groups = await (
            from r in roadmaps
            join d in duties on r.Id equals d.RoadmapId into given
            from o in given.DefaultIfEmpty()
            group o by new
            {
                r.Id,
                r.OwnerId,
                r.Title,
                r.From,
                r.To,
                State = (ObligationState?)o.State,
                Asked = o.AskedUntil != null,
                Recommended = (bool?)o.IsRecommended,
                DoneLate = o.DoneOn > o.DueOn,
                Before = o.DoneOn < o.Since,
                Day = o.DueOn < today ? -1
                : o.DueOn > today ? 1
                : 0,
            } into g
            select new
            {
                g.Key,
                Count = g.Count(),
                First = g.Min(o => (DateOnly?)o.DueOn),
            }
        ).ToListAsync(stop);
        var found = new Dictionary<Guid, RoadmapProgress>();
        foreach (var group in groups)
        {
            var key = group.Key;
            if (!found.TryGetValue(key.Id, out var progress))
                found[key.Id] = progress = new(key.Id, key.OwnerId, key.Title, key.From, key.To);
            if (key.State is not { } state)
                continue;
            var standing = progress.Add(
                new(
                    state,
                    key.Asked,
                    key.Recommended == true,
                    Standings.Done(key.Before == true, key.DoneLate == true),
                    key.Day,
                    group.Count
                ),
                today
            );
            if (standing.IsOpen() && key.Day >= 0)
                progress.Comes(group.First);
        }
        return [.. found.Values.OrderBy(r => r.OwnerId is not null).ThenBy(r => r.From).ThenBy(r => r.Title)];
    }

    /// <summary>Schools' own roadmaps are one line: each school knows its own.</summary>
    public static RoadmapProgress? Together(IReadOnlyCollection<RoadmapProgress> own)
    {
        if (own.Count == 0)
            return null;
        var sum = None with { Title = "Карты организаций" };
        foreach (var one in own)
        {
            sum.Add(one);
            sum.Comes(one.NextDue);
        }
        return sum;
    }

    private void Comes(DateOnly? day)
    {
        if (day < NextDue || NextDue is null)
            NextDue = day;
    }
}
