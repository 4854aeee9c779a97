using Mentorship.Web.Domain.Surveys;

namespace Mentorship.Web.Features.Surveys;

/// <summary>A questionnaire to be filled, with what has been chosen so far.</summary>
public sealed record QuestionsView(IReadOnlyList<SurveyItem> Items, IReadOnlyList<string?> Given)
{
    /// <summary>The answers of a form in the order of the questions; a question that was left out is empty.</summary>
    public static QuestionsView Of(IReadOnlyList<SurveyItem> items, IFormCollection form) =>
        new(items, [.. items.Select((_, at) => (string?)form[Ballot.Field(at)])]);

    public static QuestionsView Empty(IReadOnlyList<SurveyItem> items) =>
        new(items, [.. items.Select(_ => (string?)null)]);
}
