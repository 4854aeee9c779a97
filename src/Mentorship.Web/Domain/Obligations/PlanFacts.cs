using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Domain.Obligations;

/// <summary>A body of the district as the plan needs it.</summary>
public sealed record PlanBody(
    Guid Id,
    OrganisationKind Kind,
    string Name,
    DateOnly ActiveFrom,
    DateOnly? ActiveTo,
    string? ClosedBecause
);

/// <summary>Everything that says which duties a roadmap makes: its text in force, bodies, posts, entered dates.</summary>
public sealed record PlanFacts(
    Roadmap Roadmap,
    Revision Text,
    IReadOnlyList<PlanBody> Bodies,
    IReadOnlyDictionary<Guid, OrganisationKinds> FunctionsExpectedFrom,
    IReadOnlyDictionary<Guid, Guid> EmployerOf,
    IReadOnlyList<EnteredDate> Entered
);

/// <summary>A duty that the text asks for.</summary>
/// <param name="Repeats">It comes again and again: what is far off waits for its time.</param>
internal sealed record PlannedDuty(Duty Duty, Addressee To, bool IsRecommended, bool IsContinuous, bool Repeats);

/// <summary>An occurrence of an activity, whoever has to do it.</summary>
internal sealed record PlannedDate(DateOnly? Start, DateOnly Due, string? Party, string Label)
{
    public static PlannedDate Of(Occurrence occurrence) =>
        new(occurrence.Start, occurrence.Due, occurrence.Party, occurrence.Label);

    public static PlannedDate Of(EnteredDate date) => new(date.StartsOn, date.DueOn, null, date.Label ?? "");
}
