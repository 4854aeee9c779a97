using System.Globalization;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Sealing;

namespace Mentorship.Web.Domain.Orders;

/// <summary>The period that an order on monitoring is about.</summary>
/// <param name="Name">«IV квартал 2026 года»</param>
/// <param name="Form">What organisations are asked for.</param>
/// <param name="Figures">What was sealed; none while the period is open.</param>
public sealed record PatternPeriod(string Name, DateOnly DueOn, ReturnForm Form, QuarterFigures? Figures = null);

/// <summary>How orders on monitoring begin: that it is held, with the form; what came of it, with the sealed figures.</summary>
internal static class MonitoringPatterns
{
    private const string Mentoring = OrderPatterns.Mentoring;

    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");

    public static (string, OrderText) Open(PatternFacts facts)
    {
        var period = facts.Period;
        // Returns are due on the last day: what comes in is put together after it.
        var begin = period is null ? OrderPatterns.Working(facts.Today.AddDays(14)) : facts.Today;
        var end =
            period is { } open && open.DueOn > facts.Today ? open.DueOn : OrderPatterns.Working(begin.AddDays(14));
        return (
            $"О проведении мониторинга {Mentoring}{For(period)}",
            new()
            {
                Preamble = $"в целях оценки хода реализации программ {Mentoring}",
                Points =
                [
                    new(
                        1,
                        $"Провести мониторинг {Mentoring}{For(period)} с {OrderPatterns.Day(begin)} по {OrderPatterns.Day(end)}{(period is null ? "" : " по форме (приложение)")}"
                    ),
                    .. OrderPatterns.ToHeads(
                        facts,
                        "представить сведения по форме мониторинга",
                        $"до {OrderPatterns.Day(end)}"
                    ),
                    .. OrderPatterns.Guided(
                        facts,
                        "обобщить сведения и подготовить аналитическую справку",
                        $"до {OrderPatterns.Day(OrderPatterns.Working(end.AddDays(14)))}"
                    ),
                ],
                Annexes = period is null
                    ? []
                    : [new(AnnexKind.Words, $"Форма сведений мониторинга {Mentoring}") { Words = Asked(period.Form) }],
            }
        );
    }

    public static (string, OrderText) Results(PatternFacts facts) =>
        (
            $"Об итогах мониторинга {Mentoring}{For(facts.Period)}",
            new()
            {
                Preamble = "по итогам мониторинга",
                Points =
                [
                    new(1, "Утвердить итоги мониторинга (приложение)"),
                    .. OrderPatterns.Guided(
                        facts,
                        "оказать методическую помощь организациям с затруднениями",
                        $"до {OrderPatterns.Day(OrderPatterns.Working(facts.Today.AddMonths(2)))}"
                    ),
                    .. OrderPatterns.ToHeads(
                        facts,
                        "рассмотреть итоги и принять меры",
                        $"до {OrderPatterns.Day(OrderPatterns.Working(facts.Today.AddMonths(1)))}"
                    ),
                ],
                Annexes =
                [
                    new(AnnexKind.Words, $"Итоги мониторинга {Mentoring}{For(facts.Period)}")
                    {
                        Words = facts.Period?.Figures is { } figures ? Told(figures) : null,
                    },
                ],
            }
        );

    // «за IV квартал 2026 года»; a day between quarters says itself.
    private static string For(PatternPeriod? period) =>
        period is null ? ""
        : period.Name.StartsWith("По запросу", StringComparison.Ordinal) ? $" {Addressing.Small(period.Name)}"
        : $" за {period.Name}";

    private static string Asked(ReturnForm form) =>
        string.Join(
            '\n',
            form.Cells.GroupBy(c => c.Block)
                .SelectMany((block, at) => block.Select(c => $"– {c.Name}").Prepend($"{at + 1}. {block.Key.Name()}"))
        );

    private static string Told(QuarterFigures figures)
    {
        var missing = figures.Rows.Where(r => r.State is not (ReturnState.Accepted or ReturnState.Excused)).ToList();
        return string.Join(
            '\n',
            (IEnumerable<string>)
                [
                    "1. Представление сведений",
                    $"Сведения на {figures.AsOf:dd.MM.yyyy} приняты от организаций: {figures.Accepted} из {figures.Expected}, в срок представили {figures.InTime}.",
                    .. missing.Count > 0
                        ? (string[])[$"Сведения не приняты: {string.Join(", ", missing.Select(r => r.Name))}."]
                        : [],
                    "2. Показатели",
                    .. figures.Indicators.Select(Said),
                    "3. Пары и группы по формам наставничества",
                    .. figures.Forms.Select(f => $"{f.Name}: {f.Bodies.Sum(b => b.InForce)}."),
                ]
        );
    }

    private static string Said(FigureIndicator indicator)
    {
        var unit =
            indicator.IsShare ? " %"
            : indicator.Unit is { } named ? $" {named}"
            : "";
        string Number(decimal value) => value.ToString($"N{indicator.Digits}", Russian) + unit;
        var goal = indicator.Goal is { } wanted
            ? $" (план{(indicator.GoalYear is { } year ? $" на {year} год" : "")} – {Number(wanted)})"
            : "";
        return $"{indicator.Name}: {(indicator.Value is { } value ? Number(value) : MonitoringWords.NoData)}{goal}.";
    }
}
