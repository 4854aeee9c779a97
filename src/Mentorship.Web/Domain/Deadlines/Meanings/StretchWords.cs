using Mentorship.Web.Domain.Deadlines.Phrases;

namespace Mentorship.Web.Domain.Deadlines.Meanings;

/// <summary>«Первые 2 недели», «последних 3 рабочих дней»: the piece without what it is of.</summary>
internal static class StretchWords
{
    public static string Of(StretchSpan stretch, bool genitive) =>
        Of(stretch.Count, stretch.Unit, stretch.Last, genitive);

    public static string Of(int count, StretchUnit unit, bool last, bool genitive)
    {
        if (count == 1 && unit == StretchUnit.Month)
            return (last, genitive) switch
            {
                (true, true) => "последнего месяца",
                (true, false) => "последний месяц",
                (false, true) => "первого месяца",
                _ => "первый месяц",
            };
        var head = (last ? "последни" : "первы") + (genitive ? "х" : "е");
        return $"{head} {Count(count, unit, genitive)}";
    }

    public static string Count(int count, StretchUnit unit, bool genitive = false)
    {
        var (one, few, many) = Forms(unit, genitive);
        return $"{count} {RuleWords.Agreed(count, one, few, many)}";
    }

    private static (string One, string Few, string Many) Forms(StretchUnit unit, bool genitive) =>
        (unit, genitive) switch
        {
            (StretchUnit.WorkingDay, false) => ("рабочий день", "рабочих дня", "рабочих дней"),
            (StretchUnit.WorkingDay, true) => ("рабочего дня", "рабочих дней", "рабочих дней"),
            (StretchUnit.Week, false) => ("неделю", "недели", "недель"),
            (StretchUnit.Week, true) => ("недели", "недель", "недель"),
            (StretchUnit.Decade, false) => ("декаду", "декады", "декад"),
            (StretchUnit.Decade, true) => ("декады", "декад", "декад"),
            (StretchUnit.Month, false) => ("месяц", "месяца", "месяцев"),
            (StretchUnit.Month, true) => ("месяца", "месяцев", "месяцев"),
            (StretchUnit.Quarter, false) => ("квартал", "квартала", "кварталов"),
            (StretchUnit.Quarter, true) => ("квартала", "кварталов", "кварталов"),
            (_, true) => ("дня", "дней", "дней"),
            _ => ("день", "дня", "дней"),
        };
}
