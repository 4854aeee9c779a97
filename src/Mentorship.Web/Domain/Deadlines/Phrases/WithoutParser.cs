namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>Months that a repetition leaves out: «кроме июля и августа», «за исключением летних месяцев».</summary>
internal static class WithoutParser
{
    public static IReadOnlyList<int> Read(Cursor cursor)
    {
        var at = cursor.At;
        if (!cursor.AnyOf("кроме", "за исключением", "исключая", "без"))
            return [];
        if (cursor.AnyOf("летних месяцев", "летние месяцы", "лета", "летнего периода", "летний период"))
            return [6, 7, 8];
        if (
            cursor.Try(() => SpanParser.Read(cursor)) is MonthsSpan { First: var first, Last: var last }
            && last > first
        )
            return [.. Enumerable.Range(first, last - first + 1)];
        cursor.At = at;
        if (!cursor.AnyOf("кроме", "за исключением", "исключая", "без"))
            return [];
        List<int> months = [];
        while (months.Count < 11 && Vocabulary.Month(cursor[0].Text) is { } month)
        {
            cursor.At++;
            months.Add(month);
            var and = cursor.At;
            if (!cursor.AnyOf("и") && !cursor.Mark(",") || Vocabulary.Month(cursor[0].Text) is null)
            {
                cursor.At = and;
                break;
            }
        }
        cursor.At = months.Count > 0 ? cursor.At : at;
        return months;
    }
}
