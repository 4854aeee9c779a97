using Mentorship.Web.Domain.Monitoring.Sealing;
using Mentorship.Web.Domain.Notes;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Reports.Writing;

/// <summary>«Показатели»: plan, fact, and which way they went.</summary>
internal sealed class IndicatorProse(NoteBasis basis)
{
    private readonly IReadOnlyList<FigureIndicator> all = basis.Now.Indicators;

    public IEnumerable<FigureIndicator> Behind => all.Where(i => i is { Value: not null, Goal: not null } && !IsMet(i));

    public IEnumerable<FigureIndicator> Met => all.Where(IsMet);

    public IEnumerable<FigureIndicator> Unknown => all.Where(i => i.Value is null);

    public string Write()
    {
        if (all.Count == 0)
            return "Показатели в районе не заведены.";
        var (met, behind, unknown) = (Met.ToList(), Behind.ToList(), Unknown.ToList());
        var planned = met.Count + behind.Count;
        return Say.Lines([
            planned == 0
                ? "Планы показателей не назначены."
                : Say.Join(
                    $"План достигнут по {Plural.Of(met.Count, "показателю", "показателям", "показателям")} из {planned}, для которых он назначен.",
                    behind.Count > 0 ? "Ниже плана:" : "Показателей ниже плана нет."
                ),
            .. behind.Select(
                (i, at) =>
                    $"– «{i.Name}»: {Value(i, i.Value)} при плане {Value(i, i.Goal)} на {i.GoalYear} год{(at + 1 == behind.Count ? '.' : ';')}"
            ),
            unknown.Count > 0
                ? $"Нет данных для расчёта: {string.Join("; ", unknown.Select(i => $"«{i.Name}»"))}."
                : null,
            Moves(),
            .. FigureGap.Explain(basis.Now),
        ]);
    }

    public static bool IsMet(FigureIndicator indicator) =>
        indicator is { Value: { } value, Goal: { } goal }
        && (indicator.LowerIsBetter == true ? value <= goal : value >= goal);

    public static string Value(FigureIndicator indicator, decimal? value) =>
        value is not { } number ? "нет данных"
        : indicator.IsShare ? Figures.Percent(number, indicator.Digits)
        : Figures.Fraction(number, indicator.Digits);

    private string? Moves()
    {
        if (basis.Before is not { } before)
            return null;
        var moves = (
            from now in all
            let was = before.Indicators.FirstOrDefault(i => i.Code == now.Code)?.Value
            where was is not null && now.Value is not null
            select (now.Name, Way: (now.Value ?? 0).CompareTo(was ?? 0))
        ).ToList();
        var (up, down) = (moves.Count(m => m.Way > 0), moves.Where(m => m.Way < 0).Select(m => $"«{m.Name}»").ToList());
        var same = moves.Count - up - down.Count;
        var parts = new[]
        {
            up > 0
                ? $"{Plural.Word(up, "вырос", "выросли", "выросли")} {Plural.Of(up, "показатель", "показателя", "показателей")}"
                : null,
            down.Count > 0
                ? $"{Plural.Word(down.Count, "снизился", "снизились", "снизились")} {Plural.Of(down.Count, "показатель", "показателя", "показателей")}"
                : null,
            same > 0 ? $"без изменений {Plural.Of(same, "показатель", "показателя", "показателей")}" : null,
        };
        return moves.Count == 0
            ? null
            : Say.Join(
                $"По сравнению с {Days.Words(before.AsOf)} {string.Join(", ", parts.OfType<string>())}.",
                down.Count > 0
                    ? $"{Plural.Word(down.Count, "Снизился", "Снизились", "Снизились")}: {string.Join("; ", down)}."
                    : null
            );
    }
}
