using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>
/// «Последняя неделя сентября, декабря и марта», «до 5 числа января, апреля», «конец 1, 2, 3 квартала»: what is wanted of
/// each of them is said once, before the first; a month in the genitive stands for no month of its own.
/// </summary>
internal sealed class SharedHead(Cursor cursor)
{
    private const int QuarterOfYear = 3;

    private List<Window> heads = [];

    public void Forget() => heads = [];

    public List<Window>? Of(List<Window> items)
    {
        if (heads.Count == 0)
            heads = Heads(items);
        return
            heads.Count > 0
            && cursor.Try(() => Whole() is { } one && heads.TrueForAll(h => Fits(h.Span, one)) ? one : null)
                is { } whole
            ? [.. heads.Select(h => h with { Span = In(h.Span, whole), Weekday = null })]
            : null;
    }

    private MonthsSpan? Whole()
    {
        if (cursor[0].Kind == TokenKind.Word && Vocabulary.IsMonthOfSomething(cursor[0].Text))
            return SpanParser.Month(cursor);
        // «15 окт., янв., апр.»: the case is not seen.
        if (cursor[0].Kind == TokenKind.Word && Vocabulary.IsShortMonth(cursor[0].Text))
        {
            cursor.Ask(Doubts.SameDay(cursor[0].Text));
            return SpanParser.Month(cursor);
        }
        if (cursor[0].Kind != TokenKind.Number && Vocabulary.Ordinal(cursor[0].Text) is null)
            return null;
        var rounds = cursor[0].Kind == TokenKind.Number ? QuarterParser.Numbered(cursor) : null;
        var nominative = cursor[-1].Text is "квартал" or "полугодие";
        return nominative ? null : rounds as MonthsSpan;
    }

    private static List<Window> Heads(List<Window> items)
    {
        var last = items[^1];
        if (last.Span is DaySpan { Month: not null })
        {
            var first = items.Count - 1;
            while (first > 0 && items[first - 1].Span is DaySpan { Month: null })
                first--;
            return items.GetRange(first, items.Count - first).ConvertAll(w => w with { Edge = items[first].Edge });
        }
        if (Whole(last.Span) is not { } of || last is { Edge: Edge.Within, Span: MonthsSpan })
            return [];
        var same = items.Count - 1;
        while (same > 0 && last.Span is PartSpan && Whole(items[same - 1].Span) == of)
            same--;
        return items[same..];
    }

    private static MonthsSpan? Whole(Span span) =>
        span switch
        {
            PartSpan { Of: MonthsSpan months } => months,
            StretchSpan { Of: MonthsSpan months } => months,
            MonthDaySpan day => day.Of,
            MonthsSpan months => months,
            RangeSpan { First: DaySpan { Month: { } month }, Last: DaySpan end } when end.Month == month =>
                new MonthsSpan(month, month),
            RangeSpan { First: PartSpan { Of: MonthsSpan one }, Last: PartSpan { Of: MonthsSpan two } }
                when one == two => one,
            _ => null,
        };

    private static bool Fits(Span head, MonthsSpan whole) =>
        head is DaySpan
            ? whole.First == whole.Last
            : Whole(head) is { } of
                && of.Last - of.First == whole.Last - whole.First
                && (of.First == of.Last || of.Last - of.First >= QuarterOfYear - 1);

    private static Span In(Span head, MonthsSpan whole) =>
        head switch
        {
            DaySpan day => new DaySpan(day.Day, whole.First, whole.OwnYear),
            PartSpan part => part with { Of = whole },
            StretchSpan stretch => stretch with { Of = whole },
            MonthDaySpan day => day with { Of = whole },
            RangeSpan { First: DaySpan first, Last: DaySpan last } => new RangeSpan(
                new DaySpan(first.Day, whole.First, whole.OwnYear),
                new DaySpan(last.Day, whole.First)
            ),
            RangeSpan { First: PartSpan first, Last: PartSpan last } => new RangeSpan(
                first with
                {
                    Of = whole,
                },
                last with
                {
                    Of = whole,
                }
            ),
            _ => whole,
        };
}
