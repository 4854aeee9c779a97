namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>Kinds without a date of their own: on request, all the time.</summary>
internal static class DatelessParser
{
    private static readonly string[] Conditions =
    [
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
        "при увольнении",
        "с учетом потребности",
        "при условии",
        "если",
    ];

    /// <summary>«По запросу …», «или при необходимости …»: the whole of the condition, with whatever it names.</summary>
    public static Requested? Request(Cursor cursor)
    {
        cursor.AnyOf("или", "либо", "и", "а также", "только");
        var (start, head) = (cursor.Start, cursor.At);
        if (!Condition(cursor))
            return null;
        if (PlanDateParser.Find(cursor, start, 0) is not null)
        {
            var words = cursor.Cut(start);
            words = words.Contains('(', StringComparison.Ordinal) ? words : words.TrimEnd(')');
            cursor.Ask(Doubts.OtherTime(words));
            return new Requested(words);
        }
        ToBreak(cursor, ",");
        cursor.AskIf(PlanDateParser.HasDate(cursor, head, apart: true), Doubts.OtherTime(cursor.Cut(start)));
        return new Requested(cursor.Cut(start));
    }

    /// <summary>«По запросу до 15 октября»: the date stands, and whether it is owed depends.</summary>
    public static Phrase? Conditional(Cursor cursor)
    {
        var start = cursor.Start;
        if (!Condition(cursor) || PlanDateParser.Find(cursor, start, 0) is not var (dated, condition))
            return null;
        if (dated is Lasting or WindowList { Items: [{ Edge: Edge.Since }, ..] })
            return new Requested(cursor.Cut(start));
        // «По запросу или до 1 октября»: the date is owed anyway.
        if (Array.Find([" или", " либо", " и"], e => condition.EndsWith(e, StringComparison.Ordinal)) is { } or)
            return dated with { Also = $"{dated.Also} или {condition[..^or.Length]}" };
        cursor.AskIf(dated is WindowList, Doubts.Conditional(condition));
        return dated with { Also = $"{dated.Also}, {condition}" };
    }

    private static bool Condition(Cursor cursor) => Occasion(cursor) || cursor.AnyOf(Conditions);

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
        if (lasting is { Bounds: null, FromOrder: false } && cursor.Try(() => ReportOf.Read(cursor)) is { } report)
            return report;
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
