namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>A part of a day beside a date: «…, первая половина дня», «… утром», «… до конца рабочего дня».</summary>
internal static class DayParts
{
    /// <summary>«К концу рабочего дня»: the day is the last one.</summary>
    private static readonly string[] Ends =
    [
        "до конца рабочего дня",
        "до окончания рабочего дня",
        "до завершения рабочего дня",
        "к концу рабочего дня",
        "конец рабочего дня",
        "до конца учебного дня",
        "до конца дня",
        "к концу дня",
        "до обеда",
        "до полудня",
        "до начала рабочего дня",
        "до начала уроков",
        "до начала занятий",
        "до вечера",
    ];

    private static readonly string[] Times =
    [
        "в первой половине дня",
        "в первую половину дня",
        "первая половина дня",
        "первой половине дня",
        "во второй половине дня",
        "во вторую половину дня",
        "вторая половина дня",
        "второй половине дня",
        "в конце рабочего дня",
        "в конце дня",
        "в начале рабочего дня",
        "в обед",
        "в обеденное время",
        "после обеда",
        "после уроков",
        "после занятий",
        "во время уроков",
        "в учебное время",
        "во внеурочное время",
        "в рабочее время",
        "в утреннее время",
        "в вечернее время",
        "в течение всего дня",
        "в течение рабочего дня",
        "в течение учебного дня",
        "в течение дня",
        "весь день",
        "целый день",
        "утром",
        "утро",
        "с утра",
        "днем",
        "вечером",
        "вечер",
    ];

    /// <summary>The words as printed; whether they bound the day is told apart only before a date.</summary>
    public static Hour? Read(Cursor cursor)
    {
        var start = cursor.Start;
        var by = cursor.AnyOf(Ends);
        if (!by && !cursor.AnyOf(Times))
            return null;
        return cursor.IsWord("по") || cursor.IsWord("до") ? null : new Hour(cursor.Cut(start).ToLowerInvariant(), by);
    }
}
