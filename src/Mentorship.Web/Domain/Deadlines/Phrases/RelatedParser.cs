namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>So long after or before an event: «в течение 3 рабочих дней после …», «в месячный срок», «по итогам …».</summary>
internal static class RelatedParser
{
    private static readonly (string Stem, Unit Unit)[] Adjectives =
    [
        ("рабоч", Unit.WorkingDay),
        ("дневн", Unit.Day),
        ("недельн", Unit.Week),
        ("месячн", Unit.Month),
        ("годичн", Unit.Year),
    ];

    private static readonly (string Word, int Amount)[] Prefixes =
    [
        ("одно", 1),
        ("двух", 2),
        ("трех", 3),
        ("четырех", 4),
        ("пяти", 5),
        ("шести", 6),
        ("семи", 7),
        ("восьми", 8),
        ("девяти", 9),
        ("десяти", 10),
        ("пятнадцати", 15),
        ("двадцати", 20),
        ("тридцати", 30),
        ("полу", 0),
        ("", 1),
    ];

    public static Phrase? Read(Cursor cursor)
    {
        var start = cursor.Start;
        if (cursor.IsStem("кажд", 1) || cursor.IsStem("кажд", 2))
            return null;
        if (cursor.Try(() => Count(cursor)) is { } count)
        {
            if (cursor.Try(() => ReportRoundParser.Read(cursor, count, start)) is { } report)
                return report;
            return Anchored(cursor, count) with { Words = cursor.Cut(start) };
        }
        if (
            !EventParser.Read(cursor)
            && (
                !cursor.AnyOf(
                    "по итогам",
                    "по завершени*",
                    "по окончани*",
                    "по результатам",
                    "после",
                    "сразу после",
                    "с момента",
                    "со дня",
                    "с начала",
                    "перед",
                    "до начала",
                    "по истечении",
                    "накануне",
                    "в день"
                )
            )
        )
            return null;
        var known = IsKnown(cursor);
        return EventParser.Dated(cursor) is { } dated
            ? dated
            : new Related(0, Unit.Day, false, false, cursor.Cut(start)) { AtKnownTime = known };
    }

    private static Related? Count(Cursor cursor)
    {
        var notLater = cursor.AnyOf(
            "не позднее чем",
            "не позднее",
            "не позже",
            "не менее чем",
            "не менее",
            "не ранее чем"
        );
        if (cursor.IsMark(",") && cursor.IsWord("чем", 1))
            cursor.At += 2;
        var before = cursor.Words("за");
        var within =
            before
            || Short(cursor)
            || cursor.AnyOf("в течение", "в течении", "через", "спустя", "по истечении", "в", "во");
        if (!within && !notLater)
            return null;
        if (cursor.AnyOf("полгода", "полугода"))
            return new Related(6, Unit.Month, false, before, "");
        if (RuleParser.Amount(cursor) is { } amount)
        {
            // «7 (семи) рабочих дней»
            if (cursor.IsMark("(") && Vocabulary.Number(cursor[1].Text) == amount && cursor.IsMark(")", 2))
                cursor.At += 3;
            cursor.AnyOf("х", "ух", "ти", "ми");
            if (cursor.Mark("-"))
                return Adjective(cursor, amount);
            if (Adjective(cursor, amount) is { } term)
                return term;
            if (amount % 24 == 0 && amount > 0 && cursor.AnyOf("часов", "часа"))
                return new Related(amount / 24, Unit.Day, false, before, "");
            return UnitOf(cursor) is { } unit ? new Related(amount, unit, false, before, "") : null;
        }
        if (
            !cursor.IsWord("срок", 1)
            && UnitOf(cursor) is { } one
            && cursor[-1].Text is "месяца" or "недели" or "месяц" or "неделю" or "дня" or "суток"
            && notLater | within
        )
            return new Related(1, one, false, before, "");
        return Adjective(cursor, null);
    }

    // «в теч. 10 дней»
    private static bool Short(Cursor cursor)
    {
        var found = cursor.AnyOf("в теч");
        if (found)
            cursor.Mark(".");
        return found;
    }

