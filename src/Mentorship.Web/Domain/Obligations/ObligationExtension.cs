namespace Mentorship.Web.Domain.Obligations;

/// <content>More time: asked for and decided.</content>
public sealed partial class Obligation
{
    public void AskExtension(Step step, DateOnly? until, string? reason)
    {
        MustBe(
            "Продлить можно то, что ещё не сдано.",
            ObligationState.NotStarted,
            ObligationState.InProgress,
            ObligationState.Returned
        );
        if (until is null)
            throw new RuleBroken("Укажите, до какого дня нужно продлить.", "Until");
        if (until <= DueOn || until < step.On)
            throw new RuleBroken(
                $"Новый срок должен быть позже прежнего ({DueOn:dd.MM.yyyy}) и не раньше сегодняшнего дня.",
                "Until"
            );
        MustBeNear(until.Value, step);
        Needs(reason, "Напишите, почему не успеваете: по этому решают.");
        (AskedUntil, AskedBecause) = (until, Text.Optional(reason, CommentMaxLength, "Comment"));
        Add(ObligationStep.ExtensionAsked, step, reason).Until(until);
    }

    public void GrantExtension(Step step, DateOnly? until, string? comment)
    {
        MustBeAsked();
        var granted = until ?? AskedUntil!.Value;
        if (granted <= DueOn)
            throw new RuleBroken($"Новый срок должен быть позже прежнего ({DueOn:dd.MM.yyyy}).", "Until");
        MustBeNear(granted, step);
        DueOn = granted;
        (AskedUntil, AskedBecause) = (null, null);
        Add(ObligationStep.ExtensionGranted, step, comment).Until(granted);
    }

    // «2037» is a slip of the pen.
    private void MustBeNear(DateOnly until, Step step)
    {
        var last = (DueOn > step.On ? DueOn : step.On).AddYears(1);
        if (until > last)
            throw new RuleBroken(
                $"Продлить можно не больше чем на год: до {last:dd.MM.yyyy}. Проверьте дату.",
                "Until"
            );
    }

    public void RefuseExtension(Step step, string? comment)
    {
        MustBeAsked();
        Needs(comment, "Напишите, почему продлить нельзя.");
        (AskedUntil, AskedBecause) = (null, null);
        Add(ObligationStep.ExtensionRefused, step, comment);
    }

    private void MustBeAsked()
    {
        if (AskedUntil is null)
            throw new RuleBroken("Продления никто не просил, или по нему уже решили.");
    }
}
