namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>«Постоянно, отчёт до 1 июня»: what is owed on a day is the report, the work goes on all the time.</summary>
internal static class ReportOf
{
    private static readonly string[] Reports =
    [
        "отчет*",
        "с отчетом",
        "с представлением отчета",
        "представление отчет*",
        "сдача отчет*",
        "справка",
        "итоговая справка",
        "подведение итогов",
        "итоги",
    ];

    /// <summary>What else is handed in by a day.</summary>
    private static readonly string[] Papers =
    [
        "информация",
        "информацию",
        "сведения",
        "протокол",
        "протоколы",
        "заявка",
        "заявки",
        "приказ",
        "фотоотчет",
        "анализ",
    ];

    public static readonly string[] Verbs =
    [
        "представить",
        "предоставить",
        "представлять",
        "сдать",
        "сдавать",
        "направить",
        "направлять",
        "подготовить",
        "исполнить",
        "выполнить",
        "завершить",
        "провести",
        "разместить",
        "утвердить",
        "разработать",
    ];

    private const string Words = "отчёт о постоянной работе";

    public static Phrase? Read(Cursor cursor)
    {
        cursor.SkipMarks(",(-;:\n");
        cursor.AnyOf("а", "но", "и");
        if (!cursor.AnyOf(Reports))
            return null;
        cursor.SkipMarks("-:,");
        if (PhraseParser.Dated(cursor) is not { } dated)
            return null;
        cursor.SkipMarks(")");
        return dated is WindowList list && list.Items.All(w => !w.Lasting) ? Said(list)
            : dated is Repeated ? dated
            : null;
    }

    /// <summary>«До 01.06.2027, отчёт о постоянной работе»: as it is said back.</summary>
    public static WindowList? Behind(Cursor cursor, WindowList dates)
    {
        cursor.SkipMarks(",");
        return cursor.AnyOf("отчет о постоянной работе") ? Said(dates) : null;
    }

    /// <summary>«Отчёт – до 25 декабря».</summary>
    public static Divided? Alone(Cursor cursor)
    {
        cursor.AnyOf(Verbs);
        if (Name(cursor) is not { } name)
            return null;
        return Dates(cursor) is { } dates ? Labelled(new PartyPhrase(name, dates)) : null;
    }

    /// <summary>«До 10 ноября – отчёт»; «октябрь, март; отчёт до 1 июня», where it is one more date.</summary>
    public static Divided? After(Cursor cursor, WindowList dates)
    {
        cursor.SkipMarks(",;(-\n");
        cursor.AnyOf(Verbs);
        if (Name(cursor) is not { } name)
            return null;
        if (cursor.Try(() => Dates(cursor)) is { } more)
            return Labelled(new PartyPhrase(null, dates), new PartyPhrase(name, more));
        cursor.SkipMarks(").");
        return cursor.IsOver ? Labelled(new PartyPhrase(name, dates)) : null;
    }

    private static string? Name(Cursor cursor)
    {
        var start = cursor.Start;
        return cursor.AnyOf(Reports) || cursor.AnyOf(Papers) ? cursor.Cut(start) : null;
    }

    private static Divided Labelled(params PartyPhrase[] parts) => new(parts) { Labelled = true };

    private static WindowList? Dates(Cursor cursor)
    {
        cursor.SkipMarks("-:,");
        if (WindowListParser.Read(cursor) is not { } list)
            return null;
        if (list.Items.Any(w => w.Lasting || w.Edge == Edge.Since || w.Span is DaySpan { Month: null }))
            return null;
        cursor.SkipMarks(").");
        return cursor.IsOver ? list : null;
    }

    private static WindowList Said(WindowList dates) => dates with { Also = $"{dates.Also}, {Words}" };
}
