using Mentorship.Web.Domain.Deadlines.Phrases;

namespace Mentorship.Web.Domain.Deadlines.Meanings;

/// <summary>
/// Dates of a calendar year named one after another: «1 апреля, 1 июля, 1 октября, 1 января» ends in the next year.
/// Where the turn is no part of an even rhythm, a clerk asks.
/// </summary>
internal static class InTurn
{
    private const int Unevenness = 4;
    private const int LongestTurn = 300;

    public static IReadOnlyList<Window> Of(IReadOnlyList<Window> items, Frame frame)
    {
        if (items.Count < 2 || frame.OneCalendarYear is not { } year || items.Any(w => w.Span.Year is not null))
            return items;
        var dues = items.Select(w => w.Span.Days(year)?.Due).OfType<DateOnly>().ToList();
        var turn = 1;
        while (turn < dues.Count && dues[turn] >= dues[turn - 1])
            turn++;
        if (dues.Count < items.Count || turn == dues.Count && dues[^1].Year == year)
            return items;
        // «… за III квартал – до 10 октября, за IV квартал – до 10 января»
        if (turn == dues.Count)
            return [.. items.Select(w => w with { Span = w.Span.In(year) })];
        if (!IsNewYear(items[turn], dues[turn]) && !IsEven(dues, turn) || turn < dues.Count - 1)
        {
            frame.Ask(Doubts.OutOfTurn(frame.IsOfOrder));
            return items;
        }
        return [.. items.Take(turn), items[turn] with { Span = items[turn].Span.In(year + 1) }];
    }

    /// <summary>«Август, сентябрь» in a plan of a school year: the months follow each other, and what was taken does not.</summary>
    public static bool IsTurned(List<DateOnly?> dues, IReadOnlyList<Window> items) =>
        items.All(w => w.Span.Year is null)
        && dues.Zip(dues.Skip(1)).Any(p => p.First?.DayNumber - p.Second?.DayNumber > LongestTurn);

    private static bool IsNewYear(Window window, DateOnly due) => window.Span is DaySpan && due is { Day: 1, Month: 1 };

    private static bool IsEven(List<DateOnly> dues, int turn)
    {
        List<int> steps =
        [
            .. dues.Take(turn).Zip(dues.Skip(1).Take(turn - 1)).Select(p => p.Second.DayNumber - p.First.DayNumber),
            dues[turn].AddYears(1).DayNumber - dues[turn - 1].DayNumber,
        ];
        return steps.Count > 2 && steps.Max() - steps.Min() <= Unevenness;
    }
}
