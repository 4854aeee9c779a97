using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>«20-е числа октября», «в десятых числах марта»: some day of the ten that begin there.</summary>
internal static class TensParser
{
    private const int Length = 10;

    public static RangeSpan? Read(Cursor cursor)
    {
        var start = cursor.Start;
        if (cursor[0] is not { Kind: TokenKind.Number, Value: 10 or 20, Ordinal: true } tens || !AreMany(cursor, 0))
            return null;
        cursor.At += 2;
        if (SpanParser.Month(cursor) is not { } month)
            return null;
        cursor.Ask(Doubts.Roughly(cursor.Cut(start)));
        var last = Math.Min(tens.Value + Length - 1, DateTime.DaysInMonth(2001, month.First));
        return new RangeSpan(new DaySpan(tens.Value, month.First, month.OwnYear), new DaySpan(last, month.First));
    }

    /// <summary>«20-е числа», «20-х чисел» are many days, «20-го числа» is one.</summary>
    public static bool AreMany(Cursor cursor, int ahead)
    {
        var number = cursor[ahead];
        return cursor[ahead + 1].Text is "числах" or "чисел" or "числам"
            || cursor.IsWord("числа", ahead + 1) && number.Ordinal && cursor.Text[number.End - 1] is 'е' or 'х';
    }
}
