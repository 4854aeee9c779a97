using Mentorship.Web.Domain.Obligations;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Obligations;

/// <summary>The acts and appointments that some duties ask for, and what has been shown for them already.</summary>
internal sealed class ObjectShelf
{
    private readonly DateOnly today;
    private readonly ILookup<(Guid, Guid), Entered> acts;
    private readonly ILookup<(Guid, Guid), Entered> appointments;
    private readonly HashSet<(Guid Activity, Guid? Organisation, string? Post, Guid Thing)> used;

    private ObjectShelf(
        DateOnly today,
        IEnumerable<Entered> acts,
        IEnumerable<Entered> appointments,
        HashSet<(Guid, Guid?, string?, Guid)> used
    )
    {
        this.today = today;
        this.acts = acts.ToLookup(a => (a.OrganisationId, a.KindId));
        this.appointments = appointments.ToLookup(a => (a.OrganisationId, a.KindId));
        this.used = used;
    }

    public static async Task<ObjectShelf> ReadAsync(
        PortalDb db,
        IReadOnlyCollection<Guid> organisations,
        IReadOnlyCollection<Guid> kinds,
        IReadOnlyCollection<Guid> functions,
        IReadOnlyCollection<Guid> activities,
        DateOnly today,
        CancellationToken stop
    )
    {
        var papers =
            kinds.Count == 0
                ? []
                : await db
                    .LocalActs.Where(a =>
                        organisations.Contains(a.OrganisationId) && kinds.Contains(a.KindId) && a.From <= today
                    )
                    .Select(a => new Entered(
                        a.Id,
                        a.OrganisationId,
                        a.KindId,
                        a.IssuedOn,
                        a.From,
                        a.To,
                        EvidenceTitle.OfAct(a.Kind.Name, a.Number, a.IssuedOn)
                    ))
                    .ToListAsync(stop);
        var holders =
            functions.Count == 0
                ? []
                : await db
                    .Appointments.Where(a =>
                        organisations.Contains(a.OrganisationId) && functions.Contains(a.FunctionId) && a.From <= today
                    )
                    .Select(a => new Entered(
                        a.Id,
                        a.OrganisationId,
                        a.FunctionId,
                        a.From,
                        a.From,
                        a.To,
                        EvidenceTitle.OfAppointment(
                            a.Function.Name,
                            a.Person == null ? a.Body!.ShortName : a.Person.Surname,
                            a.OrderNumber,
                            a.OrderOn,
                            a.From
                        )
                    ))
                    .ToListAsync(stop);
        var shown = await (
            from e in db.Evidence
            where e.ActId != null || e.AppointmentId != null
            join o in db.Obligations on e.ObligationId equals o.Id
            where activities.Contains(o.ActivityId)
            select new
            {
                o.ActivityId,
                o.OrganisationId,
                o.Post,
                Thing = e.ActId ?? e.AppointmentId!.Value,
            }
        ).ToListAsync(stop);
        return new(today, papers, holders, [.. shown.Select(s => (s.ActivityId, s.OrganisationId, s.Post, s.Thing))]);
    }

    /// <summary>Everything that is asked for, or nothing.</summary>
    public IReadOnlyList<EvidenceFacts>? Find(AskedDuty asked)
    {
        var found = new List<EvidenceFacts>();
        var owner = asked.Duty.OrganisationId!.Value;
        if (asked.ActKindId is { } kind)
        {
            var act = acts[(owner, kind)]
                .Where(a => a.DatedOn >= asked.Begin && a.InForceOn(today) && IsFresh(asked.Duty, a))
                .MaxBy(a => a.DatedOn);
            if (act is null)
                return null;
            found.Add(new EvidenceFacts(ActId: act.Id, Title: act.Title));
        }
        if (asked.FunctionId is { } function)
        {
            var due = asked.Duty.DueOn;
            // Appointed after the due day is late, and still counts.
            var appointment = appointments[(owner, function)]
                .Where(a => (a.InForceOn(due) || a.From > due && a.InForceOn(today)) && IsFresh(asked.Duty, a))
                .MaxBy(a => a.From);
            if (appointment is null)
                return null;
            found.Add(new EvidenceFacts(AppointmentId: appointment.Id, Title: appointment.Title));
        }
        return found;
    }

    public void Use(Obligation duty, IEnumerable<EvidenceFacts> facts)
    {
        foreach (var fact in facts)
            used.Add((duty.ActivityId, duty.OrganisationId, duty.Post, fact.ActId ?? fact.AppointmentId!.Value));
    }

    private bool IsFresh(Obligation duty, Entered thing) =>
        !used.Contains((duty.ActivityId, duty.OrganisationId, duty.Post, thing.Id));

    private sealed record Entered(
        Guid Id,
        Guid OrganisationId,
        Guid KindId,
        DateOnly DatedOn,
        DateOnly From,
        DateOnly? To,
        string Title
    )
    {
        public bool InForceOn(DateOnly day) => From <= day && (To is null || day <= To);
    }
}
