namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>Kinds without a date of their own: on request, all the time.</summary>
internal static class DatelessParser
{
    public static Requested? Request(Cursor cursor)
    {
        cursor.AnyOf("или", "и", "а также", "только");
        var start = cursor.Start;
        if (
            !cursor.AnyOf(
                "по запрос*",
                "по мере",
                "при необходимости",
                "по необходимости",
                "в случае",
                "при наличии",
                "при поступлении",
                "при прием*",
                "при появлении",
                "при возникновении",
                "по требовани*",
                "по заявк*",
                "по обращени*",
                "по потребности",
                "при потребности",
                "по факту",
                "при изменении",
                "при обращении",
                "по отдельному запросу",
                "в случаях",
                "при закреплении",
                "по вызову",
                "при выявлении",
                "при смене",
                "при назначении",
                "при увольнении"
            )
        )
            return null;
        ToBreak(cursor, ",");
        return new Requested(cursor.Cut(start));
    }

    /// <summary>«Постоянно, не реже 1 раза в месяц»: the rule says more than the word.</summary>
    public static Phrase? Always(Cursor cursor)
    {
        if (Lasts(cursor) is not { } lasting)
            return null;
        var at = cursor.At;
        cursor.SkipMarks(",(-");
        cursor.AnyOf("но");
        if (lasting.Bounds is null && cursor.Try(() => RepeatedParser.Read(cursor)) is { } rule)
        {
            cursor.SkipMarks(")");
            return rule;
        }
        cursor.At = at;
        return lasting;
    }

    private static Lasting? Lasts(Cursor cursor)
    {
        if (
            !cursor.AnyOf(
                "постоянн*",
                "на регулярной основе",
                "на постоянной основе",
                "на систематической основе",
                "на непрерывной основе",
                "регулярн*",
                "систематическ*",
                "бессрочно",
                "на всех этапах",
                "непрерывно",
                "ежедневно",
                "в рабочем порядке",
                "в постоянном режиме",
                "весь период",
                "круглогодично",
                "круглый год",
                "на всем протяжении",
                "в непрерывном режиме",
                "в текущем режиме",
                "с момента утверждения",
                "с момента подписания",
                "с даты утверждения",
                "с даты подписания",
                "со дня подписания",
                "со дня утверждения",
                "с момента вступления"
            )
        )
            return null;
        cursor.SkipMarks(",-:");
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
        while (
            cursor.AnyOf(
                "реализации",
                "программы",
                "проекта",
                "приказа",
                "дорожной карты",
                "плана",
                "действия",
                "настоящего"
            )
        ) { }
        var at = cursor.At;
        cursor.SkipMarks(",(-:");
        if (cursor.Try(() => WindowParser.One(cursor)) is { } bounds)
        {
            cursor.SkipMarks(")");
            return new Lasting(bounds);
        }
        cursor.At = at;
        return new Lasting((Window?)null);
    }

    /// <summary>Takes the words that name whose request or plan it is.</summary>
    public static void ToBreak(Cursor cursor, string stops)
    {
        while (!cursor.IsOver && cursor[0].Text is not (";" or ")") && !cursor.IsWord("далее"))
        {
            if (cursor.AfterThen && Vocabulary.Month(cursor[0].Text) is not null)
                return;
            if (stops.Length > 0 && cursor.IsMark(stops) && cursor[1].Text is "но" or "не" or "далее")
                return;
            cursor.At++;
        }
    }
}
