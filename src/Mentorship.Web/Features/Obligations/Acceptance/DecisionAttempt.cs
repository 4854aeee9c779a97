using Mentorship.Web.Domain.Obligations;

namespace Mentorship.Web.Features.Obligations.Acceptance;

/// <summary>Which of the card's decisions was sent: the letter that the names of its fields begin with.</summary>
internal static class DecisionAttempt
{
    public static string Of(string path, ObligationState state) =>
        path[(path.LastIndexOf('/') + 1)..] switch
        {
            "waiver" => "w",
            "extension" => "a",
            "grant" or "refusal" => "x",
            "return" when state == ObligationState.Accepted => "r",
            "acceptance" or "return" => "d",
            _ => "",
        };

    /// <summary>What is about no field stays about the whole.</summary>
    public static string Field(string? attempt, string field) =>
        field.Length == 0 || string.IsNullOrEmpty(attempt) ? "" : $"{attempt}-{field.ToLowerInvariant()}";
}
