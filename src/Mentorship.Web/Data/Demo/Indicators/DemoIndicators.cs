using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;

namespace Mentorship.Web.Data.Demo.Indicators;

/// <summary>What the district is measured by in the demo: the usual ten, three of its own, plans of four years, entered values.</summary>
public sealed record DemoMeasures(
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<Target> Targets,
    IReadOnlyList<EnteredValue> Values
)
{
    public static readonly DemoMeasures None = new([], [], []);
}

/// <summary>
/// Every state is there: a plan that is met, one that is under way, one that lags, a value too old, an indicator without
/// a plan, a forecast that has too few days.
/// </summary>
internal sealed class DemoIndicators(
    DemoSetting setting,
    IReadOnlyList<Organisation> organisations,
    IReadOnlyList<ActKind> acts,
    IReadOnlyList<MentoringKind> kinds
)
{
    private readonly List<Target> targets = [];
    private readonly List<EnteredValue> values = [];
    private readonly Dictionary<string, Indicator> indicators = UsualIndicators
        .For(setting.District.Id, acts, kinds)
        .Concat(Own(setting.District.Id, acts))
        .ToDictionary(i => i.Code);

    private int Year => setting.Day.Year;

    public DemoMeasures Make()
    {
        Plan("mentees", 3, 7, 10, 14);
        Plan("mentors", 4, 7.4m, 10, 12);
        Plan("young-teachers", 60, 85, 90, 95);
        Plan("enterprises", 10, 15, 20, 25);
        Plan("content-mentees", 65, 79, 82, 85);
        Plan("content-mentors", 70, 75, 80, 85);
        Plan("teacher-model", 60, 80, 90, 100);
        Plan("leaders", 20, 40, 60, 80);
        Plan("covered", 150, 450, 600, 750);
        Plan("open-lessons", 20, 45, 60, 75);
        Plan("data-rules", 50, 80, 90, 100);
        foreach (var school in organisations.Where(o => o.Kind == OrganisationKind.School).Take(2))
            Add("young-teachers", Year, 90, of: school);
        Add("young-teachers", Year, 70, kind: OrganisationKind.Kindergarten);

        // Autumn and spring of each school year, as questionnaires are given out.
        Survey("content-mentees", (14, 212, 310), (11, 248, 342), (8, 301, 402), (5, 352, 455), (1, 412, 528));
        Survey("content-mentors", (8, 158, 214), (1, 194, 238));
        // A year and more ago: no longer a value.
        Survey("stay-in-school", (15, 18, 27));
        foreach (var school in organisations.Where(o => o.Kind == OrganisationKind.School).Take(6))
        foreach (var (months, amount) in new[] { (10, 1), (7, 3), (4, 5), (1, 8) })
            Enter("open-lessons", months, amount, null, "Отчёты организаций об открытых занятиях", school);
        return new([.. indicators.Values.OrderBy(i => i.Place)], targets, values);
    }

    private static Indicator[] Own(Guid districtId, IReadOnlyList<ActKind> acts) =>
        [
            new(
                districtId,
                "data-rules",
                IndicatorKind.Counted,
                new(
                    "Доля организаций, где действует положение о стимулировании наставников",
                    "Положение о стимулировании"
                )
                {
                    Of = OrganisationKinds.Teaching,
                    Holding = Holding.LocalAct,
                    ActKindId = acts.FirstOrDefault(a => a.Name == "Положение о стимулировании наставников")?.Id,
                    Path = PathKind.Steps,
                },
                10
            ),
            new(
                districtId,
                "stay-in-school",
                IndicatorKind.Survey,
                new("Доля молодых педагогов, готовых остаться в профессии", "Готовы остаться в профессии")
                {
                    Of = OrganisationKinds.Teaching,
                },
                11
            ),
            new(
                districtId,
                "open-lessons",
                IndicatorKind.Entered,
                new("Открытые занятия наставников для молодых педагогов", "Открытые занятия")
                {
                    Measure = Measure.Number,
                    Unit = "занятий",
                    Digits = 0,
                    Of = new([OrganisationKind.School]),
                },
                12
            ),
        ];

    private void Plan(string code, params decimal[] byYear)
    {
        for (var at = 0; at < byYear.Length; at++)
            Add(code, Year - 1 + at, byYear[at]);
    }

    private void Add(string code, int year, decimal value, OrganisationKind? kind = null, Organisation? of = null) =>
        targets.Add(new Target(indicators[code], year, Target.LastQuarter, kind, of, value));

    private void Survey(string code, params (int MonthsAgo, int Part, int Whole)[] rounds)
    {
        foreach (var (months, part, whole) in rounds)
            Enter(code, months, part, whole, "Анкетирование участников, сводная ведомость");
    }

    private void Enter(string code, int monthsAgo, decimal amount, int? whole, string source, Organisation? of = null)
    {
        var day = QuarterDays.Last(setting.Day.AddMonths(-monthsAgo)).AddDays(14);
        if (
            day > setting.Day
            || values.Exists(v => v.IndicatorId == indicators[code].Id && v.On == day && v.OrganisationId == of?.Id)
        )
            return;
        values.Add(new EnteredValue(indicators[code], of, day, amount, whole, source));
    }
}
