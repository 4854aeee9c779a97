using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Obligations;

namespace Mentorship.Web.Domain.Reminders;

/// <summary>An open duty as reminders need it.</summary>
/// <param name="AppointedId">The person who holds the function on this day.</param>
public sealed record ReminderDuty(
    Guid Id,
    Guid RoadmapId,
    string? Number,
    string Title,
    Guid? OrganisationId,
    Guid? PersonId,
    Guid? AppointedId,
    DateOnly DueOn,
    Standing Standing,
    bool IsRecommended
)
{
    /// <summary>Who waits for a decision, or was only asked to consider it, is left in peace.</summary>
    public bool MayBeReminded => !IsRecommended && Standing.IsOpen() && Standing != Standing.ExtensionAsked;

    public bool IsOverdue => Standing == Standing.Overdue && !IsRecommended;
}

/// <param name="OwnerId">The organisation whose own roadmap it is.</param>
/// <param name="ControllerId">The person of the control clause.</param>
public sealed record ReminderRoadmap(Guid Id, string Title, Guid? OwnerId, Guid? ControllerId);

/// <summary>Somebody who works in the district and can sign in.</summary>
public sealed record ReminderMember(
    Guid Id,
    Guid UserId,
    Role Role,
    Guid? OrganisationId,
    Guid? PersonId,
    string Email,
    string FullName
);

public sealed record ReminderBody(Guid Id, string Name, bool IsDepartment);

/// <summary>Everything that says who is told what on a day.</summary>
public sealed record ReminderFacts(
    DateOnly Today,
    IReadOnlyList<ReminderDuty> Duties,
    IReadOnlyDictionary<Guid, ReminderRoadmap> Roadmaps,
    IReadOnlyList<ReminderMember> Members,
    IReadOnlyDictionary<Guid, ReminderBody> Bodies,
    IReadOnlyDictionary<Guid, ReminderSetting> Settings
)
{
    private static readonly ReminderSetting Usual = new(Guid.Empty, Guid.Empty);

    public ReminderSetting SettingOf(ReminderMember member) => Settings.GetValueOrDefault(member.Id, Usual);

    /// <summary>Organisations late in a roadmap, except those that the member himself answers for.</summary>
    public IReadOnlyList<LateBody> LateIn(Guid roadmap, ReminderMember except)
    {
        var own = Duties.Where(d => d.IsOverdue && d.RoadmapId == roadmap && Answers.Of(d, this).Contains(except));
        var ownBodies = own.Select(d => d.OrganisationId).Append(except.OrganisationId).ToHashSet();
        return
        [
            .. Duties
                .Where(d => d.IsOverdue && d.RoadmapId == roadmap && !ownBodies.Contains(d.OrganisationId))
                .Where(d => d.OrganisationId is { } id && Bodies.ContainsKey(id))
                .GroupBy(d => d.OrganisationId!.Value)
                .Select(g => new LateBody(Bodies[g.Key].Name, g.Count()))
                .OrderByDescending(b => b.Count)
                .ThenBy(b => b.Name, Natural.Order),
        ];
    }
}

public sealed record LateBody(string Name, int Count);
