namespace Mentorship.Web.Domain.Orders;

/// <summary>What an order is about; each kind knows how its text begins (<see cref="OrderPatterns"/>).</summary>
public enum OrderKind
{
    ApproveRoadmap,
    ChangeRoadmap,
    Appoint,
    Group,
    AssignPairs,
    ChangePairs,
    EndPairs,
    Encourage,
    Monitoring,
    Results,
    Amend,
    Free,
}

/// <summary>Приказ, распоряжение, постановление: <see cref="TypeWords"/>.</summary>
public enum OrderType
{
    Order,
    Directive,
    Resolution,
}

public enum OrderState
{
    Draft,
    Registered,
    Repealed,
}
