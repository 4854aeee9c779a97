using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Domain.Indicators.Counting;

/// <summary>A person or an organisation that is counted, and by what.</summary>
/// <param name="Id">Of a person where people are counted, else of an organisation.</param>
/// <param name="OrganisationId">Whose figure he adds to.</param>
/// <param name="PairId">The pair that he is counted by.</param>
public sealed record Counted(Guid Id, Guid? OrganisationId, Guid? PairId);

/// <summary>Why somebody who could be counted is not.</summary>
public enum LeftOutReason
{
    /// <summary>Пара в черновике</summary>
    Draft,

    /// <summary>Пара вида, который не входит в показатели</summary>
    Uncounted,

    /// <summary>Пара закреплена или началась позже</summary>
    Later,

    /// <summary>Пара к этому дню закончилась</summary>
    Ended,

    /// <summary>Возраст меньше нужного</summary>
    TooYoung,

    /// <summary>Возраст больше нужного</summary>
    TooOld,

    /// <summary>Нет даты рождения</summary>
    NoBirthDate,

    /// <summary>Стаж больше трёх лет или не указан</summary>
    NotYoungTeacher,

    /// <summary>В парах только в другой роли</summary>
    OtherRole,

    /// <summary>Пары не было</summary>
    NoPair,

    /// <summary>Наставники есть, но места их работы нет среди считаемых организаций</summary>
    OtherBody,
    NoStatute,
    NoRoadmap,

    /// <summary>Нет действующей пары педагогов</summary>
    NoTeacherPair,

    /// <summary>Ни руководитель, ни заместитель не в паре менторства</summary>
    NoLeaders,

    /// <summary>Нет того, что считает показатель</summary>
    NoHolding,

    /// <summary>Значение не внесено</summary>
    NoValue,
}

/// <summary>Somebody who is not counted, the first reason and the others.</summary>
public sealed record LeftOut(Guid Id, Guid? OrganisationId, Guid? PairId, params LeftOutReason[] Reasons)
{
    public LeftOutReason Reason => Reasons[0];
}

/// <summary>Why there is no denominator.</summary>
public enum NoDenominator
{
    /// <summary>There is one, or the indicator needs none.</summary>
    None,

    /// <summary>Никогда не вносили</summary>
    Never,

    /// <summary>Старше двенадцати месяцев</summary>
    Stale,

    /// <summary>Внесён ноль</summary>
    Zero,

    /// <summary>Some organisations of the sum have not given theirs.</summary>
    Incomplete,

    /// <summary>The indicator is not counted for this organisation.</summary>
    NotApplicable,
}

/// <summary>What a share is of, and the papers it was taken from.</summary>
/// <param name="Missing">Organisations whose number a sum lacks.</param>
public sealed record Denominator(
    long? Value,
    IReadOnlyList<NumberFact> Sources,
    IReadOnlyList<Guid> Missing,
    NoDenominator Why = NoDenominator.None
)
{
    /// <summary>A number of things, not a share of them.</summary>
    public static readonly Denominator NotNeeded = new(null, [], []);

    public static Denominator Of(long value) =>
        value > 0 ? new(value, [], []) : new(null, [], [], NoDenominator.NotApplicable);

    public static Denominator No(NoDenominator why) => new(null, [], [], why);
}

/// <summary>A figure: what was counted, of how many, and the value as it is printed.</summary>
/// <param name="Numerator">None: nobody has entered it.</param>
/// <param name="Value">None is «нет данных», never zero.</param>
public sealed record Figure(decimal? Numerator, long? Denominator, decimal? Value)
{
    public static readonly Figure None = new(null, null, null);

    public static Figure Of(Indicator indicator, decimal? numerator, Denominator of) =>
        numerator is not { } part ? new(null, of.Value, null)
        : indicator.Measure == Measure.Number ? new(part, null, indicator.Rounded(part))
        : of.Value is not > 0 ? new(part, null, null)
        : new(part, of.Value, indicator.Rounded(100m * part / of.Value.Value));
}

/// <summary>An indicator on a day: the figure with everybody behind it. What the quarter seals is this.</summary>
/// <param name="Entered">What it was entered from, where it is entered.</param>
public sealed record Finding(
    Indicator Indicator,
    DateOnly AsOf,
    Scope Scope,
    Figure Figure,
    Denominator Denominator,
    IReadOnlyList<Counted> Counted,
    IReadOnlyList<EnteredFact> Entered
);

/// <summary>Kinds of organisation that give a number, in the sum of a scope.</summary>
internal static class AskedFor
{
    public static bool Number(StatisticKind kind, OrganisationKind of) => ExpectedStatistics.Of(of).Contains(kind);
}
