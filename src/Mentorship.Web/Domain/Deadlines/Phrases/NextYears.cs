namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>«В текущем году», «в следующем учебном году», «до 15 февраля следующего года»: counted from the document.</summary>
internal static class NextYears
{
    public static Span? Read(Cursor cursor)
    {
        return cursor[0].Text is "следующем" or "следующий" or "будущем" or "текущем" or "этом"
            ? cursor.Try(() => Named(cursor))
            : null;
    }

    private static Span? Named(Cursor cursor)
    {
        var next = cursor.AnyOf("следующем", "следующий", "будущем");
        if (!next && !cursor.AnyOf("текущем", "этом") || cursor.Years is not { Now: { } now })
            return null;
        if (cursor.AnyOf("учебном году", "учебный год", "уч году"))
        {
            var autumn = (cursor.Years.FirstAutumn ?? now) + (next && cursor.Years.FirstAutumn is not null ? 1 : 0);
            cursor.AskIf(next || cursor.Years.FirstAutumn != cursor.Years.LastAutumn, Doubts.CountedYear(autumn));
            return new SchoolSpan(0, autumn);
        }
        cursor.AnyOf("календарном");
        if (!cursor.AnyOf("году", "год"))
            return null;
        var year = now + (next ? 1 : 0);
        cursor.AskIf(next || cursor.Years.FirstAutumn is not null, Doubts.CountedYear(year));
        return new MonthsSpan(1, 12, year);
    }

    /// <summary>Behind dates that have no year.</summary>
    public static WindowList? Behind(Cursor cursor, WindowList windows)
    {
        if (
            cursor.Years is not { Now: { } now }
            || windows.Items.Any(w => w.Span.Year is not null)
            || !cursor.AnyOf("следующего года", "следующего календарного года", "будущего года")
        )
            return null;
        cursor.AskIf(cursor.Years.FirstAutumn != cursor.Years.LastAutumn, Doubts.CountedYear(now + 1));
        var first = Turn(windows.Items);
        return windows with
        {
            Items = [.. windows.Items.Select((w, i) => i < first ? w : w with { Span = w.Span.In(now + 1) })],
        };
    }

    // «До 15 октября, 15 января следующего года»: only what comes after the turn of the year is of the next one.
    private static int Turn(IReadOnlyList<Window> items)
    {
        for (var at = items.Count - 1; at > 0; at--)
            if (items[at].Span.Days(2001) is var (_, due) && items[at - 1].Span.Days(2001)?.Due > due)
                return at;
        return 0;
    }
}
