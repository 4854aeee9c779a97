namespace Mentorship.Web.Domain.Monitoring.Sealing;

/// <summary>A line of «Что уточнено»: what was sealed, what is sealed now.</summary>
public sealed record FigureChange(string Where, string What, string? Was, string? Is, string? Because)
{
    public static IReadOnlyList<FigureChange> Between(QuarterFigures before, QuarterFigures after)
    {
        var earlier = before.Rows.ToDictionary(r => r.Id);
        return
        [
            .. after.Rows.SelectMany(row => OfRow(after, earlier.GetValueOrDefault(row.Id), row)),
            .. before
                .Rows.Where(r => after.Rows.All(a => a.Id != r.Id))
                .Select(r => new FigureChange(r.Name, "Организация", "была в отчёте", null, null)),
            .. after.Indicators.SelectMany(i => OfIndicator(before, i)),
        ];
    }

    private static IEnumerable<FigureChange> OfRow(QuarterFigures figures, FigureRow? was, FigureRow now)
    {
        if (was is null)
        {
            yield return new(now.Name, "Организация", null, "добавлена в отчёт", null);
            yield break;
        }
        if (was.State != now.State)
            yield return new(now.Name, "Сведения", was.State.Name(), now.State.Name(), Reason(now, null));
        // That nothing is given any more is one thing, and not one for each cell.
        if (now.State == ReturnState.Excused)
            yield break;
        foreach (var column in figures.Columns)
        {
            var (old, fresh) = (was.Values.GetValueOrDefault(column.Key), now.Values.GetValueOrDefault(column.Key));
            if (old != fresh)
                yield return new(now.Name, column.Name, old, fresh, Reason(now, column.Key));
        }
    }

    private static IEnumerable<FigureChange> OfIndicator(QuarterFigures before, FigureIndicator now)
    {
        var was = before.Indicators.FirstOrDefault(i => i.Code == now.Code);
        if (was?.Value != now.Value)
            yield return new("По району", now.Name, Say(was?.Value), Say(now.Value), null);
    }

    private static string? Reason(FigureRow row, string? key) => row.Notes.FirstOrDefault(n => n.Key == key)?.Words;

    private static string? Say(decimal? value) =>
        value?.ToString("0.##", System.Globalization.CultureInfo.GetCultureInfo("ru-RU"));
}
