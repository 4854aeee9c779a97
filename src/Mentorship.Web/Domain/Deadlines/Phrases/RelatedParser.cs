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

    public static Related? Read(Cursor cursor)
    {
        var start = cursor.Start;
        if (cursor.Try(() => Count(cursor)) is { } count)
        {
            var order = Event(cursor);
            return count with { AnchorIsOrder = order, Words = cursor.Cut(start) };
        }
        if (
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
            ) || cursor.IsStem("кажд")
        )
            return null;
        ToEnd(cursor);
        return new Related(0, Unit.Day, false, false, cursor.Cut(start));
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
        var within = before || cursor.AnyOf("в течение", "в течении", "через", "спустя", "по истечении", "в", "во");
        if (!within && !notLater)
            return null;
        if (RuleParser.Amount(cursor) is { } amount)
        {
            // «7 (семи) рабочих дней»
            if (cursor.IsMark("(") && Vocabulary.Number(cursor[1].Text) == amount && cursor.IsMark(")", 2))
                cursor.At += 3;
            if (cursor.Mark("-"))
                return Adjective(cursor, amount);
            if (Adjective(cursor, amount) is { } term)
                return term;
            return UnitOf(cursor) is { } unit ? new Related(amount, unit, false, before, "") : null;
        }
        if (
            !cursor.IsWord("срок", 1)
            && UnitOf(cursor) is { } one
            && cursor[-1].Text is "месяца" or "недели" or "месяц" or "неделю" or "дня"
            && notLater | within
        )
            return new Related(1, one, false, before, "");
        return Adjective(cursor, null);
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

    private static bool Event(Cursor cursor)
    {
        cursor.SkipMarks(",");
        if (
            cursor.IsOver
            || !cursor.AnyOf("со дня", "с момента", "с даты", "после", "от даты", "от", "до", "с", "со", "перед")
        )
            return false;
        var order = false;
        for (var ahead = 0; ahead < 5; ahead++)
            order |=
                cursor.IsStem("приказ", ahead) || cursor.IsStem("распоряжени", ahead) || cursor.IsStem("издани", ahead);
        ToEnd(cursor);
        return order;
    }

    private static void ToEnd(Cursor cursor)
    {
        while (!cursor.IsOver && cursor[0].Text is not ";")
            cursor.At++;
    }
}
