using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Parties;

namespace Mentorship.Web.Domain.Orders;

/// <summary>What the data say when an order of some kind is begun; every kind takes what it needs.</summary>
public sealed record PatternFacts(DateOnly Today)
{
    /// <summary>«Приреченского района»; of a school «Заозёрной СОШ».</summary>
    public string Where { get; init; } = "";

    /// <summary>The methodical centre, by its short name; the issuer's own people where there is none.</summary>
    public string? Centre { get; init; }

    /// <summary>«Руководители образовательных организаций»; null in an order of one school.</summary>
    public string? Heads { get; init; }

    public (Guid Id, string Title)? Roadmap { get; init; }

    /// <summary>What is approved: «Положение о наставничестве», a line of the directory of acts.</summary>
    public (Guid Id, string Name)? Act { get; init; }

    /// <summary>The act of that kind that is in force at the issuer, by its paper: «приказ от 03.09.2025 № 61-ОД».</summary>
    public string? Earlier { get; init; }
    public DirectoryPerson? Person { get; init; }

    /// <summary>Where the person works, unless it is the issuer itself: «лицей № 5».</summary>
    public string? Workplace { get; init; }
    public string? Function { get; init; }

    /// <summary>Of an order on monitoring.</summary>
    public PatternPeriod? Period { get; init; }

    /// <summary>Who answers for mentoring in the school that issues the order, by his full name.</summary>
    public string? Curator { get; init; }

    /// <summary>What was put right by hand of how names and posts are declined.</summary>
    public FormsBook Forms { get; init; } = FormsBook.Empty;
    public OrderType Type { get; init; }
    public Order? Amended { get; init; }

    /// <summary>It takes the other order's force.</summary>
    public bool Repeals { get; init; }
}
