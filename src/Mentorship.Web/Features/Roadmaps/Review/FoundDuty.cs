using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Obligations;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Review;

/// <summary>What is known of a duty, with whom it concerns as resolved on the day.</summary>
internal sealed record FoundDuty(
    Guid Id,
    Guid? OrganisationId,
    Guid? FunctionId,
    string? Whose,
    string? Post,
    ObligationState State,
    DateOnly DueOn,
    DoneWhen Done,
    DateOnly? SubmittedOn,
    DateOnly? AskedUntil,
    bool IsRecommended,
    ObligationStep? LastStep,
    DateOnly? LastOn,
    string? LastWords,
    string? Surname,
    string? Name,
    string? Patronymic
)
{
    public string? Named { get; private init; }

    /// <summary>Nobody is appointed whom the text asks for.</summary>
    public bool IsVacant { get; private init; }

    public bool HasCoordinator { get; private init; }
    public DateTimeOffset? SeenAt { get; private init; }

    public static async Task<IReadOnlyList<FoundDuty>> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Guid roadmap,
        Guid activity,
        int place,
        DateOnly day
    )
    {
        var duties = await DutiesAsync(db, me, roadmap, activity, place, day);
        var names = await AppointedAsync(db, me, duties, day);
        // Who signs in and when is the department's business.
        var seen = me.Has(Role.Curator, Role.Methodist, Role.Head) ? await SeenAsync(db, me) : null;
        return duties.ConvertAll(d =>
        {
            var appointed = names.GetValueOrDefault((d.OrganisationId, d.FunctionId));
            var own = d.Surname is null ? null : string.Join(' ', d.Surname, d.Name, d.Patronymic);
            return d with
            {
                Named = me.Has(Role.Observer) ? d.Post : appointed ?? own ?? d.Post,
                IsVacant = d.FunctionId is not null && !names.ContainsKey((d.OrganisationId, d.FunctionId)),
                HasCoordinator = seen is null || d.OrganisationId is { } body && seen.ContainsKey(body),
                SeenAt = d.OrganisationId is { } at ? seen?.GetValueOrDefault(at) : null,
            };
        });
    }

    private static Task<List<FoundDuty>> DutiesAsync(
        PortalDb db,
        CurrentUser me,
        Guid roadmap,
        Guid activity,
        int place,
        DateOnly day
    )
    {
        var organisations = db.Organisations.VisibleTo(me);
        var people = db.People.VisibleTo(me);
        var events = db.ObligationEvents.VisibleTo(me);
        return (
            from duty in db.Obligations.VisibleTo(me)
            where duty.RoadmapId == roadmap && duty.ActivityId == activity && duty.Place == place
            where duty.GoneOn == null || duty.GoneOn > day
            from body in organisations.Where(b => b.Id == duty.OrganisationId).DefaultIfEmpty()
            from person in people.Where(p => p.Id == duty.PersonId).DefaultIfEmpty()
            from last in events
                .Where(e => e.ObligationId == duty.Id && e.On <= day && e.Kind != ObligationStep.Given)
                .OrderByDescending(e => e.At)
                .ThenByDescending(e => e.Id)
                .Take(1)
                .DefaultIfEmpty()
            select new FoundDuty(
                duty.Id,
                duty.OrganisationId,
                duty.FunctionId,
                body.ShortName,
                duty.Post,
                duty.State,
                duty.DueOn,
                duty.DoneOn < duty.Since ? DoneWhen.Before
                    : duty.DoneOn > duty.DueOn ? DoneWhen.Late
                    : DoneWhen.InTime,
                duty.SubmittedOn,
                duty.AskedUntil,
                duty.IsRecommended,
                last == null ? null : last.Kind,
                last == null ? null : last.On,
                last == null ? null : last.Comment,
                person.Surname,
                person.Name,
                person.Patronymic
            )
        )
            .AsNoTracking()
            .ToListAsync();
    }

    private static async Task<Dictionary<(Guid?, Guid?), string?>> AppointedAsync(
        PortalDb db,
        CurrentUser me,
        IReadOnlyList<FoundDuty> duties,
        DateOnly day
    )
    {
        var functions = duties.Select(d => d.FunctionId).OfType<Guid>().Distinct().ToList();
        if (functions.Count == 0)
            return [];
        var appointed = await db
            .Appointments.VisibleTo(me)
            .AsNoTracking()
            .Where(a => functions.Contains(a.FunctionId) && a.From <= day && (a.To == null || a.To >= day))
            .OrderBy(a => a.From)
            .Select(a => new
            {
                a.OrganisationId,
                a.FunctionId,
                Surname = a.Person == null ? null : a.Person.Surname,
                Name = a.Person == null ? null : a.Person.Name,
                Patronymic = a.Person == null ? null : a.Person.Patronymic,
                Body = a.Body == null ? null : a.Body.ShortName,
            })
            .ToListAsync();
        var names = new Dictionary<(Guid?, Guid?), string?>();
        foreach (var a in appointed)
            names[(a.OrganisationId, a.FunctionId)] = a.Surname is null
                ? a.Body
                : string.Join(' ', a.Surname, a.Name, a.Patronymic);
        return names;
    }

    private static Task<Dictionary<Guid, DateTimeOffset?>> SeenAsync(PortalDb db, CurrentUser me)
    {
        var district = me.DistrictId;
        return db
            .Memberships.Where(m =>
                m.DistrictId == district && m.Role == Role.Coordinator && m.EndedAt == null && m.OrganisationId != null
            )
            .Join(db.Users, m => m.UserId, u => u.Id, (m, u) => new { m.OrganisationId, u.LastSignedInAt })
            .GroupBy(m => m.OrganisationId!.Value)
            .Select(g => new { g.Key, At = g.Max(m => m.LastSignedInAt) })
            .ToDictionaryAsync(g => g.Key, g => g.At);
    }
}
