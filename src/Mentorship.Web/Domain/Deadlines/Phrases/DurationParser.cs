namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>How long: «в течение 3 рабочих дней», «через полгода», «в двухнедельный срок», «в срок не более 10 дней».</summary>
internal static class DurationParser
{
    private static readonly (string Stem, int Times, Unit Unit)[] Adjectives =
    [
        ("рабоч", 1, Unit.WorkingDay),
        ("дневн", 1, Unit.Day),
        ("суточн", 1, Unit.Day),
        ("декадн", 10, Unit.Day),
        ("недельн", 1, Unit.Week),
        ("месячн", 1, Unit.Month),
        ("квартальн", 3, Unit.Month),
        ("годичн", 12, Unit.Month),
        ("годов", 12, Unit.Month),
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
        ("двенадцати", 12),
        ("четырнадцати", 14),
        ("пятнадцати", 15),
        ("двадцати", 20),
        ("тридцати", 30),
        ("сорокапяти", 45),
        ("шестидесяти", 60),
        ("девяносто", 90),
        ("", 1),
    ];

    private static readonly string[] Terms = ["срок", "срока", "сроком", "период"];

    public static Related? Read(Cursor cursor)
    {
        var limited = Limit(cursor) | InTerm(cursor);
        if (cursor.IsMark(",") && cursor.IsWord("чем", 1))
            cursor.At += 2;
        var before = cursor.Words("за");
        var within =
            before
            || Short(cursor)
            || cursor.AnyOf("в течение", "в течении", "через", "спустя", "по истечении", "по прошествии", "в", "во");
        if (!within && !limited)
            return cursor.Try(() => NextDay(cursor));
        if (!within && cursor.AnyOf("следующего дня", "следующего календарного дня"))
            return new Related(1, Unit.Day, false, false, "");
        if (!within && cursor.AnyOf("следующего рабочего дня"))
            return new Related(1, Unit.WorkingDay, false, false, "");
        // «В первые три дня после …»
        if (within && !before && Vocabulary.Ordinal(cursor[0].Text) == 1 && cursor[1].Kind != Tokens.TokenKind.End)
            cursor.AnyOf("первые", "первых");
        if (cursor.AnyOf("полгода", "полугода"))
            return new Related(6, Unit.Month, false, before, "");
        if (cursor.AnyOf("полмесяца", "пол месяца", "полумесяца"))
            return new Related(0, Unit.Month, false, before, "") { Half = true };
        if (Quantity(cursor) is var (amount, half))
            return (half ? Halved(cursor, amount, before) : Counted(cursor, amount, before)) is { } count
                // «Не позднее 10 дней до конкурса» counts back.
                ? count with
                {
                    Before = before || !within && cursor.IsWord("до"),
                }
                : null;
        if (
            !IsTerm(cursor, 1)
            && UnitOf(cursor) is { } one
            && cursor[-1].Text is "месяца" or "недели" or "месяц" or "неделю" or "дня" or "суток"
        )
            return new Related(1, one, false, before, "");
        return Adjective(cursor, null);
    }

    private static bool Limit(Cursor cursor) =>
        cursor.AnyOf("не позднее чем", "не позднее", "не позже", "не менее чем", "не менее", "не ранее чем");

    // «в срок не более 10 дней», «в срок до 5 рабочих дней», «срок – 3 дня»
    private static bool InTerm(Cursor cursor)
    {
        var at = cursor.At;
        if (cursor.AnyOf("в срок", "срок исполнения", "срок", "сроком"))
        {
            cursor.SkipMarks("-:,");
            cursor.AnyOf(
                "не более чем",
                "не более",
                "не превышающий",
                "не свыше",
                "не позднее",
                "не позже",
                "до",
                "в",
                "на"
            );
            if (cursor[0].Kind == Tokens.TokenKind.Number || Vocabulary.Number(cursor[0].Text) is not null)
                return true;
        }
        cursor.At = at;
        return cursor.AnyOf("не более чем", "не более", "не свыше") && !cursor.IsWord("раз", 1);
    }

    private static Related? Counted(Cursor cursor, int amount, bool before)
    {
        // «7 (семи) рабочих дней»
        if (cursor.IsMark("(") && Vocabulary.Number(cursor[1].Text) == amount && cursor.IsMark(")", 2))
            cursor.At += 3;
        cursor.AnyOf("х", "ух", "ти", "ми");
        if (cursor.Mark("-"))
            return Adjective(cursor, amount) ?? UpTo(cursor, amount, before);
        if (Adjective(cursor, amount) is { } term)
            return term;
        if (amount % 24 == 0 && amount > 0 && cursor.AnyOf("часов", "часа"))
            return new Related(amount / 24, Unit.Day, false, before, "");
        return UnitOf(cursor) is { } unit ? new Related(amount, unit, false, before, "") : null;
    }

