namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>All the time: «постоянно», «на регулярной основе», «в ходе реализации программы».</summary>
internal static class LastingParser
{
    public static Lasting? Read(Cursor cursor)
    {
        var fromOrder = false;
        if (
            !cursor.AnyOf(
                "постоянн*",
                "на регулярной основе",
                "на постоянной основе",
                "на систематической основе",
                "на непрерывной основе",
                "регулярн*",
                "регул",
                "постоян",
                "пост",
                "систематич*",
                "бессрочно",
                "на всех этапах",
                "непрерывно",
                "ежедневно",
                "каждый день",
                "каждый рабочий день",
                "по рабочим дням",
                "по будням",
                "в рабочие дни",
                "круглосуточно",
                "в ходе реализации",
                "в ходе выполнения",
                "в ходе исполнения",
                "в ходе действия",
                "в процессе реализации",
                "в процессе работы",
                "по ходу реализации",
                "в рабочем порядке",
                "в постоянном режиме",
                "весь период",
                "круглогодично",
                "круглый год",
                "на всем протяжении",
                "в непрерывном режиме",
                "в текущем режиме",
                "с момента вступления",
                "в учебное время",
                "в учебные дни",
                "во внеурочное время",
                "в рабочее время",
                "во внеучебное время"
            ) && !(fromOrder = cursor.Try(() => Signing(cursor)) is not null)
        )
            return null;
        var dash = fromOrder && cursor.IsMark("-");
        cursor.SkipMarks(
            cursor[-1].Text.EndsWith('н') || cursor[-1].Text is "пост" or "регул" or "систематич" ? ",-:." : ",-:"
        );
        cursor.AnyOf(
            "без просрочки",
            "обновление",
            "основе",
            "обновлять",
            "пополнение",
            "мониторинг",
            "актуализация",
            "в силу",
            "и бессрочно",
            "и далее"
        );
        PeriodNames.Tail(cursor);
        var at = cursor.At;
        cursor.SkipMarks(",(-:");
        if (fromOrder)
            cursor.AnyOf("и");
        if (cursor.Try(() => WindowParser.One(cursor)) is { } bounds)
        {
            cursor.SkipMarks(")");
            // «С даты подписания – 31 декабря» ends there.
            if (dash && bounds is { Edge: Edge.Within, Lasting: false })
                bounds = bounds with { Edge = Edge.By };
            return new Lasting(bounds) { FromOrder = fromOrder };
        }
        cursor.At = at;
        return new Lasting((Window?)null) { FromOrder = fromOrder };
    }

    /// <summary>Until somebody says otherwise.</summary>
    public static bool Open(Cursor cursor) =>
        cursor.AnyOf("до отмены", "до особого распоряжения", "до особых указаний", "до дальнейших указаний");

    // «С момента подписания приказа», «со дня утверждения»: work that begins with the document's order.
    private static Cursor? Signing(Cursor cursor) =>
        cursor.AnyOf("с момента", "с даты", "со дня")
        && cursor.AnyOf("утверждения", "подписания", "издания", "регистрации", "принятия")
            ? cursor
            : null;
}
