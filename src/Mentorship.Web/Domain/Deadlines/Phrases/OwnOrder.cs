using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>
/// «Со дня издания приказа», «после утверждения дорожной карты»: the order that the document came with.
/// «Приказа о закреплении пар» is another one, and nobody knows its day.
/// </summary>
internal static class OwnOrder
{
    private const int MostAdjectives = 4;

    private static readonly string[] Acts =
    [
        "издания",
        "подписания",
        "утверждения",
        "принятия",
        "регистрации",
        "выхода",
        "вступления в силу",
        "введения в действие",
    ];

    private static readonly string[] This = ["настоящ*", "данн*", "этого", "этой", "его", "ее"];

    /// <summary>Looks ahead and takes nothing.</summary>
    public static bool Stands(Cursor cursor)
    {
        var at = cursor.At;
        var found = IsOwn(cursor);
        cursor.At = at;
        return found;
    }

    private static bool IsOwn(Cursor cursor)
    {
        var act = cursor.AnyOf(This) | cursor.AnyOf(Acts);
        var named = cursor.AnyOf(This);
        if (cursor.AnyOf("приказ*", "распоряжени*"))
            return Ends(cursor) || cursor.AnyOf("об утверждении", "о введении в действие") && IsRoadmap(cursor);
        // «Через месяц после утверждения» names nothing else.
        return act && (Ends(cursor) || named && cursor.IsOver || IsRoadmap(cursor));
    }

    private static bool IsRoadmap(Cursor cursor)
    {
        for (var words = 0; words < MostAdjectives; words++)
            if (!cursor.AnyOf("настоящ*", "данн*", "этой", "муниципальн*", "районн*", "дорожн*", "указанн*"))
                break;
        return cursor.AnyOf("карт*", "дк", "плана мероприятий") && !cursor.IsWord("организации");
    }

    private static bool Ends(Cursor cursor) =>
        cursor[0].Kind == TokenKind.End
        || cursor[0].Kind == TokenKind.Mark && cursor[0].Text is not ("№" or "\"")
        || cursor[0].Text is "и" or "или" or "но" or "до" or "не" or "включительно";
}
