using Mentorship.Web.Domain.Deadlines.Phrases;
using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines;

/// <summary>Why a deadline was not understood: what exactly a person has to say better.</summary>
internal static class Unread
{
    private static readonly string[] Empty = ["нет", "отсутствует", "без срока", "не определен*", "не установлен*"];

    private static readonly string[] Later =
    [
        "уточняется",
        "уточняются",
        "дата уточняется",
        "сроки уточняются",
        "срок уточняется",
        "будет определен*",
        "будет назначен*",
        "будет сообщен*",
        "будет уточнен*",
        "дополнительно",
    ];

    private static readonly string[] Soon =
    [
        "незамедлительно",
        "немедленно",
        "безотлагательно",
        "своевременно",
        "оперативно",
        "срочно",
        "сразу",
        "скоро",
        "в кратчайш* срок*",
        "в ближайш* врем*",
        "в ближайш* срок*",
        "разово",
        "однократно",
    ];

    public static string Question(Cursor cursor, bool began)
    {
        var (stop, whole) = (cursor.At, cursor.Text);
        if (whole.Contains("__", StringComparison.Ordinal))
            return Doubts.Gap(whole);
        cursor.At = 0;
        var bare = cursor[0].Kind == TokenKind.End;
        cursor.SkipMarks("-.,;:()\n/\"…");
        if (cursor.IsOver)
            return bare ? Doubts.None : Doubts.Dash;
        if (cursor.AnyOf(Empty))
            return Doubts.NoDay(whole);
        if (cursor.AnyOf(Later))
            return Doubts.NotYet(whole);
        if (cursor.AnyOf(Soon) && cursor.IsOver)
            return Doubts.NoDay(whole);
        if (IsDayOnly(cursor))
            return Doubts.NoMonth(whole, Round(whole));
        cursor.At = 0;
        if (DayRules.Alone(cursor) is not null)
            return Doubts.NoDayRounds(whole);
        cursor.At = 0;
        if (ArePartsOnly(cursor))
            return Doubts.NoMonth(whole, "месяца");
        cursor.At = stop;
        return Doubts.Unread(began && !cursor.IsOver ? whole[cursor.Start..] : whole);
    }

    // «до 10 числа», «в конце месяца»: of which month?
    private static bool IsDayOnly(Cursor cursor)
    {
        var at = cursor.At;
        var found = MonthDayParser.Read(cursor) is not null || Reset(cursor, at) && PartOfMonth(cursor);
        return found && cursor.IsOver;
    }

    // «первая, вторая декада»
    private static bool ArePartsOnly(Cursor cursor)
    {
        cursor.AnyOf("в", "во");
        for (var parts = 0; parts < PartNames.MostParts && PartNames.Read(cursor) is not null; parts++)
        {
            cursor.SkipMarks(",-.\n");
            if (cursor.IsOver)
                return true;
            cursor.AnyOf("и");
            cursor.AnyOf("в", "во");
        }
        return false;
    }

    private static bool PartOfMonth(Cursor cursor)
    {
        var within = cursor.AnyOf("в течение");
        if (!within)
            cursor.AnyOf("до", "к", "в", "на", "не позднее");
        return (within || PartNames.Read(cursor) is not null) && cursor.AnyOf("месяца", "квартала", "полугодия");
    }

    private static string Round(string words) =>
        words.Contains("квартал", StringComparison.OrdinalIgnoreCase) ? "квартала"
        : words.Contains("полугоди", StringComparison.OrdinalIgnoreCase) ? "полугодия"
        : "месяца";

    private static bool Reset(Cursor cursor, int at)
    {
        cursor.At = at;
        return true;
    }
}
