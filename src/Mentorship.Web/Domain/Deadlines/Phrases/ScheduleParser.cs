namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>Somebody's plan, graph or school holidays set the date: it is not known yet.</summary>
internal static class ScheduleParser
{
    public static Phrase? Read(Cursor cursor)
    {
        var start = cursor.Start;
        if (Holidays(cursor))
            return OfSchool(cursor, start, Doubts.Holidays);
        if (TermParser.Stands(cursor))
            return OfSchool(cursor, start, Doubts.Terms);
        if (cursor.AnyOf("по согласованию", "по договоренности"))
            return Agreed(cursor, start);
        return Head(cursor) || IsNamed(cursor) ? PlanDateParser.Read(cursor, start) : null;
    }

    // «По согласованию с центром, октябрь»: the month is known, its day is not yet.
    private static Phrase Agreed(Cursor cursor, int start)
    {
        if (PlanDateParser.Find(cursor, start, 0) is not var (dated, name))
            return PlanDateParser.Read(cursor, start);
        cursor.Ask(Doubts.ByAgreement(name));
        return dated with { Also = $"{dated.Also}, {name}" };
    }

    // «На осенних каникулах, до 5 ноября»: the school sets its days, but a date was named.
    private static Phrase OfSchool(Cursor cursor, int start, Func<string, string> question)
    {
        if (PlanDateParser.Find(cursor, start, 1) is var (dated, name) && dated is not Lasting)
        {
            cursor.AskIf(!IsExact(dated), question(name));
            return dated with { Also = $"{dated.Also}, {name}" };
        }
        DatelessParser.ToBreak(cursor, "");
        return new Scheduled(cursor.Cut(start)) { Doubt = question(cursor.Cut(start)) };
    }

    /// <summary>Days, not months within which holidays would still have to be found.</summary>
    public static bool IsExact(Phrase phrase) =>
        phrase is WindowList list
        && list.Items.All(w => w is { Edge: Edge.By } or { Span: DaySpan or RangeSpan { First: DaySpan } });

    /// <summary>«…, по графику», «… согласно плану УО» behind a date.</summary>
    public static Scheduled? Beside(Cursor cursor)
    {
        var start = cursor.Start;
        var school = Holidays(cursor) || TermParser.Stands(cursor);
        if (!school && !Planned(cursor) && !IsNamed(cursor))
            return null;
        DatelessParser.ToBreak(cursor, "");
        return new Scheduled(cursor.Cut(start)) { Doubt = school ? Doubts.Holidays(cursor.Cut(start)) : null };
    }

    // «План работы УО», «график ВСОКО»: the plan's name alone; a date behind it would be another thing.
    private static bool IsNamed(Cursor cursor)
    {
        var head = 0;
        while (head < 2 && IsAdjective(cursor[head].Text))
            head++;
        if (cursor[head].Text is not ("план" or "график" or "расписание" or "циклограмма" or "календарь"))
            return false;
        for (var ahead = 0; ahead < LongestName; ahead++)
        {
            var token = cursor[ahead];
            if (token.Kind == Tokens.TokenKind.End || token.Text is ";" or ",")
                return true;
            var isName =
                token.Kind == Tokens.TokenKind.Word && Vocabulary.Month(token.Text) is null && !IsBound(token.Text)
                || token.Text is "\"" or "№" or "-"
                || cursor.IsMark("№", ahead - 1);
            if (!isName)
                return false;
        }
        return false;
    }

    private static bool IsBound(string word) =>
        word is "до" or "к" or "ко" or "с" or "по" or "не" or "далее" or "затем";

    private static bool IsAdjective(string word) =>
        word.EndsWith("ый", StringComparison.Ordinal)
        || word.EndsWith("ой", StringComparison.Ordinal)
        || word.EndsWith("ая", StringComparison.Ordinal)
        || word.EndsWith("ое", StringComparison.Ordinal);

    private const int LongestName = 12;
    private const int LongestShort = 5;

    // «в установленные приказом сроки»
    private static bool Terms(Cursor cursor)
    {
        if (!cursor.IsWord("в") || !Array.Exists(Given, g => cursor.IsStem(g, 1)))
            return false;
        for (var ahead = 2; ahead < 7; ahead++)
            if (cursor.IsStem("срок", ahead))
                return true;
        return false;
    }

    private static readonly string[] Given = ["установленн", "указанн", "определенн", "обозначенн", "отведенн"];

    private static bool Head(Cursor cursor) =>
        cursor.AnyOf("по мере утверждения плана", "в установленном порядке") || Planned(cursor);

    private static bool Planned(Cursor cursor)
    {
        if (Terms(cursor))
            return true;
        if (cursor.AnyOf("в сроки", "в срок"))
        {
            cursor.SkipMarks(",");
            return cursor.AnyOf("установленн*", "определенн*", "указанн*", "предусмотренн*", "утвержденн*")
                || ByPlan(cursor);
        }
        return ByPlan(cursor);
    }

    private static bool ByPlan(Cursor cursor)
    {
        var shortened = cursor[0].Text is "в" or "согл" && cursor.Try(() => Shortened(cursor)) is not null;
        if (
            !shortened
            && !cursor.AnyOf(
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
            // «По отд. графику»
            if (cursor.IsMark(".", ahead) && ahead > 0 && cursor[ahead - 1].Text.Length <= LongestShort)
                continue;
            if (word.Kind != Tokens.TokenKind.Word || Vocabulary.IsThen(word.Text))
                return false;
            if (Plans.Any(p => word.Text.StartsWith(p, StringComparison.Ordinal)))
                return true;
        }
        return false;
    }

    // «в соотв. с планом», «согл. графику»
    private static Cursor? Shortened(Cursor cursor)
    {
        if (!cursor.AnyOf("в соотв", "в соответств", "согл"))
            return null;
        var whole = cursor.IsWord("согл", -1);
        return cursor.Mark(".") && (whole || cursor.AnyOf("с", "со")) ? cursor : null;
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
            // «Осенние, весенние каникулы»
            if (cursor.IsMark(",", ahead) && ahead > 0 && IsSeason(cursor[ahead - 1].Text))
                continue;
            if (word.Kind != Tokens.TokenKind.Word || Vocabulary.IsThen(word.Text) || Vocabulary.Month(word.Text) > 0)
                return false;
            if (word.Text.StartsWith("каникул", StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static bool IsSeason(string word) =>
        Array.Exists(["осенн", "зимн", "весенн", "летн"], s => word.StartsWith(s, StringComparison.Ordinal));
}
