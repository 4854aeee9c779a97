namespace Mentorship.Web.Domain.Monitoring;

/// <summary>The cells of a return that come from surveys, and by which rule.</summary>
internal static class SurveyCells
{
    private const string Asked =
        "Поставили хотя бы одну оценку в последнем закрытом опросе «на выходе» по всем формам, не старше года; меньше пяти ответивших скрыты. Внесённое позднее значение его заменяет";

    private const string Content = "Те из опрошенных, чья средняя оценка не ниже порога опроса";

    public static CellSpec[] All { get; } =
    [
        .. Of(Cells.MenteesAsked, Cells.MenteesContent, "наставляемых", "mentees"),
        .. Of(Cells.MentorsAsked, Cells.MentorsContent, "наставников", "mentors"),
    ];

    private static CellSpec[] Of(string asked, string content, string whom, string side)
    {
        var opens = $"/indicators/content-{side}?organisation={{of}}&on={{on}}";
        return
        [
            new(asked, Block.Surveys, $"Опрошено {whom}", $"Опрошено {whom}", Asked) { Opens = opens },
            new(content, Block.Surveys, "Из них удовлетворены", "Удовлетворены", Content) { Opens = opens },
        ];
    }
}
