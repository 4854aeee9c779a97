namespace Mentorship.Web.Domain.Programmes;

/// <content>How a programme ends with its pair.</content>
public sealed partial class Programme
{
    /// <summary>Steps that nobody has marked.</summary>
    public IReadOnlyList<ProgrammeStep> OpenSteps() => [.. InOrder.Where(s => s.DoneOn is null)];

    /// <summary>The pair is done, and the programme with it: each open step was carried out, or is left with a reason.</summary>
    public void Close(DateOnly on, string? result, IReadOnlyCollection<Guid> done, string? because, DateOnly today)
    {
        var why = Settle(done, because);
        var day = on > today ? today : on;
        foreach (var step in OpenSteps().Where(s => s.IsToldDone))
            Mark(step, new StepMark(day, step.Actual, step.Mark), today);
        var outcome = Domain.Text.Block(result, WordsMaxLength, nameof(Outcome)) ?? "";
        if (Left() is { Length: > 0 } left)
            outcome += $"{left} Причина: {why}";
        Complete(on, Whole(outcome));
    }

    /// <summary>What was carried out is said to be, without its day; of what is left somebody has said why.</summary>
    /// <param name="done">Open steps that were carried out, with nothing but the result of the whole said of them.</param>
    /// <exception cref="RuleBroken">Some step is neither.</exception>
    public string? Settle(IReadOnlyCollection<Guid> done, string? because)
    {
        foreach (var step in OpenSteps())
            step.Tell(done.Contains(step.Id));
        var why = Domain.Text.Optional(because, ProgrammeCorrection.ReasonMaxLength, "StepsBecause");
        if (why is null && OpenSteps().Any(s => !s.IsToldDone))
            throw new RuleBroken(
                "В программе остались открытые пункты: отметьте выполненные, а для остальных напишите, почему они сняты.",
                "StepsBecause"
            );
        return why;
    }

    /// <summary>The draft that completed the pair is given up: what it said was carried out is open as before.</summary>
    public void Unsettle()
    {
        foreach (var step in OpenSteps())
            step.Tell(isDone: false);
    }

    /// <summary>The pair has ended early: the programme ends with it, and what was open is left.</summary>
    public void Stop(DateOnly on, string? because)
    {
        if (State == ProgrammeState.Completed)
        {
            // Its end was decided, and the pair ends sooner.
            CompletedOn = CompletedOn > on ? on : CompletedOn;
            return;
        }
        Unsettle();
        var outcome = "Прекращена вместе с парой.";
        if (Domain.Text.Tidy(because) is { } why)
            outcome += $" Причина: {why.TrimEnd('.')}.";
        Complete(on, Whole(outcome + Left()));
    }

    /// <summary>What was not carried out, as the outcome says it; nothing where all was.</summary>
    private string Left() =>
        OpenSteps() is { Count: > 0 } left
            ? $"\nНе выполнено: {string.Join("; ", left.Select(s => s.Title.TrimEnd('.', ';')))}."
            : "";

    private static string Whole(string words) => words.Length <= WordsMaxLength ? words : words[..WordsMaxLength];
}
