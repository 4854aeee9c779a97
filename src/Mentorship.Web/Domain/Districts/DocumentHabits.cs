namespace Mentorship.Web.Domain.Districts;

/// <summary>How a date stands in the head of an order and in the stamp of an annex.</summary>
public enum DateStyle
{
    /// <summary>18.01.2027</summary>
    Digits,

    /// <summary>«18» января 2027 г.</summary>
    Words,
}

/// <summary>Where the place of issue stands: under the line of date and number, or between them.</summary>
public enum PlacePosition
{
    Below,
    Between,
}

public enum HeadingPosition
{
    Left,
    Centre,
}

/// <summary>«ПРИКАЗЫВАЮ:» on a line of its own, «приказываю:» in the text, or letters set apart at its end.</summary>
public enum OrderingWordPosition
{
    OwnLine,
    InText,
    Spaced,
}

/// <summary>The word that orders in a распоряжение.</summary>
public enum DirectiveWord
{
    /// <summary>«обязываю»</summary>
    Oblige,

    /// <summary>«распоряжаюсь»</summary>
    Direct,

    /// <summary>«предлагаю»</summary>
    Suggest,
}

/// <summary>What districts write differently beyond the measures of <see cref="DocumentLayout"/>.</summary>
public sealed record DocumentHabits
{
    /// <summary>«П Р И К А З»</summary>
    public bool SpacedKind { get; init; }

    public DateStyle Date { get; init; }
    public PlacePosition Place { get; init; }
    public HeadingPosition Heading { get; init; } = HeadingPosition.Centre;
    public bool HeadingInQuotes { get; init; }
    public OrderingWordPosition OrderingWord { get; init; }
    public DirectiveWord DirectiveWord { get; init; }

    public void Check()
    {
        Known(Date, nameof(Date));
        Known(Place, nameof(Place));
        Known(Heading, nameof(Heading));
        Known(OrderingWord, nameof(OrderingWord));
        Known(DirectiveWord, nameof(DirectiveWord));
    }

    private static void Known<T>(T value, string field)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
            throw new RuleBroken("Выберите из списка.", field);
    }
}
