namespace Mentorship.Web.Domain.Acts;

public enum ActState
{
    /// <summary>в силе</summary>
    InForce,

    /// <summary>истекает</summary>
    Expiring,

    /// <summary>старше акта, на котором основан</summary>
    Outdated,

    /// <summary>нет: never was, has lost its force, or has not gained it yet</summary>
    Missing,
}
