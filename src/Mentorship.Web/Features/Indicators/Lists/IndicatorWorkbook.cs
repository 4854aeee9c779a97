using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Indicators.Counting;
using Mentorship.Web.Features.Indicators.Card;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Indicators.Lists;

/// <summary>An indicator as a workbook: the figure and its sources, organisations, the counted, those left out and why.</summary>
/// <param name="allowed">Whose names may leave in a file; none where no people are counted.</param>
internal sealed class IndicatorWorkbook(IndicatorCard card, IReadOnlyList<ListPage> lists, HashSet<Guid>? allowed)
{
    private readonly string[] title = [card.Indicator.Name, $"На {Days.Words(card.Filter.AsOf)}, {ScopeOf(card)}"];

    public string Words =>
        allowed is null
            ? ScopeOf(card)
            : $"{ScopeOf(card)}; имена – только тех, чьё согласие на обработку действует и кого видит выгрузивший";

    public async Task WriteAsync(Stream target, Provenance provenance, CancellationToken stop)
    {
        using var book = new StyledBook();
        Figure(book);
        Bodies(book);
        foreach (var list in lists)
            List(book, list);
        book.AddProvenance(provenance);
        await book.WriteAsync(target, stop);
    }

    private void Figure(StyledBook book)
    {
        var (indicator, view) = (card.Indicator, card.View);
        var sheet = book.Add("Показатель", title, [("Что", 34), ("Значение", 90)]);
        (string, object?)[] facts =
        [
            ("Значение", view.Value),
            ("Учтено", Say(view.Figure.Numerator)),
            ("Из скольких", Say(view.Figure.Denominator)),
            ("Почему нет значения", view.Figure.Value is null ? card.Finding.Denominator.Why.Say() : null),
            ("Кого считаем", indicator.Numerator()),
            ("Из кого", indicator.Denominator()),
            ("План", view.Standing.Goal is { } goal ? $"{indicator.Say(goal.Value)} на {Days.Digits(goal.Day)}" : null),
            ("Состояние", view.Standing.Say(indicator)),
            ("Темп", view.Standing.Pace(indicator)),
            (
                "Прогноз к плану",
                view.ExpectedByTarget is { } e
                    ? $"{indicator.Say(indicator.Rounded(e.Value))}, от {indicator.Say(indicator.Rounded(e.Low))} до {indicator.Say(indicator.Rounded(e.High))}"
                : view.Forecast is null ? "мало данных"
                : null
            ),
        ];
        foreach (var (name, value) in facts.Where(f => f.Item2 is not null))
            sheet.Row([name, value], []);
        foreach (var rule in indicator.Rules())
            sheet.Row(["Правило", rule], []);
        foreach (var source in card.Finding.Denominator.Sources)
            sheet.Row(
                [
                    $"Источник: {ShownName.PlaceOf(card.Facts, source.OrganisationId)}",
                    $"{Figures.Whole(source.Value)} на {Days.Digits(source.On)}: {source.Source}",
                ],
                []
            );
    }

    private void Bodies(StyledBook book)
    {
        if (card.Bodies.Count == 0)
            return;
        var sheet = book.Add(
            "По организациям",
            title,
            [("Организация", 40), ("Вид", 24), ("Учтено", 12), ("Из", 12), ("Значение", 14), ("План", 14)]
        );
        foreach (var line in card.Bodies)
            sheet.Row(
                [
                    line.Body.Name,
                    line.Body.Kind.Name(),
                    Say(line.Figure.Numerator),
                    Say(line.Figure.Denominator),
                    card.Indicator.Say(line.Figure.Value),
                    line.Target is { } target ? card.Indicator.Say(target) : null,
                ],
                []
            );
        sheet.Filter();
    }

    private void List(StyledBook book, ListPage list)
    {
        var sheet = book.Add(
            list.OfCounted ? "Учтены" : "Не учтены",
            title,
            [("Кто", 40), ("Организация", 36), ("Почему", 70)]
        );
        var closed = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in list.Rows.Rows)
        {
            if (allowed is not null && !allowed.Contains(row.Who.Id))
            {
                var place = row.Who.Place ?? "Не в организациях района";
                closed[place] = closed.GetValueOrDefault(place) + 1;
                continue;
            }
            sheet.Row([row.Who.Name, row.Who.Place ?? row.Who.Name, Why(row.Reasons)], []);
        }
        foreach (var (name, _, count) in list.Closed)
            closed[name] = closed.GetValueOrDefault(name) + count;
        foreach (var (place, count) in closed.OrderBy(c => c.Key, Natural.Order))
            sheet.Row([$"{Plural.Of(count, "человек", "человека", "человек")} без имени", place, null], []);
        sheet.Filter();
    }

    private static string? Why(IReadOnlyList<LeftOutReason> reasons) =>
        reasons.Count == 0 ? null : string.Join("; ", reasons.Select(r => r.Name()));

    private static string ScopeOf(IndicatorCard card) =>
        card.Filter.Scope switch
        {
            { OrganisationId: { } one } => ShownName.PlaceOf(card.Facts, one) ?? "",
            { Kind: { } kind } => $"вид организаций: {kind.Name()}",
            _ => "весь район",
        };

    private static object? Say(decimal? number) =>
        number is not { } known ? null
        : known == Math.Truncate(known) ? (int)known
        : Figures.Fraction(known, 2);
}
