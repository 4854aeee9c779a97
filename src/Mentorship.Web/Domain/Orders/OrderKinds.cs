namespace Mentorship.Web.Domain.Orders;

/// <summary>What an order is about; each kind knows how its text begins (<see cref="OrderPatterns"/>).</summary>
public enum OrderKind
{
    ApproveRoadmap,
    ChangeRoadmap,

    /// <summary>Положение, программа, порядок: a text that is in force at its issuer.</summary>
    ApproveAct,

    /// <summary>Персонализированные программы of pairs.</summary>
    ApproveProgrammes,
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

public static class OrderKindFamilies
{
    /// <summary>What its annex names begins at the pairs, and its text from them.</summary>
    public static bool IsOfPairs(this OrderKind kind) =>
        kind is OrderKind.AssignPairs or OrderKind.ChangePairs or OrderKind.EndPairs or OrderKind.ApproveProgrammes;
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
