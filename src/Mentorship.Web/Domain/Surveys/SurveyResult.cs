namespace Mentorship.Web.Domain.Surveys;

/// <summary>How a question was answered by five or more.</summary>
/// <param name="Counts">How many chose each answer.</param>
public sealed record Tally(int Answered, IReadOnlyDictionary<int, int> Counts)
{
    public decimal Mean => (decimal)Counts.Sum(c => c.Key * c.Value) / Answered;

    public decimal Share(int choice) => 100m * Counts.GetValueOrDefault(choice) / Answered;
}

/// <summary>How many are satisfied, of those who gave scores.</summary>
public sealed record Satisfied(int Count, int Of)
{
    public decimal Share => 100m * Count / Of;
}

/// <summary>A question with what may be shown of its answers.</summary>
/// <param name="Total">None: fewer than five have answered it.</param>
/// <param name="Shown">By organisation; whoever is absent is hidden or has not answered.</param>
/// <param name="Said">Answers in words of the whole survey, in the order of the alphabet; fewer than five are hidden.</param>
public sealed record ItemResult(
    SurveyItem Item,
    Tally? Total,
    IReadOnlyDictionary<Guid, Tally> Shown,
    IReadOnlyList<string> Said
)
{
    public Tally? Of(Guid? organisation) => organisation is { } one ? Shown.GetValueOrDefault(one) : Total;
}

/// <summary>The level that the sum of the curator's card stands for.</summary>
public enum CardLevel
{
    Optimal,
    Allowed,
    Inadmissible,
}

/// <summary>
/// What a closed survey says, and nothing from which an answer of fewer than five people follows. While a survey is open
/// there is no result at all: of two results a moment apart the difference is a person.
/// </summary>
public sealed class SurveyResult
{
    private readonly IReadOnlyDictionary<Guid, Satisfied> satisfied;

    private SurveyResult(Survey survey, IReadOnlyDictionary<Guid, IReadOnlyList<Ballot>> boxes)
    {
        var items = survey.ItemList;
        Answered = boxes.Values.Sum(b => b.Count);
        Base = Disclosure.Of(boxes.ToDictionary(b => b.Key, b => b.Value.Count));
        Items = [.. items.Select((item, at) => Question(item, at, boxes))];
        var means = boxes.ToDictionary(
            b => b.Key,
            b => b.Value.Select(ballot => ballot.Mean(items)).OfType<decimal>().ToList()
        );
        var scored = Disclosure.Of(means.ToDictionary(m => m.Key, m => m.Value.Count), Hidden);
        if (scored.ShowsTotal)
            Satisfied = Count([.. means.Values.SelectMany(m => m)]);
        satisfied = means.Where(m => scored.Shows(m.Key)).ToDictionary(m => m.Key, m => Count(m.Value));
        var sums = boxes.Values.SelectMany(b => b).Select(b => b.Sum(items)).OfType<int>().ToList();
        if (sums.Count >= Disclosure.Least)
        {
            var most = 2 * items.Count(i => i.Kind == ItemKind.Mark);
            Levels = sums.CountBy(s => Level(s, most)).ToDictionary();
        }

        Satisfied Count(List<decimal> all) => new(all.Count(m => m >= survey.Threshold), all.Count);
    }

    public int Answered { get; }
    public IReadOnlyList<ItemResult> Items { get; }

    /// <summary>Of everybody; none when fewer than five gave scores.</summary>
    public Satisfied? Satisfied { get; }

    /// <summary>Cards of curators by level; none when there are fewer than five.</summary>
    public IReadOnlyDictionary<CardLevel, int>? Levels { get; }

    private Disclosure Base { get; }

    public bool IsShown => Base.ShowsTotal;

    /// <summary>Whether an organisation stands in the result by itself.</summary>
    public bool Shows(Guid organisation) => Base.Shows(organisation);

    public Satisfied? SatisfiedOf(Guid organisation) => satisfied.GetValueOrDefault(organisation);

    /// <exception cref="RuleBroken">The survey is open.</exception>
    public static SurveyResult Of(Survey survey, IReadOnlyDictionary<Guid, IReadOnlyList<Ballot>> boxes) =>
        survey.ClosedOn is null ? throw new RuleBroken("Итоги откроются, когда опрос закроют.") : new(survey, boxes);

    /// <summary>15–18 of 18 is the optimal level, 9–14 is allowed.</summary>
    public static CardLevel Level(int sum, int most) =>
        sum * 6 >= most * 5 ? CardLevel.Optimal
        : sum * 2 >= most ? CardLevel.Allowed
        : CardLevel.Inadmissible;

    private bool Hidden(Guid organisation) => !Base.Shows(organisation);

    private ItemResult Question(SurveyItem item, int at, IReadOnlyDictionary<Guid, IReadOnlyList<Ballot>> boxes)
    {
        if (item.Kind == ItemKind.Words)
        {
            var said = boxes.Values.SelectMany(b => b).Select(b => b.Answers[at]).OfType<string>().ToList();
            return new(
                item,
                null,
                new Dictionary<Guid, Tally>(),
                said.Count >= Disclosure.Least ? [.. said.Order(Natural.Order)] : []
            );
        }
        var chosen = boxes.ToDictionary(b => b.Key, b => b.Value.Select(x => x.Choice(at)).OfType<int>().ToList());
        var disclosed = Disclosure.Of(chosen.ToDictionary(c => c.Key, c => c.Value.Count), Hidden);
        return new(
            item,
            disclosed.ShowsTotal ? Tallied(chosen.Values.SelectMany(c => c)) : null,
            chosen.Where(c => disclosed.Shows(c.Key)).ToDictionary(c => c.Key, c => Tallied(c.Value)),
            []
        );
    }

    private static Tally Tallied(IEnumerable<int> chosen)
    {
        var counts = chosen.CountBy(c => c).ToDictionary();
        return new(counts.Values.Sum(), counts);
    }
}
