using Mentorship.Web.Domain.Pairs;

namespace Mentorship.Web.Domain.Programmes;

public enum ReportConclusion
{
    Complete,
    Prolong,
    Correct,
}

/// <summary>What the portal knows of the period by itself.</summary>
public sealed record ReportFacts(int MeetingsPlanned, int MeetingsHeld, int Minutes, int StepsPlanned, int StepsDone);

/// <summary>What the mentor says of it.</summary>
public sealed record ReportWords
{
    public string? Results { get; init; }
    public string? Remaining { get; init; }
    public string? Difficulties { get; init; }
    public string? Review { get; init; }
    public string? CaseLink { get; init; }

    /// <summary>None until the mentor has said it, unless the figures say it for him.</summary>
    public ReportConclusion? Conclusion { get; init; }
}

/// <summary>Отчёт наставника: drafted from facts of the period, then his own words.</summary>
public sealed class MentorReport : PairOwned
{
    public const int WordsMaxLength = 4000;

    private MentorReport() { }

    public MentorReport(Pair pair, DateOnly from, DateOnly to, DateOnly today, Guid? by)
        : base(pair)
    {
        Cover(from, to, today);
        WrittenBy = by;
    }

    public DateOnly From { get; private set; }
    public DateOnly To { get; private set; }

    /// <summary>The day of its figures.</summary>
    public DateOnly CountedOn { get; private set; }

    public int MeetingsPlanned { get; private set; }
    public int MeetingsHeld { get; private set; }
    public int Minutes { get; private set; }
    public int StepsPlanned { get; private set; }
    public int StepsDone { get; private set; }

    /// <summary>Достигнутые результаты</summary>
    public string? Results { get; private set; }

    /// <summary>What was planned and remains.</summary>
    public string? Remaining { get; private set; }
    public string? Difficulties { get; private set; }

    /// <summary>Отзыв наставляемого</summary>
    public string? Review { get; private set; }
    public string? CaseLink { get; private set; }
    public ReportConclusion? Conclusion { get; private set; }
    public Guid? WrittenBy { get; private set; }

    public void Cover(DateOnly from, DateOnly to, DateOnly today)
    {
        if (to < from)
            throw new RuleBroken("Последний день раньше первого. Проверьте даты.", nameof(To));
        if (from < Pair.From || to > Pair.LastDay)
            throw new RuleBroken(
                $"Период внутри срока пары: с {Pair.From:dd.MM.yyyy} по {Pair.LastDay:dd.MM.yyyy}.",
                from < Pair.From ? nameof(From) : nameof(To)
            );
        if (from > today)
            throw new RuleBroken("Период ещё не начался: отчитываются о прошедшем.", nameof(From));
        (From, To) = (from, to);
    }

    public void Count(ReportFacts facts, DateOnly on)
    {
        (MeetingsPlanned, MeetingsHeld, Minutes) = (facts.MeetingsPlanned, facts.MeetingsHeld, facts.Minutes);
        (StepsPlanned, StepsDone, CountedOn) = (facts.StepsPlanned, facts.StepsDone, on);
    }

    public void Write(ReportWords words)
    {
        Results = Text.Block(words.Results, WordsMaxLength, nameof(Results));
        Remaining = Text.Block(words.Remaining, WordsMaxLength, nameof(Remaining));
        Difficulties = Text.Block(words.Difficulties, WordsMaxLength, nameof(Difficulties));
        Review = Text.Block(words.Review, WordsMaxLength, nameof(Review));
        CaseLink = Text.Optional(words.CaseLink, Pair.LinkMaxLength, nameof(CaseLink));
        if (
            CaseLink is { } link
            && !(Uri.TryCreate(link, UriKind.Absolute, out var at) && at.Scheme is ("http" or "https"))
        )
            throw new RuleBroken("Ссылка начинается с https://", nameof(CaseLink));
        if (words.Conclusion is { } said && !Enum.IsDefined(said))
            throw new RuleBroken("Выберите из списка.", nameof(Conclusion));
        Conclusion = words.Conclusion;
    }
}