    // «полтора», «два с половиной», «2,5»: the words end where the unit begins.
    private static (int Whole, bool Half)? Quantity(Cursor cursor)
    {
        if (cursor.AnyOf("полтора", "полутора", "полторы"))
            return (1, true);
        if (RuleParser.Amount(cursor) is not { } amount)
            return null;
        var tenths =
            cursor[0].Text is "," or "." && cursor[1] is { Kind: Tokens.TokenKind.Number, Value: 5, Digits: 1 };
        if (tenths)
            cursor.At += 2;
        return (amount, tenths || cursor.AnyOf("с половиной"));
    }

    private static Related? Halved(Cursor cursor, int whole, bool before)
    {
        var unit = UnitOf(cursor);
        if (unit == Unit.Week)
        {
            var days = whole * 7 + 3;
            cursor.Ask(Doubts.HalfOfWeek(days));
            return new Related(days, Unit.Day, false, before, "");
        }
        return unit is Unit.Month or Unit.Year
            ? new Related(whole, unit.Value, false, before, "") { Half = true }
            : null;
    }

    // «3–5 дней»: whoever reads it in his favour takes the later day.
    private static Related? UpTo(Cursor cursor, int least, bool before)
    {
        if (RuleParser.Amount(cursor) is not { } most || most <= least || UnitOf(cursor) is not { } unit)
            return null;
        var taken = before ? least : most;
        cursor.Ask(Doubts.Between(least, most, taken));
        return new Related(taken, unit, false, before, "");
    }

    // «на следующий день после …», «на третий рабочий день со дня …»
    private static Related? NextDay(Cursor cursor)
    {
        if (!cursor.AnyOf("на"))
            return null;
        var number =
            cursor.AnyOf("следующий", "другой", "следующие") ? 1
            : cursor[0] is { Kind: Tokens.TokenKind.Number, Ordinal: true } ? cursor.Number()
            : Ordinal(cursor);
        if (number < 1)
            return null;
        var working = cursor.AnyOf("рабочий");
        cursor.AnyOf("календарный");
        return cursor.AnyOf("день") && cursor[0].Text is "после" or "со" or "с" or "от"
            ? new Related(number, working ? Unit.WorkingDay : Unit.Day, false, false, "")
            : null;
    }

    private static int Ordinal(Cursor cursor)
    {
        if (Vocabulary.Weekday(cursor[0].Text) is not null || Vocabulary.Ordinal(cursor[0].Text) is not { } number)
            return 0;
        cursor.At++;
        return number;
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
            : cursor.AnyOf(Vocabulary.Weeks) ? Unit.Week
            : cursor.AnyOf("месяц", "месяца", "месяцев", "мес") ? Unit.Month
            : cursor.AnyOf("лет", "года", "год") && !YearParser.IsYear(cursor[-2]) ? Unit.Year
            : null;
    }

    // «трёхмесячный срок», «10-дневный срок», «месячный срок», «полуторамесячный срок»
    private static Related? Adjective(Cursor cursor, int? amount)
    {
        var word = cursor[0].Text;
        if (!IsTerm(cursor, 1))
            return null;
        foreach (var (stem, times, unit) in Adjectives)
        {
            var at = word.IndexOf(stem, StringComparison.Ordinal);
            if (at < 0 || Half(word[..at], times, unit) is not { } length)
                continue;
            cursor.At += 2;
            return length with { Amount = (amount ?? 1) * length.Amount };
        }
        return null;
    }

    private static Related? Half(string prefix, int times, Unit unit) =>
        (prefix, unit) switch
        {
            ("полу", Unit.Month) when times == 12 => new Related(6, Unit.Month, false, false, ""),
            ("полу", Unit.Month) => new Related(15, Unit.Day, false, false, ""),
            ("полутора", Unit.Month) when times == 1 => new Related(1, Unit.Month, false, false, "") { Half = true },
            ("полутора", Unit.Month) when times == 12 => new Related(1, Unit.Year, false, false, "") { Half = true },
            _ => Array.FindIndex(Prefixes, p => p.Word == prefix) is >= 0 and var at
                ? new Related(Prefixes[at].Amount * times, unit, false, false, "")
                : null,
        };

    private static bool IsTerm(Cursor cursor, int ahead) => Array.IndexOf(Terms, cursor[ahead].Text) >= 0;
}
