using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Sealing;

namespace Mentorship.Web.Documents.Quarter;

/// <summary>«Показатели»: plan, fact and what is between them as formulas, the quarters before, bars drawn by the program itself.</summary>
internal static class IndicatorSheet
{
    private const int Value = 6;
    private const int Goal = 7;
    private const int History = 10;

    public static void Write(StyledBook book, SheetPen pen, QuarterFigures figures)
    {
        // Shares stand together: a chart takes one range.
        var lines = figures.Indicators.OrderByDescending(i => i.IsShare).ToList();
        var days = lines.SelectMany(i => i.Points).Select(p => p.Day).Distinct().Order().ToList();
        var head = pen.First;
        pen.Head(
            head,
            [
                ("№", 5),
                ("Показатель", 62),
                ("Единица", 10),
                ("Учтено", 11),
                ("Из", 11),
                ("Факт", 11),
                ("План года", 11),
                ("Отклонение", 12),
                ("К плану, %", 12),
                .. days.Select(d => ($"на {d:dd.MM.yyyy}", 12.0)),
            ]
        );
        for (var i = 0; i < lines.Count; i++)
            Row(pen, head + 1 + i, i + 1, lines[i], days);
        var last = head + lines.Count;
        pen.Body(head + 1, last, History - 1 + days.Count);
        pen.Wrap(head + 1, last, 2);
        pen.Bars(head + 1, last, Goal + 2, "#A9CDB4");
        pen.Name("Факт", head + 1, last, Value);
        pen.Name("План", head + 1, last, Goal);
        pen.Under(last + 2, History - 1, FigureGap.Explain(figures) is { Count: > 0 } said ? said : [FigureGap.Rule]);
        pen.Page(head, head, 2);
        var shares = lines.Count(i => i.IsShare && i.Value is not null);
        if (shares > 0)
            Chart(book, pen, head + 1, lines.Count(i => i.IsShare));
    }

    private static void Row(SheetPen pen, int row, int number, FigureIndicator of, List<DateOnly> days)
    {
        pen.Put(row, 1, number);
        pen.Put(row, 2, of.Name);
        pen.Put(row, 3, of.IsShare ? "%" : of.Unit);
        pen.Put(row, 4, of.Numerator);
        pen.Put(row, 5, of.IsShare ? of.Denominator : null);
        var fact =
            of.IsShare && of.Denominator > 0
                ? Round(100m * (of.Numerator ?? 0) / of.Denominator.Value)
                : of.Numerator ?? 0;
        if (of.Value is null)
            pen.Put(row, Value, MonitoringWords.NoData);
        else
            pen.Formula(row, Value, of.IsShare ? $"ROUND(100*D{row}/E{row},{of.Digits})" : $"D{row}", fact);
        pen.Put(row, Goal, of.Goal);
        if (of is { Value: not null, Goal: > 0 and var goal })
        {
            pen.Formula(row, Goal + 1, $"ROUND(F{row}-G{row},{of.Digits})", Round(fact - goal));
            pen.Formula(
                row,
                Goal + 2,
                $"ROUND(100*F{row}/G{row},1)",
                Math.Round(100 * fact / goal, 1, MidpointRounding.AwayFromZero)
            );
        }
        for (var i = 0; i < days.Count; i++)
            if (of.Points.FirstOrDefault(p => p.Day == days[i]) is { } point)
                pen.Put(row, History + i, point.Value);

        decimal Round(decimal number) => Math.Round(number, of.Digits, MidpointRounding.AwayFromZero);
    }

    private static void Chart(StyledBook book, SheetPen pen, int first, int count)
    {
        var last = first + count - 1;
        var below = pen.Sheet.LastRowUsed().RowNumber() + 1;
        book.Chart(
            pen.Sheet,
            new(
                "Доли: факт и план, %",
                $"$B${first}:$B${last}",
                [("Факт", $"$F${first}:$F${last}", "2A4A86"), ("План", $"$G${first}:$G${last}", "C9C4B8")],
                (1, below),
                (9, below + 6 + count * 3)
            )
        );
    }
}
