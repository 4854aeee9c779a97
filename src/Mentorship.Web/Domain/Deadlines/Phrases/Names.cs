namespace Mentorship.Web.Domain.Deadlines.Phrases;

internal static class PartNames
{
    public const int MostParts = 5;

    public static (Part Part, int Number)? Read(Cursor cursor)
    {
        if (cursor.AnyOf("начало", "начале", "начала", "началу", "началом"))
            return (Part.Decade, 1);
        if (cursor.AnyOf("середина", "середине", "середины", "середину"))
            return (Part.Decade, 2);
        if (cursor.AnyOf("конец", "конце", "конца", "концу", "концом", "окончан*") || cursor.AnyOf("завершени*"))
            return (Part.Decade, 0);
        if (Number(cursor) is not { } number)
            return null;
        if (cursor.AnyOf(Vocabulary.Decades))
            return (Part.Decade, number);
        // «2 недели сентября», «2 недель» count weeks, «2-я неделя» is one of them.
        if (cursor.IsWord("недель") && cursor[-1] is { Kind: Tokens.TokenKind.Number, Ordinal: false })
            return null;
        if (cursor.AnyOf("треть", "трети", "третью"))
            return (Part.Decade, number);
        if (cursor.AnyOf(Vocabulary.Weeks))
            return (Part.Week, number);
        if (cursor.AnyOf(Vocabulary.Halves))
            return (Part.Half, number);
        if (WordComesLater(cursor) is { } later)
            return (later, number);
        if (number == 0 && cursor.AnyOf("день", "дня", "дню"))
            return (Part.LastDay, 0);
        if (number == 1 && cursor.AnyOf("день", "дня", "дню"))
            return (Part.FirstDay, 1);
        return number <= 1 && cursor.AnyOf("числа", "числах", "дни", "днях", "дней") ? (Part.Decade, number) : null;
    }

    // «1 и 3 декада», «первая, вторая декады», «I–II недели»: the word comes with a later number.
    private static Part? WordComesLater(Cursor cursor)
    {
        for (var ahead = 0; ahead < MostParts * 2; ahead += 2)
        {
            if (cursor[ahead].Text is not ("-" or "и" or "по" or "," or "или" or "либо"))
                return null;
            if (cursor[ahead + 1].Text is "в" or "во")
                ahead++;
            var number = cursor[ahead + 1];
            if (
                number is not { Kind: Tokens.TokenKind.Number, Value: >= 1 and <= 5 }
                && Vocabulary.Ordinal(number.Text) is null
            )
                return null;
            if (cursor.IsStem("декад", ahead + 2))
                return Part.Decade;
            if (cursor.IsStem("недел", ahead + 2))
                return Part.Week;
            if (cursor.IsStem("половин", ahead + 2))
                return Part.Half;
        }
        return null;
    }

    private static int? Number(Cursor cursor)
    {
        var token = cursor[0];
        if (token.Kind == Tokens.TokenKind.Number && token.Value is >= 1 and <= 5)
        {
            cursor.At++;
            return token.Value;
        }
        if (Vocabulary.Ordinal(token.Text) is not { } ordinal)
            return null;
        cursor.At++;
        return ordinal;
    }
}

internal static class Seasons
{
    public static (int First, int Last)? Read(Cursor cursor) =>
        cursor.Try(() => Pair(cursor)) is { } pair ? (pair.First, pair.Last)
        : cursor.AnyOf("осень", "осенью", "осени", "осенний период") ? (9, 11)
        : cursor.AnyOf("зима", "зимой", "зимы", "зиму", "зимний период") ? (12, 2)
        : cursor.AnyOf("весна", "весной", "весны", "весну", "весенний период") ? (3, 5)
        : cursor.AnyOf("лето", "летом", "лета", "летний период", "летние месяцы", "летнее время") ? (6, 8)
        : null;

    // «осенне-зимний период»
    private static MonthsSpan? Pair(Cursor cursor)
    {
        if (Half(cursor[0].Text) is not { } first || !cursor.IsMark("-", 1) || Half(cursor[2].Text) is not { } second)
            return null;
        cursor.At += 3;
        return second == first % 12 + 3 && cursor.AnyOf("период*", "сезон*")
            ? new MonthsSpan(first, (second + 1) % 12 + 1)
            : null;
    }

    private static int? Half(string word) =>
        word.StartsWith("осенн", StringComparison.Ordinal) ? 9
        : word.StartsWith("зимн", StringComparison.Ordinal) ? 12
        : word.StartsWith("весенн", StringComparison.Ordinal) ? 3
        : word.StartsWith("летн", StringComparison.Ordinal) ? 6
        : null;
}

/// <summary>Names of the document's own period: «года», «всего периода реализации программы».</summary>
internal static class PeriodNames
{
    private static readonly string[] Heads = ["периода", "период", "срока", "срок", "времени"];

    private static readonly string[] Tails =
    [
        "реализац*",
        "действи*",
        "проведени*",
        "выполнени*",
        "исполнени*",
        "программ*",
        "проект*",
        "дорожн*",
        "карт*",
        "план*",
        "наставничества",
        "мероприяти*",
        "документа",
        "приказа",
        "распоряжени*",
        "постановлени*",
        "целев*",
        "модел*",
        "муниципальн*",
        "комплекс*",
        "мер",
        "дк",
        "настоящ*",
        "этого",
        "данн*",
    ];

    public static PeriodSpan? Read(Cursor cursor)
    {
        cursor.AnyOf("всего", "всей", "весь", "всем", "текущ*", "этого");
        var calendar = cursor.AnyOf("календарн*");
        if (cursor.AnyOf("год", "года", "году") && !YearParser.IsYear(cursor[0]))
            return new PeriodSpan(OneYear: true) { Calendar = calendar };
        if (!cursor.AnyOf(Heads) && !cursor.AnyOf(Known))
            return null;
        Tail(cursor);
        return new PeriodSpan(OneYear: false);
    }

    /// <summary>«… реализации муниципальной программы».</summary>
    public static void Tail(Cursor cursor)
    {
        while (cursor.AnyOf(Tails)) { }
    }

    public static bool IsTail(Cursor cursor)
    {
        var at = cursor.At;
        var tail = cursor.AnyOf(Tails);
        cursor.At = at;
        return tail;
    }

    private static readonly string[] Known =
    [
        "реализации",
        "программы",
        "дорожной карты",
        "действия",
        "исполнения",
        "выполнения",
    ];
}
