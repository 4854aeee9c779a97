namespace Mentorship.Web.Domain.Programmes;

public enum ProgrammeState
{
    Draft,

    /// <summary>Its words change by a correction only.</summary>
    Approved,
    Completed,
}

/// <summary>A programme as somebody writes it.</summary>
public sealed record ProgrammeText(DateOnly From, DateOnly To)
{
    public string? Goal { get; init; }
    public string? Tasks { get; init; }
    public string? Deficits { get; init; }
    public string? Strengths { get; init; }
    public string? Expected { get; init; }
    public IReadOnlyList<StepText> Steps { get; init; } = [];
}

/// <param name="Id">Of the step that stands there already; a new one has none.</param>
public sealed record StepText(Guid? Id, string? Title, DateOnly? DueOn, string? Planned)
{
    public bool IsBlank => Text.Tidy(Title) is null && DueOn is null && Text.Tidy(Planned) is null;
}

/// <summary>What came of a step.</summary>
public sealed record StepMark(DateOnly? DoneOn, string? Actual, string? Mark);
