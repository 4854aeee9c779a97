using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>Quarters and half-years, of a calendar or of a school year.</summary>
internal static class QuarterParser
{
    public static Span? Numbered(Cursor cursor)
    {
        var number = cursor.Number();
        if (cursor.IsMark("-") && cursor[1].Text is "й" or "е" or "ое" or "ом" or "го")
            cursor.At += 2;
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
        if (number is >= 1 and <= 4 && WordComesLater(cursor) is { } months && number * months <= 12)
            return new MonthsSpan((number - 1) * months + 1, number * months);
        if (number is >= 1 and <= 4 && WordCameBefore(cursor) is { } same && number * same <= 12)
            return new MonthsSpan((number - 1) * same + 1, number * same);
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

    // «За I полугодие – до 15 января, за II – до 1 июня»: the word was said with an earlier number.
    private static int? WordCameBefore(Cursor cursor)
    {
        if (!cursor[-1].Roman || !cursor.IsWord("за", -2) || cursor[0].Text is not ("-" or "до"))
            return null;
        for (var back = 3; back < 14; back++)
            if (cursor.IsStem("квартал", -back))
                return 3;
            else if (cursor.IsStem("полугоди", -back))
                return 6;
        return null;
    }

    // «I–II кварталы», «1, 2 и 4 кварталы», «1 и 2 полугодие»: the word comes with a later number.
    private static int? WordComesLater(Cursor cursor)
    {
        for (var ahead = 0; ahead < 8; ahead += 2)
        {
            if (cursor[ahead].Text is not ("-" or "и" or "," or "по" or "или" or "либо"))
                return null;
            var next = cursor[ahead + 1];
            if (
                next is not { Kind: TokenKind.Number, Value: >= 1 and <= 4, Digits: 1 }
                && Vocabulary.Ordinal(next.Text) is not (>= 1 and <= 4)
            )
                return null;
            if (cursor.IsStem("квартал", ahead + 2) || cursor.IsWord("кв", ahead + 2))
                return 3;
            if (cursor.IsStem("полугоди", ahead + 2))
                return 6;
        }
        return null;
    }
}
