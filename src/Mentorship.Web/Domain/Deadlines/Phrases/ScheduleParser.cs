namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>Somebody's plan, graph or school holidays set the date: it is not known yet.</summary>
internal static class ScheduleParser
{
    public static Scheduled? Read(Cursor cursor)
    {
        var start = cursor.Start;
        if (Holidays(cursor))
        {
            DatelessParser.ToBreak(cursor, "");
            return new Scheduled(cursor.Cut(start)) { Review = true };
        }
        if (!Head(cursor))
            return null;
        DatelessParser.ToBreak(cursor, "");
        return new Scheduled(cursor.Cut(start));
    }

    private static bool Head(Cursor cursor)
    {
        if (cursor.AnyOf("по согласованию", "по договоренности", "по мере утверждения плана", "в установленн* срок*"))
            return true;
        if (cursor.AnyOf("в сроки", "в срок"))
        {
            cursor.SkipMarks(",");
            return cursor.AnyOf(
                "установленн*",
                "определенн*",
                "указанн*",
                "предусмотренн*",
                "утвержденн*",
                "согласно",
                "по"
            );
        }
        if (
            !cursor.AnyOf(
                "по",
                "согласно",
                "в соответствии с",
                "в соответствии со",
                "соответственно",
                "в рамках",
                "исходя из"
            )
        )
            return false;
        if (
            cursor.IsStem("итог")
            || cursor.IsStem("заверш")
            || cursor.IsStem("оконч")
            || cursor.IsStem("результ")
            || cursor.IsStem("истеч")
        )
            return false;
        for (var ahead = 0; ahead < 5; ahead++)
        {
            var word = cursor[ahead];
            if (word.Kind != Tokens.TokenKind.Word)
                return false;
            if (Plans.Any(p => word.Text.StartsWith(p, StringComparison.Ordinal)))
                return true;
        }
        return false;
    }

    private static readonly string[] Plans =
    [
        "график",
        "план",
        "расписани",
        "календар",
        "циклограмм",
        "дорожн",
        "приказ",
        "положени",
        "программ",
        "регламент",
        "распоряжени",
        "порядк",
    ];

    private static bool Holidays(Cursor cursor)
    {
        for (var ahead = 0; ahead < 6; ahead++)
        {
            var word = cursor[ahead];
            if (word.Kind != Tokens.TokenKind.Word)
                return false;
            if (word.Text.StartsWith("каникул", StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
