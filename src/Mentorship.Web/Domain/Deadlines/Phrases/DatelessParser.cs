namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>Kinds without a date of their own: on request, all the time.</summary>
internal static class DatelessParser
{
    public static Requested? Request(Cursor cursor)
    {
        cursor.AnyOf("или", "либо", "и", "а также", "только");
        var start = cursor.Start;
        if (
            !Occasion(cursor)
            && !cursor.AnyOf(
                "по запрос*",
                "по отдельн* запрос*",
                "по письменн* запрос*",
                "по решени*",
                "по указани*",
                "по поручени*",
                "по приглашени*",
                "по желани*",
                "по инициативе",
                "по усмотрени*",
                "по ситуации",
                "по готовности",
                "по возможности",
                "в момент",
                "после кажд*",
                "по окончании кажд*",
                "по завершении кажд*",
                "по итогам кажд*",
                "перед кажд*",
                "в день каждого",
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

    // «При трудоустройстве», «при заключении договора»; «при участии» names helpers and no occasion.
    private static bool Occasion(Cursor cursor)
    {
        var word = cursor[1].Text;
        var fits =
            cursor.IsWord("при")
            && Array.Exists(
                ["нии", "тии", "сии", "стве", "ходе", "пуске", "чии"],
                e => word.EndsWith(e, StringComparison.Ordinal)
            )
            && word is not ("участии" or "содействии" or "условии" or "согласии");
        cursor.At += fits ? 2 : 0;
        return fits;
    }

    /// <summary>«Постоянно, не реже 1 раза в месяц»: the rule says more than the word.</summary>
    public static Phrase? Always(Cursor cursor)
    {
        if (LastingParser.Read(cursor) is not { } lasting)
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
        return HourParser.After(cursor) is { } hour ? lasting with { Also = $", {hour}" } : lasting;
    }

    /// <summary>Takes the words that name whose request or plan it is.</summary>
    public static void ToBreak(Cursor cursor, string stops)
    {
        var open = 0;
        while (!cursor.IsOver && cursor[0].Text is not ";" && !Vocabulary.IsThen(cursor[0].Text))
        {
            open += cursor[0].Text is "(" ? 1 : 0;
            if (cursor[0].Text is ")" && open-- == 0)
                return;
            if (cursor.AfterThen && Vocabulary.Month(cursor[0].Text) is not null)
                return;
            if (cursor.IsMark(",") && cursor.IsWord("место", 1))
                return;
            if (
                stops.Length > 0
                && cursor.IsMark(stops)
                && cursor[cursor.IsMark("\n", 1) ? 2 : 1].Text is "но" or "не" or "далее"
            )
                return;
            cursor.At++;
        }
        while (cursor[-1].Text is "," or "-" or "(" or "\n" or ":")
            cursor.At--;
    }
}
