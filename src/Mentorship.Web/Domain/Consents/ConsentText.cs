using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Domain.Consents;

/// <summary>The wording of a kind of consent in one version; what was signed under it stays under it.</summary>
public sealed class ConsentText : DistrictOwned
{
    public const int PartMaxLength = 4000;
    public const int MostYears = 25;

    private ConsentText() { }

    public ConsentText(Guid districtId, ConsentKind kind, int number, ConsentWords words)
        : base(districtId)
    {
        (Kind, Number) = (kind, number);
        Purpose = Text.Required(words.Purpose, "Назовите цель: она у согласия одна.", PartMaxLength, nameof(Purpose));
        Data = Text.Block(words.Data, PartMaxLength, nameof(Data)) ?? "";
        Actions = Text.Block(words.Actions, PartMaxLength, nameof(Actions)) ?? "";
        Withdrawal = Text.Block(words.Withdrawal, PartMaxLength, nameof(Withdrawal)) ?? "";
        if (words.Years is < 1 or > MostYears)
            throw new RuleBroken($"Срок действия: от 1 до {MostYears} лет.", nameof(Years));
        Years = words.Years;
    }

    public ConsentKind Kind { get; private set; }

    /// <summary>«редакция 2»</summary>
    public int Number { get; private set; }

    public string Purpose { get; private set; } = "";

    /// <summary>Which data, or which duties; one a line.</summary>
    public string Data { get; private set; } = "";

    /// <summary>What is done with them.</summary>
    public string Actions { get; private set; } = "";

    public string Withdrawal { get; private set; } = "";

    /// <summary>How long it holds; null of what holds as long as the pair does.</summary>
    public int? Years { get; private set; }

    /// <summary>The last day that is proposed for a paper signed on a day.</summary>
    public DateOnly? LastDay(DateOnly from) => Years is { } years ? from.AddYears(years).AddDays(-1) : null;

    public ConsentWords Words => new(Purpose, Data, Actions, Withdrawal, Years);
}

public sealed record ConsentWords(string? Purpose, string? Data, string? Actions, string? Withdrawal, int? Years);
