using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>Quarters and half-years, of a calendar or of a school year.</summary>
internal static class QuarterParser
{
    public static Span? Numbered(Cursor cursor)
    {
        var number = cursor.Number();
        if (cursor.Mark("-"))
            cursor.AnyOf("й", "е", "ое", "ом", "го");
        return OfYear(cursor, number);
    }

    public static Span? OfYear(Cursor cursor, int number)
    {
        if (number is >= 0 and <= 4 && cursor.AnyOf("квартал*", "кв"))
        {
            cursor.Mark(".");
            number = number == 0 ? 4 : number;
            return new MonthsSpan(number * 3 - 2, number * 3, SpanParser.Qualified(cursor));
        }
        if (number is >= 1 and <= 4 && NumberBeforeQuarter(cursor))
            return new MonthsSpan(number * 3 - 2, number * 3);
        if (number is < 0 or > 2 || !cursor.AnyOf("полугоди*", "п/г"))
            return null;
        number = number == 0 ? 2 : number;
        if (cursor.Try(() => YearParser.SchoolFirst(cursor)) is SchoolSpan school)
            return school with { Half = number };
        if (cursor.Try(() => YearParser.Years(cursor)) is { } years)
            return years switch
            {
                SchoolSpan named => named with { Half = number },
                MonthsSpan { OwnYear: { } year } => new MonthsSpan(number * 6 - 5, number * 6, year),
                _ => null,
            };
        return new MonthsSpan(number * 6 - 5, number * 6, SpanParser.Qualified(cursor));
    }

    // «I–II кварталы», «1 и 3 квартал»: the word comes with a later number.
    private static bool NumberBeforeQuarter(Cursor cursor) =>
        cursor[0].Text is "-" or "и" or "," or "по"
        && cursor[1] is { Kind: TokenKind.Number, Value: >= 1 and <= 4, Digits: 1 }
        && (cursor.IsStem("квартал", 2) || cursor.IsWord("кв", 2));
}
