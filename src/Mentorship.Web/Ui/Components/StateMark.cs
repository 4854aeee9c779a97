namespace Mentorship.Web.Ui.Components;

/// <summary>The eleven states of the look: each has a shape, a word and a colour, in this order of importance.</summary>
public enum StateMark
{
    None,
    Work,
    Check,
    Accepted,
    Late,
    Returned,
    Extension,
    Overdue,
    Waived,
    Past,
    Ask,
}

public static class StateMarkLook
{
    /// <summary>The word when the page has no better one.</summary>
    public static string Word(this StateMark mark) =>
        mark switch
        {
            StateMark.None => "не начато",
            StateMark.Work => "в работе",
            StateMark.Check => "на проверке",
            StateMark.Accepted => "принято",
            StateMark.Late => "принято с опозданием",
            StateMark.Returned => "возвращено",
            StateMark.Extension => "продление запрошено",
            StateMark.Overdue => "просрочено",
            StateMark.Waived => "снято",
            StateMark.Past => "исполнено до внесения",
            _ => "нужно уточнить",
        };

    /// <summary>The name of the shape in <c>glyphs.svg</c> and of the class <c>st-…</c>.</summary>
    public static string Code(this StateMark mark) =>
        mark switch
        {
            StateMark.None => "none",
            StateMark.Work => "work",
            StateMark.Check => "chk",
            StateMark.Accepted => "acc",
            StateMark.Late => "late",
            StateMark.Returned => "ret",
            StateMark.Extension => "ext",
            StateMark.Overdue => "over",
            StateMark.Waived => "waiv",
            StateMark.Past => "past",
            _ => "ask",
        };

    /// <summary>Eleven states share six colours.</summary>
    public static string Colour(this StateMark mark) =>
        mark switch
        {
            StateMark.Late => "acc",
            StateMark.Extension or StateMark.Ask => "ret",
            StateMark.Waived or StateMark.Past => "none",
            _ => mark.Code(),
        };
}
