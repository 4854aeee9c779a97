using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Features.Obligations;

/// <summary>A duty as lists show it, with what is needed to say why it is late.</summary>
public sealed class ObligationRow
{
    public Guid Id { get; init; }
    public uint Version { get; init; }
    public Guid RoadmapId { get; init; }
    public string? Roadmap { get; init; }
    public Guid? RoadmapOwnerId { get; init; }
    public Guid ActivityId { get; init; }
    public string? Number { get; init; }
    public string Title { get; init; } = "";
    public string Label { get; init; } = "";
    public DateOnly? StartsOn { get; init; }
    public DateOnly DueOn { get; init; }
    public DateOnly FirstDueOn { get; init; }
    public ObligationState State { get; init; }
    public bool IsRecommended { get; init; }
    public bool IsContinuous { get; init; }
    public DateOnly? SubmittedOn { get; init; }
    public DateOnly? DoneOn { get; init; }
    public DateOnly Since { get; init; }
    public DateOnly? AskedUntil { get; init; }
    public string? AskedBecause { get; init; }
    public DateOnly? GoneOn { get; init; }
    public string? GoneBecause { get; init; }
    public Guid? OrganisationId { get; init; }
    public string? Organisation { get; init; }
    public string? Post { get; init; }
    public Guid? FunctionId { get; init; }
    public string? Function { get; init; }
    public Guid? PersonId { get; init; }

    /// <summary>The person named, or appointed today; an observer is told neither.</summary>
    public string? Person { get; init; }
    public string? Appointed { get; init; }
    public bool IsAppointed { get; init; }
    public int Papers { get; init; }
    public DateOnly? ReturnedOn { get; init; }
    public string? ReturnedBecause { get; init; }
    public DateOnly? RefusedOn { get; init; }
    public bool HasCoordinator { get; init; }
    public DateTimeOffset? SignedInAt { get; init; }

    public Standing StandingOn(DateOnly today) =>
        Standings.Of(State, DueOn, Standings.Done(DoneOn, DueOn, Since), AskedUntil is not null, IsRecommended, today);

    public string Name => Number is null ? Title : $"{Number} {Title}";

    /// <summary>A point of an order, not a row of a roadmap.</summary>
    public RoadmapLevel Level { get; init; }

    /// <summary>«Степная СОШ», or the person when there is no organisation.</summary>
    public string Whose => Organisation ?? Person ?? "лично";

    public static IQueryable<ObligationRow> Of(
        PortalDb db,
        CurrentUser me,
        IQueryable<Obligation> obligations,
        DateOnly today
    )
    {
        var named = !me.Has(Role.Observer);
        var steps = db.ObligationEvents.VisibleTo(me);
        var appointed = db.Appointments.VisibleTo(me).InForceOn(today);
        var members = db.Memberships.Where(m => m.Role == Role.Coordinator && m.EndedAt == null);
        return from o in obligations
            from r in db.Roadmaps.VisibleTo(me).Where(r => r.Id == o.RoadmapId).DefaultIfEmpty()
            from b in db.Organisations.VisibleTo(me).Where(b => b.Id == o.OrganisationId).DefaultIfEmpty()
            from f in db.AppointmentFunctions.VisibleTo(me).Where(f => f.Id == o.FunctionId).DefaultIfEmpty()
            from p in db.People.VisibleTo(me).Where(p => p.Id == o.PersonId).DefaultIfEmpty()
            select new ObligationRow
            {
                Id = o.Id,
                Version = o.Version,
                RoadmapId = o.RoadmapId,
                Roadmap = r!.Title,
                RoadmapOwnerId = r.OwnerId,
                Level = r.Level,
                ActivityId = o.ActivityId,
                Number = o.Number,
                Title = o.Title,
                Label = o.Label,
                StartsOn = o.StartsOn,
                DueOn = o.DueOn,
                FirstDueOn = o.FirstDueOn,
                State = o.State,
                IsRecommended = o.IsRecommended,
                IsContinuous = o.IsContinuous,
                SubmittedOn = o.SubmittedOn,
                DoneOn = o.DoneOn,
                Since = o.Since,
                AskedUntil = o.AskedUntil,
                AskedBecause = named ? o.AskedBecause : null,
                GoneOn = o.GoneOn,
                GoneBecause = o.GoneBecause,
                OrganisationId = o.OrganisationId,
                Organisation = b!.ShortName,
                Post = o.Post,
                FunctionId = o.FunctionId,
                Function = f!.Name,
                PersonId = o.PersonId,
                Person = p == null ? null : p.Surname + " " + p.Name + (p.Patronymic == null ? "" : " " + p.Patronymic),
                Appointed =
                    !named || o.FunctionId == null
                        ? null
                        : appointed
                            .Where(a => a.OrganisationId == o.OrganisationId && a.FunctionId == o.FunctionId)
                            .OrderBy(a => a.From)
                            .Select(a =>
                                a.Person == null
                                    ? a.Body!.ShortName
                                    : a.Person.Surname
                                        + " "
                                        + a.Person.Name
                                        + (a.Person.Patronymic == null ? "" : " " + a.Person.Patronymic)
                            )
                            .FirstOrDefault(),
                IsAppointed =
                    o.FunctionId == null
                    || appointed.Any(a => a.OrganisationId == o.OrganisationId && a.FunctionId == o.FunctionId),
                Papers = db.Evidence.VisibleTo(me).Count(e => e.ObligationId == o.Id),
                ReturnedOn = steps
                    .Where(e => e.ObligationId == o.Id && e.Kind == ObligationStep.Returned)
                    .Max(e => (DateOnly?)e.On),
                ReturnedBecause =
                    !named || o.State != ObligationState.Returned
                        ? null
                        : steps
                            .Where(e => e.ObligationId == o.Id && e.Kind == ObligationStep.Returned)
                            .OrderByDescending(e => e.At)
                            .Select(e => e.Comment)
                            .FirstOrDefault(),
                RefusedOn = steps
                    .Where(e => e.ObligationId == o.Id && e.Kind == ObligationStep.ExtensionRefused)
                    .Max(e => (DateOnly?)e.On),
                HasCoordinator = members.Any(m => m.DistrictId == o.DistrictId && m.OrganisationId == o.OrganisationId),
                SignedInAt = members
                    .Where(m => m.DistrictId == o.DistrictId && m.OrganisationId == o.OrganisationId)
                    .Join(db.Users, m => m.UserId, u => u.Id, (_, u) => u.LastSignedInAt)
                    .Max(),
            };
    }
}
