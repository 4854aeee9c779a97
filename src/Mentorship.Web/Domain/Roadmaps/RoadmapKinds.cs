namespace Mentorship.Web.Domain.Roadmaps;

public enum RoadmapLevel
{
    Municipal,
    Institution,

    /// <summary>No roadmap that anybody wrote: the points of an order that are duties (<see cref="Orders.OrderPlan"/>).</summary>
    Order,
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
