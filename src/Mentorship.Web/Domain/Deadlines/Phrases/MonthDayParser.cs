using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>Days of a month: «до 5 и 20 числа», «первая среда», «не позднее последнего рабочего дня».</summary>
internal static class MonthDayParser
{
    public static IReadOnlyList<MonthDay>? Read(Cursor cursor)
    {
        if (cursor.Try(() => FromTo(cursor)) is { } range)
            return [range];
        var edge = cursor.AnyOf("не позднее чем", "не позднее", "не позже", "до", "к", "ко") ? Edge.By : Edge.Within;
        if (edge == Edge.Within)
            cursor.AnyOf("по состоянию на", "в", "во", "на", "каждый", "каждую", "каждое");
        List<int> numbers = [];
        do
        {
            if (Number(cursor) is not { } number)
                return null;
            numbers.Add(number);
        } while (numbers.Count < 10 && (cursor.AnyOf("и") || cursor.Mark(",")));
        return Named(cursor, edge) is { } one ? [.. numbers.Select(n => Placed(one, n)).OfType<MonthDay>()] : null;
    }

    /// <summary>«Первая среда октября»: one day of one month.</summary>
    public static MonthDaySpan? Single(Cursor cursor)
    {
        if (Number(cursor) is not { } number || Named(cursor, Edge.Within) is not { } one)
            return null;
        if (one.Kind == MonthDayKind.Date || SpanParser.Month(cursor) is not { } month)
            return null;
        return new MonthDaySpan(one with { Number = number }, month);
    }

    // «10-е число», «первая среда», «последний рабочий день»
    private static MonthDay? Named(Cursor cursor, Edge edge)
    {
        if (cursor.AnyOf("числа", "число", "числу"))
            return new MonthDay(MonthDayKind.Date, 1) { Edge = edge };
        if (cursor.AnyOf("рабочего дня", "рабочий день", "рабочему дню"))
            return new MonthDay(MonthDayKind.WorkingDay, 1) { Edge = edge };
        if (cursor[-1] is { Kind: TokenKind.Word } && cursor.AnyOf("дня", "день", "дню", "календарный день"))
            return new MonthDay(MonthDayKind.Date, 1) { Edge = edge };
        if (Vocabulary.Weekday(cursor[0].Text) is not { } weekday)
            return null;
        cursor.At++;
        return new MonthDay(MonthDayKind.Weekday, 1) { Edge = edge, Weekday = weekday };
    }

    private static MonthDay? Placed(MonthDay one, int number) =>
        one.Kind == MonthDayKind.Date || number <= 5 ? one with { Number = number } : null;

    private static MonthDay? FromTo(Cursor cursor)
    {
        if (!cursor.AnyOf("с", "со") || Number(cursor) is not { } since)
            return null;
        if (!cursor.AnyOf("по", "до") || Number(cursor) is not { } until || since >= until)
            return null;
        return cursor.AnyOf("числа", "число") ? new MonthDay(MonthDayKind.Date, until) { Since = since } : null;
    }

    private static int? Number(Cursor cursor)
    {
        var token = cursor[0];
        if (token is { Kind: TokenKind.Number, Value: >= 1 and <= 31, Digits: <= 2, Roman: false })
            return cursor.Number();
        if (Vocabulary.Weekday(token.Text) is not null || Vocabulary.Ordinal(token.Text) is not { } ordinal)
            return null;
        cursor.At++;
        return ordinal;
    }

    /// <summary>Which month of a quarter the day belongs to, and how often it comes when the words say so.</summary>
    public static (Every? Every, int? Shift) Month(Cursor cursor, IReadOnlyList<MonthDay> days)
    {
        var open = days.All(d => d.Kind != MonthDayKind.Date || d.Number == 0);
        if (OfQuarter(cursor, open) is { } shift)
            return (Every.Quarter, shift);
        if (cursor.AnyOf("после отчетного", "следующего месяца"))
            return (null, null);
        var month = cursor.Words("месяца");
        if (cursor.IsMark(",") && cursor.IsWord("следующего", 1))
            cursor.At++;
        if (!cursor.AnyOf("следующего за отчетным", "следующего за"))
            return (month && open ? Every.Month : null, null);
        if (cursor.Words("кварталом"))
            return (Every.Quarter, 0);
        cursor.AnyOf("месяцем", "периодом", "месяца");
        return (Every.Month, null);
    }

    // «последнего месяца квартала», «первого месяца»; «последний рабочий день квартала»
    private static int? OfQuarter(Cursor cursor, bool open)
    {
        if (open && cursor.AnyOf("квартала", "каждого квартала"))
            return 2;
        if (Vocabulary.Ordinal(cursor[0].Text) is not ({ } number and <= 3) || !cursor.IsWord("месяца", 1))
            return null;
        cursor.At += 2;
        cursor.AnyOf("каждого квартала", "квартала", "отчетного квартала");
        return number == 0 ? 2 : number - 1;
    }
}
