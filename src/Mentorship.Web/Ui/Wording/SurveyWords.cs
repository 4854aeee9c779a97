using Mentorship.Web.Domain.Surveys;

namespace Mentorship.Web.Ui.Wording;

/// <summary>Surveys in the words of the district.</summary>
public static class SurveyWords
{
    public const string Hidden = "меньше пяти ответов";

    /// <summary>«наставляемые»</summary>
    public static string Many(this Respondent respondent) =>
        respondent switch
        {
            Respondent.Mentee => "наставляемые",
            Respondent.Mentor => "наставники",
            _ => "кураторы организаций",
        };

    public static string Name(this SurveyStage stage) => stage == SurveyStage.Before ? "на входе" : "на выходе";

    public static string Name(this ItemKind kind) =>
        kind switch
        {
            ItemKind.Score => "оценка от 1 до 10",
            ItemKind.YesNo => "да или нет",
            ItemKind.Frequency => "как часто",
            ItemKind.Mark => "балл от 0 до 2",
            _ => "ответ словами",
        };

    /// <summary>An answer as it is offered.</summary>
    public static string Choice(this ItemKind kind, int choice) =>
        (kind, choice) switch
        {
            (ItemKind.YesNo, 1) => "да",
            (ItemKind.YesNo, _) => "нет",
            (ItemKind.Frequency, 4) => "очень часто",
            (ItemKind.Frequency, 3) => "часто",
            (ItemKind.Frequency, 2) => "редко",
            (ItemKind.Frequency, 1) => "1–2 раза",
            (ItemKind.Frequency, _) => "никогда",
            (ItemKind.Mark, 2) => "проявляется в полной мере",
            (ItemKind.Mark, 1) => "проявляется частично",
            (ItemKind.Mark, _) => "не проявляется",
            _ => $"{choice}",
        };

    public static string Name(this CardLevel level) =>
        level switch
        {
            CardLevel.Optimal => "оптимальный",
            CardLevel.Allowed => "допустимый",
            _ => "недопустимый",
        };

    /// <summary>«7,8» of scores, «82 %» of yes; without a tally what hides it.</summary>
    public static string Say(this SurveyItem item, Tally? tally) =>
        tally is null ? Hidden
        : item.Kind == ItemKind.YesNo ? Figures.Percent(tally.Share(1))
        : Figures.Fraction(Math.Round(tally.Mean, 1, MidpointRounding.AwayFromZero), 1);

    /// <summary>What the figure of a question is.</summary>
    public static string Measure(this ItemKind kind) =>
        kind switch
        {
            ItemKind.YesNo => "ответили «да»",
            ItemKind.Frequency => "среднее от 0 «никогда» до 4 «очень часто»",
            ItemKind.Mark => "средний балл от 0 до 2",
            _ => "средняя оценка из 10",
        };

    /// <summary>«довольны 301 из 402 (74,9 %)»</summary>
    public static string Say(this Satisfied? satisfied) =>
        satisfied is null
            ? Hidden
            : $"{Figures.Whole(satisfied.Count)} из {Figures.Whole(satisfied.Of)} ({Figures.Percent(satisfied.Share)})";
}
