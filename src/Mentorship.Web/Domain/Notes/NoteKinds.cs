namespace Mentorship.Web.Domain.Notes;

/// <summary>The parts of an analytical note, in the order in which they are printed.</summary>
public enum NotePart
{
    /// <summary>Введение</summary>
    Introduction,

    /// <summary>Нормативное обеспечение</summary>
    Regulations,

    /// <summary>Охват наставничеством</summary>
    Coverage,

    /// <summary>Показатели</summary>
    Indicators,

    /// <summary>Результаты анкетирования</summary>
    Surveys,

    /// <summary>Мониторинг сайтов</summary>
    Sites,

    /// <summary>Исполнение дорожных карт</summary>
    Roadmaps,

    /// <summary>Проблемы и дефициты</summary>
    Problems,

    /// <summary>Выводы</summary>
    Conclusions,

    /// <summary>Рекомендации и управленческие решения</summary>
    Recommendations,
}

public enum NoteState
{
    Draft,
    Sealed,
}

public enum RecommendationState
{
    /// <summary>Предложена: nobody has decided yet</summary>
    Proposed,

    /// <summary>Принята: becomes a duty when the note is sealed</summary>
    Accepted,

    /// <summary>Отклонена: does not enter the note</summary>
    Declined,
}

public static class NoteWords
{
    public static string Title(this NotePart part) =>
        part switch
        {
            NotePart.Introduction => "Введение",
            NotePart.Regulations => "Нормативное обеспечение",
            NotePart.Coverage => "Охват наставничеством",
            NotePart.Indicators => "Показатели",
            NotePart.Surveys => "Результаты анкетирования",
            NotePart.Sites => "Мониторинг сайтов",
            NotePart.Roadmaps => "Исполнение дорожных карт",
            NotePart.Problems => "Проблемы и дефициты",
            NotePart.Conclusions => "Выводы",
            _ => "Рекомендации и управленческие решения",
        };

    public static string Name(this RecommendationState state) =>
        state switch
        {
            RecommendationState.Accepted => "принята",
            RecommendationState.Declined => "отклонена",
            _ => "ждёт решения",
        };
}