    private static Unit? UnitOf(Cursor cursor)
    {
        if (cursor.AnyOf("рабочих дн*", "рабочего дн*", "рабочий день", "раб дн*"))
            return Unit.WorkingDay;
        cursor.AnyOf("календарн*");
        return cursor.AnyOf("дней", "дня", "день", "дн", "суток") ? Unit.Day
            : cursor.AnyOf("недел*") ? Unit.Week
            : cursor.AnyOf("месяц*", "мес") ? Unit.Month
            : cursor.AnyOf("лет", "года", "год") && !YearParser.IsYear(cursor[-2]) ? Unit.Year
            : null;
    }

    // «трёхмесячный срок», «10-дневный срок», «месячный срок»
    private static Related? Adjective(Cursor cursor, int? amount)
    {
        var word = cursor[0].Text;
        foreach (var (stem, unit) in Adjectives)
        {
            var at = word.IndexOf(stem, StringComparison.Ordinal);
            if (at < 0 || !cursor.IsWord("срок", 1))
                continue;
            var prefix = Array.FindIndex(Prefixes, p => p.Word == word[..at]);
            if (prefix < 0)
                continue;
            cursor.At += 2;
            return new Related(amount ?? Prefixes[prefix].Amount, unit, false, false, "");
        }
        return null;
    }

    private static Related Anchored(Cursor cursor, Related count)
    {
        cursor.SkipMarks(",");
        if (
            cursor.IsOver
            || !cursor.AnyOf("со дня", "с момента", "с даты", "после", "от даты", "от", "до", "с", "со", "перед")
        )
            return count;
        if (cursor.Try(() => Day(cursor)) is { } anchor)
            return count with { Anchor = anchor };
        var order = false;
        for (var ahead = 0; ahead < 5; ahead++)
            order |=
                cursor.IsStem("приказ", ahead) || cursor.IsStem("распоряжени", ahead) || cursor.IsStem("издани", ahead);
        order |= IsRoadmapApproved(cursor) || IsApproved(cursor);
        while (!cursor.IsOver && cursor[0].Text is not ";")
            cursor.At++;
        return count with { AnchorIsOrder = order, HasEvent = true };
    }

    // «Утверждения дорожной карты»: her order does that; «после утверждения» alone may be of anything.
    private static bool IsRoadmapApproved(Cursor cursor)
    {
        if (!cursor.IsStem("утвержд") && !cursor.IsStem("подписан"))
            return false;
        var ahead = 1;
        while (
            ahead < 4
            && (cursor.IsStem("настоящ", ahead) || cursor.IsStem("данн", ahead) || cursor.IsStem("дорожн", ahead))
        )
            ahead++;
        return cursor.IsStem("карт", ahead);
    }

    // «Через месяц после утверждения», «с даты подписания»: nothing else is named, so it is the order.
    private static bool IsApproved(Cursor cursor)
    {
        if (!cursor.AnyOf("утверждения", "подписания", "его утверждения", "его подписания"))
            return false;
        var alone = cursor.IsOver || cursor[0].Text is "." or ";" or ")" or "," || cursor[0].Text is "настоящего";
        cursor.At--;
        return alone;
    }

    private static bool IsKnown(Cursor cursor)
    {
        var at = cursor.At;
        cursor.AnyOf("окончания", "завершения");
        var known =
            cursor.AnyOf("учебного года", "года", "полугодия", "квартала", "месяца", "первого полугодия")
            || cursor.Try(() => Day(cursor)) is not null;
        cursor.At = at;
        return known;
    }

    // «1 сентября», «Дня учителя», «начала учебного года»: nothing may follow.
    private static Span? Day(Cursor cursor)
    {
        if (
            SpanParser.Read(cursor) is not { } span
            || span is PeriodSpan or DaySpan { Month: null } or PartSpan { Of: PeriodSpan }
        )
            return null;
        if (span is PartSpan { Part: Part.Decade, Number: 1 } start)
            span = start with { Part = Part.FirstDay };
        else if (span is PartSpan { Part: Part.Decade, Number: 0 } end)
            span = end with { Part = Part.LastDay };
        cursor.SkipMarks(".\n");
        return cursor.IsOver || cursor[0].Text is ";" or "," or ")" ? span : null;
    }
}
