using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>Days of a month: «до 5 и 20 числа», «первая среда», «не позднее последнего рабочего дня».</summary>
internal static class MonthDayParser
{
    private const int Most = 10;
    private const int MostWorkingDays = 20;

    public static IReadOnlyList<MonthDay>? Read(Cursor cursor)
    {
        if (cursor.Try(() => FromTo(cursor)) is { } range)
            return [range];
        if (cursor.Try(() => Piece(cursor)) is { } piece)
            return [piece];
        if (cursor.Try(() => BeforeEnd(cursor)) is { } ahead)
            return [ahead];
        cursor.AnyOf("в срок", "срок");
        var edge = cursor.AnyOf("не позднее чем", "не позднее", "не позже", "до", "к", "ко") ? Edge.By : Edge.Within;
        if (edge == Edge.Within)
            cursor.AnyOf("по состоянию на", "в", "во", "на");
        cursor.AnyOf("каждые", "каждый", "каждую", "каждое", "каждая", "каждого");
        List<int> numbers = [];
        while (numbers.Count < Most && Number(cursor) is { } number)
        {
            numbers.Add(number);
            var at = cursor.At;
            if (!cursor.AnyOf("и") && !cursor.Mark(",") || !StartsNumber(cursor))
            {
                cursor.At = at;
                break;
            }
        }
        return numbers.Count > 0 && Named(cursor, edge) is { } one
            ? [.. numbers.Select(n => Placed(one, n)).OfType<MonthDay>()]
            : null;
    }

    private static bool StartsNumber(Cursor cursor)
    {
        var at = cursor.At;
        var found = Number(cursor) is not null;
        cursor.At = at;
        return found;
    }

    /// <summary>«Первая среда октября»: one day of one month.</summary>
    public static MonthDaySpan? Single(Cursor cursor)
    {
        if (Number(cursor) is not { } number)
            return null;
        if (cursor.Try(() => Later(cursor)) is { } shared)
            return shared with { Day = shared.Day with { Number = number } };
        if (Named(cursor, Edge.Within) is not { } one)
            return null;
        if (one.Kind == MonthDayKind.Date || SpanParser.Month(cursor) is not { } month)
            return null;
        return new MonthDaySpan(one with { Number = number }, month);
    }

    // «Второй и четвёртый вторник октября»: the weekday comes with a later number and is read again there.
    private static MonthDaySpan? Later(Cursor cursor)
    {
        var at = cursor.At;
        if (cursor[-1].Kind == TokenKind.Number && !cursor[-1].Ordinal)
            return null;
        for (var more = 0; more < 4 && (cursor.AnyOf("и", "или") || cursor.Mark(",")); more++)
        {
            cursor.AnyOf("в", "во");
            if (Number(cursor) is null)
                return null;
            if (Named(cursor, Edge.Within) is not { Kind: not MonthDayKind.Date } one)
                continue;
            if (SpanParser.Month(cursor) is not { } month)
                return null;
            cursor.At = at;
            return new MonthDaySpan(one, month);
        }
        return null;
    }

    // «10-е число», «первая среда», «последний рабочий день»
    private static MonthDay? Named(Cursor cursor, Edge edge)
    {
        if (!TensParser.AreMany(cursor, -1) && cursor.AnyOf("числа", "число", "числу"))
            return new MonthDay(MonthDayKind.Date, 1) { Edge = edge };
        // «до 25 ч.» is no hour.
        if (cursor[-1] is { Kind: TokenKind.Number, Value: > 24 } && cursor.IsWord("ч") && cursor.IsMark(".", 1))
        {
            cursor.At += 2;
            return new MonthDay(MonthDayKind.Date, 1) { Edge = edge };
        }
        if (cursor.AnyOf("рабочего дня", "рабочий день", "рабочему дню"))
            return new MonthDay(MonthDayKind.WorkingDay, 1) { Edge = edge };
        if (cursor[-1] is { Kind: TokenKind.Word } && cursor.AnyOf("дня", "день", "дню", "календарный день"))
            return new MonthDay(MonthDayKind.Date, 1) { Edge = edge };
        if (IsBare(cursor, edge))
            return new MonthDay(MonthDayKind.Date, 1) { Edge = edge };
        if (Vocabulary.Weekday(cursor[0].Text) is not { } weekday)
            return null;
        cursor.At++;
        return new MonthDay(MonthDayKind.Weekday, 1) { Edge = edge, Weekday = weekday };
    }

