using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Indicators.Counting;
using Mentorship.Web.Domain.Indicators.Planning;
using Mentorship.Web.Ui.Components;

namespace Mentorship.Web.Ui.Wording;

/// <summary>Indicators in the words of the district.</summary>
public static class IndicatorWords
{
    public const string NoData = "нет данных";

    public static string Name(this IndicatorKind kind) =>
        kind switch
        {
            IndicatorKind.Computed => "считает портал",
            IndicatorKind.Counted => "считает портал по организациям",
            IndicatorKind.Survey => "опросный",
            _ => "вносится вручную",
        };

    public static string Name(this Holding holding) =>
        holding switch
        {
            Holding.LocalAct => "действующий локальный акт",
            Holding.Roadmap => "утверждённая дорожная карта",
            Holding.Programme => "утверждённая программа пары",
            _ => "приказ о закреплении пар за последние 12 месяцев",
        };

    public static string Name(this PathKind path) =>
        path switch
        {
            PathKind.Linear => "ровно, по прямой",
            PathKind.Steps => "ступенями, к концу года",
            _ => "свой, по кварталам",
        };

    public static string Name(this Span span) =>
        span == Span.InForce ? "пары, действующие на дату" : "все пары с начала реализации по дату";

    public static string Name(this Measure measure) => measure == Measure.Share ? "доля, %" : "число";

    public static string Name(this Aim aim) => aim == Aim.Higher ? "чем больше, тем лучше" : "чем меньше, тем лучше";

    /// <summary>«70,3 %», «1 284»; without a value «нет данных».</summary>
    public static string Say(this Indicator indicator, decimal? value) =>
        value is not { } known ? NoData
        : indicator.Measure == Measure.Share ? Figures.Percent(known, Math.Max(indicator.Digits, 1))
        : Figures.Fraction(known, 2);

    /// <summary>A difference: «4,7 п. п.», «12».</summary>
    public static string Difference(this Indicator indicator, decimal value) =>
        Figures.Fraction(Math.Abs(value), indicator.Measure == Measure.Share ? Math.Max(indicator.Digits, 1) : 2)
        + (indicator.Measure == Measure.Share ? $"{Nb.Space}п.{Nb.Space}п." : "");

    /// <summary>What the numerator counts, agreed with a number.</summary>
    public static string Counted(this Indicator indicator, long number) =>
        indicator.Computation switch
        {
            Computation.Mentees => Plural.Word(number, "наставляемый", "наставляемых", "наставляемых"),
            Computation.Mentors => Plural.Word(number, "наставник", "наставника", "наставников"),
            Computation.YoungTeachers => Plural.Word(number, "педагог", "педагога", "педагогов"),
            Computation.Covered => Plural.Word(number, "обучающийся", "обучающихся", "обучающихся"),
            Computation.Enterprises => Plural.Word(number, "предприятие", "предприятия", "предприятий"),
            Computation.Partners => Plural.Word(number, "организация", "организации", "организаций"),
            Computation.TeacherModel or Computation.Leaders => Plural.Word(number, "школа", "школы", "школ"),
            _ when indicator.Kind == IndicatorKind.Counted => Plural.Word(
                number,
                "организация",
                "организации",
                "организаций"
            ),
            _ when indicator.Kind == IndicatorKind.Survey => Plural.Word(
                number,
                "опрошенный",
                "опрошенных",
                "опрошенных"
            ),
            _ => indicator.Unit ?? "",
        };

    public static string Count(this Indicator indicator, long number) =>
        $"{Figures.Whole(number)}{Nb.Space}{indicator.Counted(number)}".TrimEnd(Nb.Space);

    public static StateMark Mark(this PlanState state) =>
        state switch
        {
            PlanState.NoData => StateMark.None,
            PlanState.NoTarget => StateMark.Waived,
            PlanState.Met => StateMark.Accepted,
            PlanState.OnPath => StateMark.Late,
            PlanState.Risk => StateMark.Ask,
            PlanState.Behind => StateMark.Extension,
            _ => StateMark.Work,
        };

    /// <summary>For filters and keys.</summary>
    public static string Name(this PlanState state) =>
        state switch
        {
            PlanState.NoData => NoData,
            PlanState.NoTarget => "план не назначен",
            PlanState.Met => "план выполнен",
            PlanState.OnPath => "идёт по плану",
            PlanState.Risk => "может не успеть",
            PlanState.Behind => "отстаёт",
            _ => "до срока",
        };

    /// <summary>«ниже плана на 4,7 п. п.»</summary>
    public static string Say(this PlanStanding standing, Indicator indicator) =>
        standing.State switch
        {
            PlanState.Met when standing.Gap is > 0 =>
                $"план выполнен, запас {indicator.Difference(standing.Gap.Value)}",
            PlanState.Met => "план выполнен",
            PlanState.Behind => indicator.Aim == Aim.Higher
                ? $"ниже плана на {indicator.Difference(standing.Gap ?? 0)}"
                : $"выше плана на {indicator.Difference(standing.Gap ?? 0)}",
            PlanState.Risk => "идёт в срок, но по прогнозу плана не достигнет",
            _ => standing.State.Name(),
        };

    /// <summary>«ещё 14 педагогов в квартал до конца 2027 года»</summary>
    public static string? Pace(this PlanStanding standing, Indicator indicator) =>
        standing is { PerQuarter: { } more, Ahead: { } ahead }
            ? standing.Quarters == 1
                ? $"ещё {indicator.Count(more)} до конца {ahead.Day.Year} года"
                : $"ещё {indicator.Count(more)} в квартал до конца {ahead.Day.Year} года"
            : null;

    /// <summary>Why somebody is not counted.</summary>
    public static string Name(this LeftOutReason reason) =>
        reason switch
        {
            LeftOutReason.Draft => "Пара в черновике: приказ ещё не зарегистрирован",
            LeftOutReason.Uncounted => "Только краткосрочная или другая пара, которая в показатели не входит",
            LeftOutReason.Later => "Пара закреплена позже этого дня",
            LeftOutReason.Ended => "Пара к этому дню закончилась",
            LeftOutReason.TooYoung => "Моложе возраста показателя",
            LeftOutReason.TooOld => "Старше возраста показателя",
            LeftOutReason.NoBirthDate => "Не указана дата рождения",
            LeftOutReason.NotYoungTeacher => "Стаж больше трёх лет или не указан",
            LeftOutReason.OtherRole => "В парах только в другой роли",
            LeftOutReason.NoPair => "Пары не было",
            LeftOutReason.OtherBody => "Место работы не из считаемых организаций",
            LeftOutReason.NoStatute => "Нет действующего положения о наставничестве",
            LeftOutReason.NoRoadmap => "Нет утверждённой дорожной карты",
            LeftOutReason.NoTeacherPair => "Нет действующей пары педагогов",
            LeftOutReason.NoLeaders => "Ни руководитель, ни заместитель не в паре менторства",
            LeftOutReason.NoHolding => "Нет того, что считает показатель",
            _ => "Значение не внесено",
        };

    /// <summary>«Числа нет», with what to do.</summary>
    public static string? Say(this NoDenominator why) =>
        why switch
        {
            NoDenominator.Never => "знаменатель не вносили",
            NoDenominator.Stale => "знаменатель старше 12 месяцев",
            NoDenominator.Zero => "знаменатель равен нулю",
            NoDenominator.Incomplete => "не все организации дали число",
            NoDenominator.NotApplicable => "для этой организации не считается",
            _ => null,
        };
}
