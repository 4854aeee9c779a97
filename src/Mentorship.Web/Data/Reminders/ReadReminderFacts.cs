using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Reminders;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Reminders;

/// <summary>Reads who owes what and who answers, in the district that the connection is in.</summary>
public static class ReadReminderFacts
{
    /// <param name="roadmap">Only this one's duties.</param>
    public static async Task<ReminderFacts> OfAsync(
        PortalDb db,
        Guid district,
        DateOnly today,
        Guid? roadmap = null,
        CancellationToken stop = default
    )
    {
        var roadmaps = await db
            .Roadmaps.Where(r => r.State == RoadmapState.Approved && (roadmap == null || r.Id == roadmap))
            .Select(r => new ReminderRoadmap(
                r.Id,
                r.Title,
                r.OwnerId,
                db.Revisions.Where(t =>
                        t.RoadmapId == r.Id && t.State == RevisionState.Approved && t.Order!.ControllerId != null
                    )
                    .OrderByDescending(t => t.Number)
                    .Select(t => t.Order!.ControllerId)
                    .FirstOrDefault()
            ))
            .ToDictionaryAsync(r => r.Id, stop);
        return new(
            today,
            await DutiesAsync(db, today, roadmap, stop),
            roadmaps,
            await MembersAsync(db, district, stop),
            await db
                .Organisations.Select(o => new ReminderBody(o.Id, o.ShortName, o.Kind == OrganisationKind.Department))
                .ToDictionaryAsync(o => o.Id, stop),
            await db.ReminderSettings.AsNoTracking().ToDictionaryAsync(s => s.MembershipId, stop)
        );
    }

    private static async Task<List<ReminderDuty>> DutiesAsync(
        PortalDb db,
        DateOnly today,
        Guid? roadmap,
        CancellationToken stop
    )
    {
        var appointed = (
            await db
                .Appointments.InForceOn(today)
                .Where(a => a.PersonId != null)
                .Select(a => new
                {
                    a.OrganisationId,
                    a.FunctionId,
                    a.PersonId,
                })
                .ToListAsync(stop)
        ).ToLookup(a => (a.OrganisationId, a.FunctionId), a => a.PersonId);
        var open = await db
            .Obligations.AsNoTracking()
            .Where(o => o.GoneOn == null && (roadmap == null || o.RoadmapId == roadmap))
            .Where(o =>
                o.State == ObligationState.NotStarted
                || o.State == ObligationState.InProgress
                || o.State == ObligationState.Returned
            )
            .ToListAsync(stop);
        return
        [
            .. open.Select(o => new ReminderDuty(
                o.Id,
                o.RoadmapId,
                o.Number,
                o.Title,
                o.OrganisationId,
                o.PersonId,
                o is { OrganisationId: { } body, FunctionId: { } function }
                    ? appointed[(body, function)].FirstOrDefault()
                    : null,
                o.DueOn,
                o.StandingOn(today),
                o.IsRecommended
            )),
        ];
    }

    // Whoever was invited and has not come yet cannot open what a letter leads to.
    private static Task<List<ReminderMember>> MembersAsync(PortalDb db, Guid district, CancellationToken stop) =>
        (
            from member in db.Memberships
            join user in db.Users on member.UserId equals user.Id
            where member.DistrictId == district && member.EndedAt == null
            where user.DisabledAt == null && user.PasswordHash != null && member.Role != Role.Observer
            orderby member.CreatedAt, member.Id
            select new ReminderMember(
                member.Id,
                member.UserId,
                member.Role,
                member.OrganisationId,
                member.PersonId,
                user.Email!,
                user.FullName
            )
        ).ToListAsync(stop);
}
