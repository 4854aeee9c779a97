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

    /// <summary>The day of the week that the date is said to be.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>«Накануне …»: by the day before.</summary>
    public bool Eve { get; init; }
}

/// <summary>What a school year is divided into; a rule by them counts times of a year.</summary>
internal enum Term
{
    None = 0,
    Semester = 2,
    Trimester = 3,
    Quarter = 4,
}

internal sealed record Rule(Every Every, int EveryN, int Times, bool AtLeast)
{
    /// <summary>«Раз в четверть» is four times a year, yet a school's quarter in words.</summary>
    public Term Of { get; init; }

    /// <summary>«Три раза в учебный год»: the times fall between September and May.</summary>
    public bool School { get; init; }
}

/// <summary>What was said, before the calendar is asked.</summary>
internal abstract record Phrase
{
    /// <summary>What the words add without a date: «, затем по запросу».</summary>
    public string Also { get; init; } = "";
}

internal sealed record WindowList(IReadOnlyList<Window> Items) : Phrase
{
    /// <summary>«Сентябрь 2024–2026 гг.»: what returns in each of these years; a rule is narrowed by both.</summary>
    public YearlyWindows? Yearly { get; init; }

    /// <summary>Set apart by «/», «;» or line ends: one for each party when there are as many.</summary>
    public bool SetApart { get; init; }
}

internal sealed record YearlyWindows(IReadOnlyList<Window> Dates, Window Years);

internal sealed record RoundPart(Part Part, int Number, Edge Edge)
{
    /// <summary>«Вторая декада» is of a month only.</summary>
    public bool IsDecade { get; init; }
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

    /// <summary>«До среды»: by the named day of the week and not on it.</summary>
    public bool ByWeekday { get; init; }

    public bool HasDays => MonthDays.Count + Weekdays.Count + On.Count > 0;

    /// <summary>A part of every round: «в конце каждого месяца», «до конца квартала».</summary>
    public RoundPart? Part { get; init; }

    /// <summary>The named days come in the round after the one that is reported on.</summary>
    public bool Reports { get; init; }

    /// <summary>«Кроме июля и августа».</summary>
    public IReadOnlyList<int> Without { get; init; } = [];

    public IReadOnlyList<OtherDay> Except { get; init; } = [];
}

internal sealed record Lasting(Window? Bounds) : Phrase
{
    /// <summary>It begins on the day of the document's order.</summary>
    public bool FromOrder { get; init; }

    public Phrase? First { get; init; }
}

internal sealed record Requested(string Words) : Phrase;

internal sealed record Scheduled(string Words) : Phrase
{
    /// <summary>What has to be asked about a plan that nobody enters.</summary>
    public string? Doubt { get; init; }
}

internal enum Unit
{
    Day,
    WorkingDay,
    Week,
    Month,
    Year,
}

/// <summary>So much before or after an event; known are the order's own date and days that the words name.</summary>
internal sealed record Related(int Amount, Unit Unit, bool AnchorIsOrder, bool Before, string Words) : Phrase
{
    /// <summary>«Через 10 дней после 1 сентября», «за месяц до 1 октября, 1 апреля».</summary>
    public IReadOnlyList<Window> Anchors { get; init; } = [];

    /// <summary>«Полтора месяца»: half a unit more.</summary>
    public bool Half { get; init; }

    public bool HasEvent { get; init; }

    /// <summary>«После 1 октября», «по итогам полугодия»: the event is known, how long after it is not.</summary>
    public bool AtKnownTime { get; init; }

    public string Question =>
        AnchorIsOrder && (Amount > 0 || Half) ? Doubts.NoOrderDate(Words)
        : AtKnownTime ? Doubts.NoTerm(Words)
        : Amount == 0 && !Half ? Doubts.UnknownEvent(Words)
        : HasEvent ? Doubts.UnknownAnchor(Words)
        : Doubts.NoAnchor(Words);
}

internal sealed record PartyPhrase(string? Party, Phrase Phrase)
{
    /// <summary>The name stood in the genitive: «для школ».</summary>
    public bool For { get; init; }
}

internal sealed record Divided(IReadOnlyList<PartyPhrase> Parts) : Phrase
{
    /// <summary>The names say what the dates are for and are no parties.</summary>
    public bool Labelled { get; init; }
}
