using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Ui.Wording;

/// <summary>How a district writes its orders, in the words of the settings.</summary>
public static class HabitWords
{
    public static string Name(this DateStyle style) =>
        style == DateStyle.Words ? "словами: «18» января 2027 г." : "цифрами: 18.01.2027";

    public static string Name(this PlacePosition place) =>
        place == PlacePosition.Between ? "между датой и номером" : "под датой и номером";

    public static string Name(this HeadingPosition heading) => heading == HeadingPosition.Left ? "слева" : "по центру";

    public static string Name(this DirectiveWord word) =>
        word switch
        {
            DirectiveWord.Direct => "распоряжаюсь",
            DirectiveWord.Suggest => "предлагаю",
            _ => "обязываю",
        };

    public static string Name(this OrderingWordPosition word) =>
        word switch
        {
            OrderingWordPosition.InText => "в тексте",
            OrderingWordPosition.Spaced => "в тексте, вразрядку",
            _ => "отдельной строкой",
        };
}
