namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>The month and the year said once for a list: «1, 15 и 20 мая 2024 г.», «март, июнь, октябрь 2022 г.».</summary>
internal static class ListYears
{
    public static IReadOnlyList<Window> Spread(List<Window> items)
    {
        for (var i = items.Count - 2; i >= 0; i--)
        {
            var (span, next) = (items[i].Span, items[i + 1].Span);
            if (OpenDays(span) && FirstDay(next) is { Month: { } month } later)
                items[i] = items[i] with { Span = InMonth(span, month, later.OwnYear) };
            else if (AsSchoolYear(span, next) is { } school)
                items[i] = items[i] with { Span = school };
            else if (span.Year is null && next.Year is > 0 and { } year)
                items[i] = items[i] with { Span = span.In(Comes(span, next, year) ? year : year - 1) };
        }
        return items;
    }

    // «15–16 и 22–23 октября», «1, 15–20 мая»
    private static bool OpenDays(Span span) =>
        span is DaySpan { Month: null } or RangeSpan { First: DaySpan { Month: null }, Last: DaySpan { Month: null } };

    private static DaySpan? FirstDay(Span span) => span as DaySpan ?? (span as RangeSpan)?.First as DaySpan;

    private static Span InMonth(Span span, int month, int? year) =>
        span switch
        {
            DaySpan day => day with { Month = month, OwnYear = year },
            RangeSpan { First: DaySpan first, Last: DaySpan last } range => range with
            {
                First = first with { Month = month, OwnYear = year },
                Last = last with { Month = month },
            },
            _ => span,
        };

    /// <summary>«2024–2025, 2025–2026 уч.г.»: all of them are school years.</summary>
    public static List<Window> AsSchoolYears(List<Window> items)
    {
        for (var i = items.Count - 2; i >= 0; i--)
            if (AsSchoolYear(items[i].Span, items[i + 1].Span) is { } school)
                items[i] = items[i] with { Span = school };
        return items;
    }

    private static SchoolSpan? AsSchoolYear(Span span, Span next) =>
        next is SchoolSpan
        && span
            is RangeSpan
            {
                First: MonthsSpan { First: 1, Last: 12, OwnYear: { } from },
                Last: MonthsSpan { Last: 12, OwnYear: { } to }
            }
        && to == from + 1
            ? new SchoolSpan(0, from)
            : null;

    private static bool Comes(Span span, Span next, int year) =>
        span.Days(year) is not { } one || next.Days(year) is not { } two || one.Start <= two.Start;
}
