namespace Mentorship.Web.Domain.Organisations;

/// <summary>Which organisations take part by name, and which numbers each is asked for.</summary>
public static class ExpectedStatistics
{
    /// <summary>A number older than this many months no longer serves as a denominator.</summary>
    public const int FreshMonths = 12;

    /// <summary>Kinds that keep pairs of their own and so need a coordinator.</summary>
    public static readonly IReadOnlyList<OrganisationKind> WithCoordinator =
    [
        OrganisationKind.School,
        OrganisationKind.Kindergarten,
        OrganisationKind.Supplementary,
        OrganisationKind.College,
    ];

    public static IReadOnlyList<StatisticKind> Of(OrganisationKind kind) =>
        kind switch
        {
            OrganisationKind.School or OrganisationKind.College =>
            [
                StatisticKind.Children10To19,
                StatisticKind.Children15To19,
                StatisticKind.Teachers,
                StatisticKind.TeachersUpTo3Years,
            ],
            OrganisationKind.Kindergarten or OrganisationKind.Supplementary =>
            [
                StatisticKind.Teachers,
                StatisticKind.TeachersUpTo3Years,
            ],
            OrganisationKind.Department =>
            [
                StatisticKind.Children10To19,
                StatisticKind.Children15To19,
                StatisticKind.Enterprises,
            ],
            _ => [],
        };

    public static bool IsFresh(DateOnly? on, DateOnly today) => on >= today.AddMonths(-FreshMonths);
}
