using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Domain.Organisations;

public enum StatisticKind
{
    /// <summary>Детей 10–19 лет</summary>
    Children10To19,

    /// <summary>Детей 15–19 лет</summary>
    Children15To19,

    /// <summary>Педагогов</summary>
    Teachers,

    /// <summary>Педагогов со стажем 0–3 года</summary>
    TeachersUpTo3Years,

    /// <summary>Предприятий на территории; kept with the department</summary>
    Enterprises,
}

/// <summary>A denominator: a number of a kind on a day, with the paper it was taken from.</summary>
public sealed class Statistic : DistrictOwned
{
    public const int SourceMaxLength = 200;

    private Statistic() { }

    internal Statistic(Organisation organisation, StatisticKind kind, DateOnly on, int value, string? source)
        : base(organisation.DistrictId)
    {
        OrganisationId = organisation.Id;
        Kind = kind;
        On = on;
        Correct(value, source);
    }

    public Guid OrganisationId { get; private set; }
    public StatisticKind Kind { get; private set; }

    /// <summary>The day the number is true for.</summary>
    public DateOnly On { get; private set; }

    public int Value { get; private set; }

    /// <summary>ОО-1, 83-РИК, Росстат …</summary>
    public string Source { get; private set; } = "";

    internal void Correct(int value, string? source)
    {
        if (value is < 0 or > 10_000_000)
            throw new RuleBroken("Число должно быть от 0 до 10 000 000.", nameof(Value));
        Value = value;
        Source = Text.Required(source, "Укажите, откуда число: форма, дата, письмо.", SourceMaxLength, nameof(Source));
    }
}
