using Mentorship.Web.Domain.Accounts;

namespace Mentorship.Web.Domain.Reminders;

/// <summary>Who answers for a duty and so is reminded of it.</summary>
public static class Answers
{
    /// <summary>
    /// The named person; the appointed one and those who report for the organisation; the department's own duties are
    /// the curators'. When a named person cannot sign in, his organisation is told.
    /// </summary>
    public static IReadOnlyList<ReminderMember> Of(ReminderDuty duty, ReminderFacts facts)
    {
        if (duty.PersonId is { } named && Users(facts, named) is { Count: > 0 } himself)
            return himself;
        var appointed = duty.AppointedId is { } person ? Users(facts, person) : [];
        return [.. appointed.Concat(Reporters(duty, facts)).Distinct()];
    }

    /// <summary>Whoever the control clause names, when he signs in to the portal; otherwise those who keep the roadmap.</summary>
    public static IReadOnlyList<ReminderMember> Controllers(ReminderRoadmap roadmap, ReminderFacts facts)
    {
        if (roadmap.ControllerId is { } controller && Users(facts, controller) is { Count: > 0 } named)
            return named;
        return
        [
            .. facts.Members.Where(m =>
                roadmap.OwnerId is { } owner
                    ? m.Role == Role.Coordinator && m.OrganisationId == owner
                    : m.Role == Role.Curator
            ),
        ];
    }

    private static List<ReminderMember> Users(ReminderFacts facts, Guid person) =>
        [.. facts.Members.Where(m => m.PersonId == person && m.Role != Role.Observer)];

    private static IEnumerable<ReminderMember> Reporters(ReminderDuty duty, ReminderFacts facts)
    {
        if (duty.OrganisationId is not { } body)
            return [];
        var isDepartment = facts.Bodies.TryGetValue(body, out var found) && found.IsDepartment;
        return facts.Members.Where(m =>
            m.Role is Role.Coordinator or Role.Methodist or Role.Curator && m.OrganisationId == body
            || isDepartment && m.Role == Role.Curator && m.OrganisationId is null
        );
    }
}
