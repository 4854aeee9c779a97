using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Surveys;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Surveys;

namespace Mentorship.Web.Features.Surveys.Results;

/// <summary>A question with its tally here and in the measurement before.</summary>
public sealed record QuestionLine(int Number, ItemResult Result, Tally? Now, Tally? Before)
{
    public SurveyItem Item => Result.Item;

    /// <summary>«комфорт», else the question itself.</summary>
    public string Brief => Item.Topic is { } topic ? char.ToUpper(topic[0]) + topic[1..] : Item.Question;

    public decimal? Difference =>
        Now is { } now && Before is { } before ? Math.Round(now.Mean, 1) - Math.Round(before.Mean, 1) : null;
}

/// <summary>What a closed survey says, of everybody or of one organisation; of an open one nothing.</summary>
/// <param name="Result">None: the survey is open.</param>
/// <param name="Organisation">Asked by itself, and shown by itself.</param>
public sealed record ResultsPage(SurveyCard Card, SurveyResult? Result, SurveyResult? Before, GroupLine? Organisation)
{
    public Survey Survey => Card.Survey;

    public IReadOnlyList<QuestionLine> Questions { get; } =
        Result is null ? [] : [.. Result.Items.Select((item, at) => Line(item, at + 1, Before, Organisation))];

    /// <summary>Organisations that the reader sees and that stand by themselves.</summary>
    public IEnumerable<GroupLine> Shown => Card.Groups.Where(g => Result?.Shows(g.OrganisationId) == true);

    public IEnumerable<GroupLine> Hidden =>
        Card.Groups.Where(g => g.Answered > 0 && Result?.Shows(g.OrganisationId) == false);

    public Satisfied? Satisfied =>
        Organisation is { } one ? Result?.SatisfiedOf(one.OrganisationId) : Result?.Satisfied;

    public bool IsCompared => Before is { IsShown: true };

    public bool ScoresSatisfaction => Survey.ItemList.Any(i => i.Kind == ItemKind.Score);

    /// <summary>Answers in words are of the whole survey: who asks it reads them, and the department.</summary>
    public static bool ReadsWords(CurrentUser me, Survey survey) =>
        me.Keeps(survey) || me.Has(Role.Curator, Role.Methodist, Role.Head);

    public static async Task<ResultsPage?> ReadAsync(
        PortalDb db,
        CurrentUser me,
        (Guid Survey, Guid? Organisation) asked,
        TimeProvider clock,
        CancellationToken stop
    )
    {
        if (await SurveyCard.ReadAsync(db, me, asked.Survey, clock, stop) is not { } card)
            return null;
        if (card.Survey.ClosedOn is null)
            return new(card, null, null, null);
        var result = await ReadResult.OfAsync(db, card.Survey, stop);
        var before = card.Baseline is { ClosedOn: not null } baseline
            ? await ReadResult.OfAsync(db, baseline, stop)
            : null;
        return new(
            card,
            result,
            before,
            card.Groups.FirstOrDefault(g => g.OrganisationId == asked.Organisation && result.Shows(g.OrganisationId))
        );
    }

    private static QuestionLine Line(ItemResult item, int number, SurveyResult? before, GroupLine? of) =>
        new(
            number,
            item,
            item.Of(of?.OrganisationId),
            before?.Items.FirstOrDefault(b => b.Item.IsSameAs(item.Item))?.Of(of?.OrganisationId)
        );
}
