namespace Mentorship.Web.Domain.Surveys;

/// <summary>Who is asked.</summary>
public enum Respondent
{
    Mentee,
    Mentor,

    /// <summary>The coordinator of an organisation, with the card of effectiveness.</summary>
    Curator,
}

/// <summary>Two measurements of one programme: «на входе» and «на выходе».</summary>
public enum SurveyStage
{
    Before,
    After,
}

public enum ItemKind
{
    /// <summary>Оценка от 1 до 10</summary>
    Score,

    /// <summary>Да или нет</summary>
    YesNo,

    /// <summary>Очень часто – никогда</summary>
    Frequency,

    /// <summary>Проявляется в полной мере, частично, не проявляется: 2, 1, 0</summary>
    Mark,

    /// <summary>Ответ словами</summary>
    Words,
}
