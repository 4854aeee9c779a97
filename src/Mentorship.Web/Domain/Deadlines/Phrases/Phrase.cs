namespace Mentorship.Web.Domain.Deadlines.Phrases;

internal enum Edge
{
    Within,
    By,
    Since,
}

/// <summary>A span and the side from which it binds: «в марте», «до марта», «с марта».</summary>
internal sealed record Window(Span Span, Edge Edge = Edge.Within)
{
    /// <summary>An hour of the day, as printed.</summary>
    public string? Hour { get; init; }

    /// <summary>«В течение …», «весь …»: the work lasts, it is not one act.</summary>
    public bool Lasting { get; init; }
}

internal sealed record Rule(Every Every, int EveryN, int Times, bool AtLeast);

/// <summary>What was said, before the calendar is asked.</summary>
internal abstract record Phrase
{
    /// <summary>What the words add without a date: «, затем по запросу».</summary>
    public string Also { get; init; } = "";
}

internal sealed record WindowList(IReadOnlyList<Window> Items) : Phrase
{
    /// <summary>Set apart by «/», «;» or line ends: one for each party when there are as many.</summary>
    public bool SetApart { get; init; }
}

internal sealed record Repeated(Rule Rule) : Phrase
{
    public Phrase? First { get; init; }

    /// <summary>The windows of every round: «ежегодно в августе».</summary>
    public IReadOnlyList<Window> On { get; init; } = [];

    /// <summary>Where the repetition begins and ends: «с сентября по май».</summary>
    public Window? Bounds { get; init; }

    public IReadOnlyList<MonthDay> MonthDays { get; init; } = [];
    public IReadOnlyList<DayOfWeek> Weekdays { get; init; } = [];
}

internal sealed record Lasting(Window? Bounds) : Phrase
{
    public Phrase? First { get; init; }
}

internal sealed record Requested(string Words) : Phrase;

internal sealed record Scheduled(string Words) : Phrase
{
    public bool Review { get; init; }
}

internal enum Unit
{
    Day,
    WorkingDay,
    Week,
    Month,
    Year,
}

/// <summary>So much before or after an event; the order's own date is the only event known here.</summary>
internal sealed record Related(int Amount, Unit Unit, bool AnchorIsOrder, bool Before, string Words) : Phrase;

internal sealed record PartyPhrase(string? Party, Phrase Phrase)
{
    /// <summary>The name stood in the genitive: «для школ».</summary>
    public bool For { get; init; }
}

internal sealed record Divided(IReadOnlyList<PartyPhrase> Parts) : Phrase;
