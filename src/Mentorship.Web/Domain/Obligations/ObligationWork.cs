namespace Mentorship.Web.Domain.Obligations;

/// <content>Done, handed in, looked at: what people do with a duty.</content>
public sealed partial class Obligation
{
    public void Start(Step step)
    {
        MustBe("Начать можно то, что ещё не начато.", ObligationState.NotStarted);
        State = ObligationState.InProgress;
        Add(ObligationStep.Started, step, null);
    }

    /// <summary>A note or a paper on the way; what was not begun is begun by it.</summary>
    public ObligationEvent Note(Step step, string? comment, IReadOnlyList<EvidenceFacts> evidence)
    {
        MustBeExpected();
        if (State is ObligationState.Accepted or ObligationState.Waived)
            throw new RuleBroken("Поручение закрыто: заметки к нему больше не добавляют.");
        NeedsWords(comment, evidence);
        if (State == ObligationState.NotStarted)
            State = ObligationState.InProgress;
        return Add(ObligationStep.Noted, step, comment).With(evidence);
    }

    /// <param name="alreadyThere">Papers attached before are enough.</param>
    public ObligationEvent Submit(Step step, string? comment, IReadOnlyList<EvidenceFacts> evidence, bool alreadyThere)
    {
        MustBe(
            "Отчитаться можно о том, что ещё не сдано.",
            ObligationState.NotStarted,
            ObligationState.InProgress,
            ObligationState.Returned
        );
        if (!alreadyThere)
            NeedsWords(comment, evidence);
        State = ObligationState.Submitted;
        SubmittedOn = step.On;
        (AskedUntil, AskedBecause) = (null, null);
        return Add(ObligationStep.Submitted, step, comment).With(evidence);
    }

    /// <summary>Taken back before anybody has looked.</summary>
    public void Recall(Step step)
    {
        MustBe("Отозвать можно то, что на проверке.", ObligationState.Submitted);
        State = ObligationState.InProgress;
        SubmittedOn = null;
        Add(ObligationStep.Recalled, step, null);
    }

    public void Accept(Step step, string? comment)
    {
        MustBe("Принять можно то, что сдано на проверку.", ObligationState.Submitted);
        State = ObligationState.Accepted;
        DoneOn = SubmittedOn ?? step.On;
        Add(ObligationStep.Accepted, step, comment);
    }

    /// <summary>Done before the paper that orders it came into the portal: nobody handed it in here, and when is not known.</summary>
    public void SettlePast(Step step)
    {
        MustBe("Отметить исполненным до внесения можно то, что ещё не начато.", ObligationState.NotStarted);
        if (DueOn >= Since)
            throw new RuleBroken("Исполненным до внесения бывает только то, чей срок к внесению прошёл.");
        State = ObligationState.Accepted;
        DoneOn = DueOn;
        Add(ObligationStep.Accepted, step, "Исполнено до внесения приказа в портал.");
    }

    public void Return(Step step, string? comment)
    {
        MustBe(
            "Вернуть можно то, что сдано на проверку или принято.",
            ObligationState.Submitted,
            ObligationState.Accepted
        );
        Needs(comment, "Напишите, что доработать: без этого вернуть нельзя.");
        State = ObligationState.Returned;
        DoneOn = null;
        Add(ObligationStep.Returned, step, comment);
    }

    public void Waive(Step step, string? reason)
    {
        MustBe(
            "Снять можно то, что ещё не принято.",
            ObligationState.NotStarted,
            ObligationState.InProgress,
            ObligationState.Submitted,
            ObligationState.Returned
        );
        Needs(reason, "Напишите, почему поручение снимается: причина попадёт в отчёты.");
        State = ObligationState.Waived;
        (AskedUntil, AskedBecause) = (null, null);
        Add(ObligationStep.Waived, step, reason);
    }

    public void Restore(Step step, string? comment)
    {
        MustBe("Вернуть в работу можно то, что снято.", ObligationState.Waived);
        State = ObligationState.InProgress;
        Add(ObligationStep.Restored, step, comment);
    }

    private static void NeedsWords(string? comment, IReadOnlyList<EvidenceFacts> evidence)
    {
        if (evidence.Count == 0)
            Needs(comment, "Приложите файл, дайте ссылку или напишите, что сделано.");
    }
}
