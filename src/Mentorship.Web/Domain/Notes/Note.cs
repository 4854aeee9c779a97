using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Monitoring.Sealing;
using Mentorship.Web.Domain.Orders;

namespace Mentorship.Web.Domain.Notes;

/// <summary>
/// Аналитическая справка: what a sealed quarter says in prose, and what follows of it for whom. A draft is written and
/// rewritten; sealed, its words are kept for ever and its accepted recommendations are duties.
/// </summary>
public sealed class Note : DistrictOwned
{
    public const int NameMaxLength = 200;
    public const string SealedSentence = "Справка зафиксирована: её текст и решения больше не меняются.";

    private readonly List<Recommendation> recommendations = [];

    private Note() { }

    public Note(Seal of, NoteHead head, NoteText text, DateOnly on)
        : base(of.DistrictId)
    {
        (PeriodId, SealId, WrittenOn) = (of.PeriodId, of.Id, on);
        Content = text;
        Take(head);
    }

    public Guid PeriodId { get; private set; }

    /// <summary>The figures that it speaks of.</summary>
    public Guid SealId { get; private set; }
    public DateOnly WrittenOn { get; private set; }
    public NoteState State { get; private set; }
    public NoteText Content { get; private set; } = null!;
    public string? Place { get; private set; }
    public string? SignerPost { get; private set; }
    public string? SignerName { get; private set; }
    public string? ExecutorName { get; private set; }
    public string? ExecutorPhone { get; private set; }

    /// <summary>What was sealed; the texts beside it are what it was made from.</summary>
    public FrozenText? Frozen { get; private set; }
    public DateOnly? SealedOn { get; private set; }
    public DateTimeOffset? SealedAt { get; private set; }
    public Guid? SealedBy { get; private set; }

    /// <summary>PostgreSQL's own counter of changes.</summary>
    public uint Version { get; private set; }

    public IReadOnlyList<Recommendation> Recommendations => recommendations;

    public bool IsDraft => State == NoteState.Draft;

    public NoteHead Head =>
        new(SignerPost, SignerName)
        {
            Place = Place,
            ExecutorName = ExecutorName,
            ExecutorPhone = ExecutorPhone,
        };

    public IEnumerable<Recommendation> Of(RecommendationState state) =>
        recommendations.Where(r => r.State == state).OrderBy(r => r.Place);

    public void Describe(NoteHead head)
    {
        MustBeDraft();
        Take(head);
    }

    public void Write(NotePart part, string? text)
    {
        MustBeDraft();
        var words = Text.Block(text, NoteText.PartMaxLength, nameof(NoteSection.Text));
        if (words != Content[part].Text)
            Content = Content.With(new(part, words, IsOwn: true));
    }

    /// <summary>Gives up what somebody wrote: the part says again what the figures say.</summary>
    public void Redraft(NotePart part, string? text)
    {
        MustBeDraft();
        Content = Content.With(new(part, text));
    }

    public Recommendation Recommend(Advice advice)
    {
        MustBeDraft();
        var added = new Recommendation(this, recommendations.Count, advice);
        recommendations.Add(added);
        return added;
    }

    /// <summary>Other words ask for another decision.</summary>
    public void Reword(Recommendation recommendation, Advice advice)
    {
        MustBeDraft();
        var before = recommendation.Advice;
        recommendation.Say(advice);
        if (recommendation.Advice != before && recommendation.State == RecommendationState.Declined)
            recommendation.Decide(RecommendationState.Proposed, because: null);
    }

    public void Decide(Recommendation recommendation, RecommendationState state, string? because = null)
    {
        MustBeDraft();
        recommendation.Decide(state, state == RecommendationState.Declined ? because : null);
    }

    public void Remove(Recommendation recommendation)
    {
        MustBeDraft();
        recommendations.Remove(recommendation);
        foreach (var (at, left) in recommendations.OrderBy(r => r.Place).Index())
            left.MoveTo(at);
    }

    /// <summary>Whether it can be sealed, apart from what is not understood of its recommendations.</summary>
    public void MustBeWhole()
    {
        MustBeDraft();
        if (SignerName is null || SignerPost is null)
            throw new RuleBroken("Укажите, кто подписывает справку: должность и имя.", nameof(SignerName));
        if (Of(RecommendationState.Proposed).Count() is > 0 and var open)
            throw new RuleBroken(
                $"Рекомендаций без решения – {open}. Примите или отклоните каждую: принятые станут поручениями."
            );
    }

    public void Seal(FrozenText frozen, DateOnly on, DateTimeOffset at, Guid? by)
    {
        MustBeWhole();
        (Frozen, SealedOn, SealedAt, SealedBy) = (frozen, on, at, by);
        State = NoteState.Sealed;
    }

    public void MustBeDraft()
    {
        if (!IsDraft)
            throw new RuleBroken(SealedSentence);
    }

    private void Take(NoteHead head)
    {
        Place = Text.Optional(head.Place, NameMaxLength, nameof(Place));
        SignerPost = Text.Optional(head.SignerPost, NameMaxLength, nameof(SignerPost));
        SignerName = Text.Optional(head.SignerName, NameMaxLength, nameof(SignerName));
        ExecutorName = Text.Optional(head.ExecutorName, NameMaxLength, nameof(ExecutorName));
        ExecutorPhone = Text.Optional(head.ExecutorPhone, NameMaxLength, nameof(ExecutorPhone));
    }
}