    // «ежемесячно до 15-го», «до 20-го каждого месяца»: the word «числа» is left out.
    private static bool IsBare(Cursor cursor, Edge edge) =>
        cursor[-1] is { Kind: TokenKind.Number } number
        && (number.Ordinal || edge == Edge.By)
        && (
            cursor[0].Kind == TokenKind.End
            || cursor[0].Text is "," or ")" or ";"
            || number.Ordinal && cursor[0].Text is "каждого" or "ежемесячно" or "ежеквартально"
        );

    private static MonthDay? Placed(MonthDay one, int number) =>
        number
        <= (
            one.Kind switch
            {
                MonthDayKind.Date => 31,
                MonthDayKind.WorkingDay => MostWorkingDays,
                _ => 5,
            }
        )
            ? one with
            {
                Number = number,
            }
            : null;

    // «В первые пять рабочих дней», «в последние 3 дня», «в первые две недели»
    private static MonthDay? Piece(Cursor cursor)
    {
        cursor.AnyOf("в течение", "на протяжении", "в", "за");
        if (StretchParser.Piece(cursor) is not { } piece)
            return null;
        var days = piece.Unit switch
        {
            StretchUnit.Day or StretchUnit.WorkingDay => piece.Count,
            StretchUnit.Week => piece.Count * 7,
            StretchUnit.Decade => piece.Count * 10,
            _ => int.MaxValue,
        };
        var working = piece.Unit == StretchUnit.WorkingDay;
        if (days > (working ? MostWorkingDays : 28))
            return null;
        return new MonthDay(working ? MonthDayKind.WorkingDay : MonthDayKind.Date, piece.Last ? 0 : days)
        {
            Since = piece.Last ? null : 1,
            Back = piece.Last ? days : null,
        };
    }

    // «За 3 рабочих дня до конца», of a month or a quarter that is named next
    private static MonthDay? BeforeEnd(Cursor cursor)
    {
        cursor.AnyOf("не позднее чем", "не позднее", "не позже чем");
        if (cursor.IsMark(",") && cursor.IsWord("чем", 1))
            cursor.At += 2;
        if (!cursor.IsWord("за") || DurationParser.Read(cursor) is not { Half: false } count)
            return null;
        var (kind, days) = count.Unit switch
        {
            Unit.Day => (MonthDayKind.Date, count.Amount),
            Unit.Week => (MonthDayKind.Date, count.Amount * 7),
            Unit.WorkingDay => (MonthDayKind.WorkingDay, count.Amount),
            _ => (MonthDayKind.Date, 0),
        };
        var ends = cursor.AnyOf("до конца", "до окончания", "до завершения");
        cursor.AnyOf("отчетного", "текущего");
        return ends && days is > 0 and <= MostWorkingDays
            ? new MonthDay(kind, 0) { Ahead = days, Edge = Edge.By }
            : null;
    }

    private static MonthDay? FromTo(Cursor cursor)
    {
        var by = cursor.AnyOf("до", "к", "не позднее");
        var dash = by || !cursor.AnyOf("с", "со");
        if (Number(cursor) is not { } since || !(dash ? cursor.Mark("-") : cursor.AnyOf("по", "до")))
            return null;
        if (Number(cursor) is not { } until || since >= until || !cursor.AnyOf("числа", "число", "числам", "числу"))
            return null;
        cursor.AskIf(by, Doubts.ByRange);
        return by
            ? new MonthDay(MonthDayKind.Date, until) { Edge = Edge.By }
            : new MonthDay(MonthDayKind.Date, until) { Since = since };
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
}
