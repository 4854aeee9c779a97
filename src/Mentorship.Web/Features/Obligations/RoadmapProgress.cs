using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Obligations;

/// <summary>Of what was due so far or is accepted already: how much is accepted, in time, to be looked at, overdue.</summary>
public sealed record RoadmapProgress(Guid Id, Guid? OwnerId, string Title, DateOnly From, DateOnly To)
{
    public static readonly RoadmapProgress None = new(Guid.Empty, null, "", default, default);

    public int Expected { get; private set; }
    public int Done { get; private set; }
    public int InTime { get; private set; }
    public int Checking { get; private set; }
    public int Overdue { get; private set; }
    public DateOnly? NextDue { get; private set; }

    /// <summary>One statement for all of <paramref name="roadmaps"/>; how a duty stands is said by <see cref="Standings"/> alone.</summary>
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
            var (due, recommended) = (today.AddDays(key.Day), key.Recommended == true);
            var standing = Standings.Of(
                state,
                due,
                key.DoneLate == true ? due.AddDays(1) : due,
                key.Asked,
                recommended,
                today
            );
            progress.Add(standing, due <= today && !recommended, group.Count);
            if (standing.IsOpen() && due >= today)
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
            sum.Expected += one.Expected;
            sum.Done += one.Done;
            sum.InTime += one.InTime;
            sum.Checking += one.Checking;
            sum.Overdue += one.Overdue;
            sum.Comes(one.NextDue);
        }
        return sum;
    }

    private void Add(Standing standing, bool isDue, int count)
    {
        if (standing == Standing.Waived)
            return;
        if (isDue || standing.IsSettled())
            Expected += count;
        if (standing.IsSettled())
            Done += count;
        if (standing == Standing.Accepted)
            InTime += count;
        if (standing == Standing.Submitted && isDue)
            Checking += count;
        if (standing == Standing.Overdue)
            Overdue += count;
    }

    private void Comes(DateOnly? day)
    {
        if (day < NextDue || NextDue is null)
            NextDue = day;
    }
}
