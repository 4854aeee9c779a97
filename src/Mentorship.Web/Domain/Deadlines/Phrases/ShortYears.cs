using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>
/// «Сентябрь 26 – май 27»: two digits behind a month are its year when a month with a year stands at the other end of the
/// stretch, and the document is of these years. Alone they may be a day.
/// </summary>
internal static class ShortYears
{
    private const int Century = 2000;

    public static int? Read(Cursor cursor)
    {
        if (!IsShort(cursor, 0) || Vocabulary.Month(cursor[1].Text) is not null)
            return null;
        var year = Century + cursor[0].Value;
        var first = Before(cursor) ?? year;
        var last = Behind(cursor) ?? year;
        var alone = Before(cursor) is null && Behind(cursor) is null;
        if (alone || first > year || last < year || !IsKnown(cursor.Years, first) || !IsKnown(cursor.Years, last))
            return null;
        cursor.At++;
        YearParser.SkipSuffix(cursor);
        return year;
    }

    // «… – май 27»
    private static int? Behind(Cursor cursor)
    {
        var ahead = 1;
        while (IsYearWord(cursor[ahead]) || cursor.IsMark(".", ahead))
            ahead++;
        var from = ahead;
        while (IsBetween(cursor[ahead]))
            ahead++;
        if (ahead == from || Vocabulary.Month(cursor[ahead].Text) is null)
            return null;
        ahead += cursor.IsMark(".", ahead + 1) ? 2 : 1;
        return Vocabulary.Month(cursor[ahead + 1].Text) is null ? Year(cursor, ahead) : null;
    }

    // «сентябрь 26 – …»: the cursor stands behind the month of the other end.
    private static int? Before(Cursor cursor)
    {
        var back = cursor.IsMark(".", -1) ? -3 : -2;
        var from = back;
        while (IsBetween(cursor[back]))
            back--;
        if (back == from)
            return null;
        while (IsYearWord(cursor[back]) || cursor.IsMark(".", back))
            back--;
        var month = cursor.IsMark(".", back - 1) ? back - 2 : back - 1;
        return Vocabulary.Month(cursor[month].Text) is not null ? Year(cursor, back) : null;
    }

    private static int? Year(Cursor cursor, int ahead) =>
        YearParser.IsYear(cursor[ahead]) ? cursor[ahead].Value
        : IsShort(cursor, ahead) ? Century + cursor[ahead].Value
        : null;

    private static bool IsShort(Cursor cursor, int ahead) =>
        cursor[ahead] is { Kind: TokenKind.Number, Digits: 2, Roman: false, Ordinal: false, Value: >= 10 };

    private static bool IsBetween(Token token) => token.Text is "-" or "по" or "до" or "\n";

    private static bool IsYearWord(Token token) => token.Text is "г" or "гг" or "год" or "года";

    private static bool IsKnown(DocumentYears years, int year) =>
        years.FirstAutumn is { } first
            ? year >= first && year <= years.LastAutumn + 1
            : years.Now is { } now && Math.Abs(year - now) <= 1;
}
