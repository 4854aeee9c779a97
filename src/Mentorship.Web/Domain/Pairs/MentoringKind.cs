using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Domain.Pairs;

/// <summary>Вид наставничества: «традиционное, один на один», and the rules that pairs of it obey.</summary>
public sealed class MentoringKind : DirectoryLine
{
    public const int NameMaxLength = 120;

    private MentoringKind() { }

    public MentoringKind(Guid districtId, MentoringKindFacts facts, int place)
        : base(districtId, place)
    {
        Describe(facts);
    }

    public string Name { get; private set; } = "";

    /// <summary>In force by a registered order only; else whoever keeps the pair says so.</summary>
    public bool NeedsOrder { get; private set; }

    public bool NeedsProgramme { get; private set; }

    /// <summary>The usual term in months; outside of it a pair is warned, not refused.</summary>
    public int? ShortestMonths { get; private set; }
    public int? LongestMonths { get; private set; }

    /// <summary>A mentee has one mentor of this kind at a time in one subject.</summary>
    public bool OneMentor { get; private set; }

    /// <summary>A mentor of this kind has one mentee: «один на один».</summary>
    public bool OneMentee { get; private set; }

    public bool MayCrossSchools { get; private set; }

    /// <summary>Only between organisations: a worker of the mentee's own school is no mentor of this kind.</summary>
    public bool MustCrossSchools { get; private set; }

    /// <summary>Counts in the indicators of the programme.</summary>
    public bool IsCounted { get; private set; }

    /// <summary>Of one school, for several at a time: whom one mentor has in it belong together.</summary>
    public bool IsGroup => !OneMentor && !OneMentee && !MayCrossSchools;

    public void Describe(MentoringKindFacts facts)
    {
        Name = Text.Required(facts.Name, "Назовите вид: «традиционное, один на один».", NameMaxLength, nameof(Name));
        if (facts.ShortestMonths is < 0 or > 60)
            throw new RuleBroken("Срок: от 0 до 60 месяцев.", nameof(ShortestMonths));
        if (facts.LongestMonths is < 0 or > 60)
            throw new RuleBroken("Срок: от 0 до 60 месяцев.", nameof(LongestMonths));
        if (facts.ShortestMonths > facts.LongestMonths)
            throw new RuleBroken("Наибольший срок короче наименьшего.", nameof(LongestMonths));
        (NeedsOrder, NeedsProgramme) = (facts.NeedsOrder, facts.NeedsProgramme);
        (ShortestMonths, LongestMonths) = (facts.ShortestMonths, facts.LongestMonths);
        (OneMentor, OneMentee, IsCounted) = (facts.OneMentor, facts.OneMentee, facts.IsCounted);
        // What has to cross may.
        (MayCrossSchools, MustCrossSchools) = (facts.MayCrossSchools || facts.MustCrossSchools, facts.MustCrossSchools);
    }

    /// <summary>The proposed last day, or the nearest one that this kind knows as usual.</summary>
    public DateOnly Fitted(DateOnly from, DateOnly to) =>
        LongestMonths is { } most && to > from.AddMonths(most) ? from.AddMonths(most).AddDays(-1)
        : ShortestMonths is { } least && PairNeeds.Months(from, to) < least ? from.AddMonths(least).AddDays(-1)
        : to;

    public static IReadOnlyList<MentoringKind> Usual(Guid districtId)
    {
        MentoringKindFacts[] usual =
        [
            new("традиционное, один на один") { OneMentor = true, OneMentee = true },
            new("группа"),
            new("дистанционное") { MayCrossSchools = true, OneMentor = true },
            new("сетевое, между организациями") { MustCrossSchools = true },
            new("реверсивное") { OneMentor = true, OneMentee = true },
            new("менторство управленческих команд") { MayCrossSchools = true },
            new("краткосрочное, под одну задачу")
            {
                NeedsOrder = false,
                NeedsProgramme = false,
                ShortestMonths = null,
                LongestMonths = 3,
                MayCrossSchools = true,
                IsCounted = false,
            },
            new("скоростное, флеш-встречи")
            {
                NeedsOrder = false,
                NeedsProgramme = false,
                ShortestMonths = null,
                LongestMonths = 1,
                MayCrossSchools = true,
                IsCounted = false,
            },
        ];
        return [.. usual.Select((facts, place) => new MentoringKind(districtId, facts, place))];
    }
}

public sealed record MentoringKindFacts(string? Name)
{
    public bool NeedsOrder { get; init; } = true;
    public bool NeedsProgramme { get; init; } = true;
    public int? ShortestMonths { get; init; } = 3;
    public int? LongestMonths { get; init; } = 12;
    public bool OneMentor { get; init; }
    public bool OneMentee { get; init; }
    public bool MayCrossSchools { get; init; }
    public bool MustCrossSchools { get; init; }
    public bool IsCounted { get; init; } = true;
}
