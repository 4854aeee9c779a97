namespace Mentorship.Web.Domain.Roadmaps;

public enum RoadmapLevel
{
    Municipal,
    Institution,

    /// <summary>No roadmap that anybody wrote: the points of an order that are duties (<see cref="Orders.OrderPlan"/>).</summary>
    Order,

    /// <summary>Accepted recommendations of an analytical note (<see cref="Notes.NotePlan"/>).</summary>
    Note,
}

public static class RoadmapLevels
{
    /// <summary>Those that somebody wrote as a roadmap; the others are shown on the page of what they come from.</summary>
    public static readonly IReadOnlyList<RoadmapLevel> Written = [RoadmapLevel.Municipal, RoadmapLevel.Institution];
}

public enum Direction
{
    Teachers,
    Students,
    Both,
}

public enum YearKind
{
    School,
    Calendar,
}

public enum RoadmapState
{
    Draft,
    Approved,
    Closed,

    /// <summary>A pattern that new roadmaps begin with; never approved itself.</summary>
    Template,
}

public enum ResultKind
{
    Other,
    Order,
    LocalAct,
    Report,
    Database,
    Event,
    Publication,
    Letter,
    Agreement,
}
