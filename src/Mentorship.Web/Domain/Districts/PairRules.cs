namespace Mentorship.Web.Domain.Districts;

/// <summary>What a missing agreement under article 351.8 does to the pair of a worker.</summary>
public enum AgreementRule
{
    /// <summary>Said beside the pair; it may be put in force.</summary>
    Warn,

    /// <summary>The pair stays a draft until there is one.</summary>
    Block,
}

/// <summary>What the district says of all pairs.</summary>
public sealed record PairRules
{
    public const int MostPlaces = 20;

    /// <summary>In how many pairs at a time a mentor may be whose card says nothing else.</summary>
    public int MentorPlaces { get; init; } = 3;

    public AgreementRule Agreement { get; init; }

    /// <summary>Days without a meeting after which a pair is «stuck».</summary>
    public int StuckDays { get; init; } = 21;

    public void Check()
    {
        if (MentorPlaces is < 1 or > MostPlaces)
            throw new RuleBroken($"Мест у наставника: от 1 до {MostPlaces}.", nameof(MentorPlaces));
        if (!Enum.IsDefined(Agreement))
            throw new RuleBroken("Выберите из списка.", nameof(Agreement));
        if (StuckDays is < 7 or > 120)
            throw new RuleBroken("Дней без встречи: от 7 до 120.", nameof(StuckDays));
    }
}
