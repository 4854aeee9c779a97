namespace Mentorship.Web.Features.Obligations.Acceptance;

/// <summary>A field of one of the decisions on the card: each has names of its own, so that a message stands beside it.</summary>
/// <param name="Value">What was typed, when this decision was refused.</param>
public sealed record DecisionField(string Id, string Name, string Label, string? Value, string? Hint = null)
{
    public bool IsDay => Name == nameof(DecisionForm.Until);

    public string? Described(bool bad) =>
        (Hint, bad) switch
        {
            (null, false) => null,
            (null, true) => $"{Id}-err",
            (_, false) => $"{Id}-hint",
            _ => $"{Id}-hint {Id}-err",
        };
}
