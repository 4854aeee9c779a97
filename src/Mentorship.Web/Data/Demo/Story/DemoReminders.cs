using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Reminders;
using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Data.Demo.Story;

/// <summary>What the portal has said on the mornings of the last weeks, by its own rules.</summary>
internal sealed class DemoReminders
{
    private const int Weeks = 3;
    private static readonly TimeOnly Morning = new(7, 0);

    private readonly DemoWorld world;
    private readonly TimeZoneInfo zone;
    private readonly IReadOnlyList<ReminderMember> members;
    private readonly IReadOnlyDictionary<Guid, int> seen;
    private readonly IReadOnlyDictionary<Guid, ReminderRoadmap> roadmaps;
    private readonly IReadOnlyDictionary<Guid, ReminderBody> bodies;
    private readonly IReadOnlyList<Obligation> duties;

    public DemoReminders(DemoWorld world, IEnumerable<Membership> memberships)
    {
        this.world = world;
        zone = TimeZoneInfo.FindSystemTimeZoneById(world.District.TimeZone);
        var accounts = world.Accounts.Concat(world.Colleagues).ToDictionary(a => a.UserId);
        // Who has not answered the invitation hears nothing.
        var present = memberships
            .Where(m => m.Role != Role.Observer && accounts[m.UserId].SeenDaysAgo is not null)
            .ToList();
        members = present.ConvertAll(m => new ReminderMember(
            m.Id,
            m.UserId,
            m.Role,
            m.OrganisationId,
            m.PersonId,
            accounts[m.UserId].Email,
            accounts[m.UserId].FullName
        ));
        seen = present.ToDictionary(m => m.Id, m => accounts[m.UserId].SeenDaysAgo!.Value);
        roadmaps = world
            .Roadmaps.Where(r => r.State == RoadmapState.Approved)
            .ToDictionary(
                r => r.Id,
                r => new ReminderRoadmap(r.Id, r.Title, r.OwnerId, r.InForce!.Order?.ControllerId)
            );
        bodies = world.Organisations.ToDictionary(
            o => o.Id,
            o => new ReminderBody(o.Id, o.ShortName, o.Kind == OrganisationKind.Department)
        );
        duties = [.. world.Obligations.Where(o => roadmaps.ContainsKey(o.RoadmapId))];
    }

    /// <summary>This morning is left to the portal itself. What was said last, and after the last sign-in, waits to be read.</summary>
    public IReadOnlyList<Notification> UpTo(DateOnly today)
    {
        var all = Enumerable.Range(1, Weeks * 7).Reverse().SelectMany(ago => Say(today.AddDays(-ago))).ToList();
        foreach (var own in all.GroupBy(n => n.MembershipId))
        {
            var fresh = own.Max(n => n.OnDay);
            var left = today.AddDays(-seen[own.Key]);
            foreach (var told in own.Where(n => n.OnDay < fresh && n.OnDay < left))
                told.Read(told.CreatedAt.AddHours(2));
        }
        return all;
    }

    private IEnumerable<Notification> Say(DateOnly day)
    {
        var facts = new ReminderFacts(
            day,
            [.. DutiesOn(day)],
            roadmaps,
            members,
            bodies,
            new Dictionary<Guid, ReminderSetting>()
        );
        var local = day.ToDateTime(Morning);
        var at = new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
        foreach (var said in DayOfReminders.Of(facts))
            yield return new Notification(
                world.District.Id,
                said.To.Id,
                said.Kind,
                said.Roadmap.Id,
                said.Duties.Select(d => d.Id),
                facts.LateIn(said.Roadmap.Id, said.To).Count,
                day,
                at
            );
    }

    private IEnumerable<ReminderDuty> DutiesOn(DateOnly day)
    {
        var appointed = world
            .Appointments.Where(a => a.IsInForceOn(day) && a.PersonId is not null)
            .ToLookup(a => (a.OrganisationId, a.FunctionId), a => a.PersonId);
        foreach (var duty in duties)
        {
            // What is done on a day is known the next morning.
            if (duty.Events.LastOrDefault(e => e.On < day) is not { } then || then.Kind == ObligationStep.Left)
                continue;
            var standing = Standings.Of(
                then.State,
                then.DueOn,
                Standings.Done(then.DoneOn, then.DueOn, duty.Since),
                then.AskedUntil is not null,
                duty.IsRecommended,
                day
            );
            if (!standing.IsOpen())
                continue;
            yield return new(
                duty.Id,
                duty.RoadmapId,
                duty.Number,
                duty.Title,
                duty.OrganisationId,
                duty.PersonId,
                duty is { OrganisationId: { } body, FunctionId: { } function }
                    ? appointed[(body, function)].FirstOrDefault()
                    : null,
                then.DueOn,
                standing,
                duty.IsRecommended
            );
        }
    }
}
