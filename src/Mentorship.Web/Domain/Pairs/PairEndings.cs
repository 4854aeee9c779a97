using Mentorship.Web.Domain.Deadlines.Meanings;

namespace Mentorship.Web.Domain.Pairs;

/// <content>How a pair ends.</content>
public sealed partial class Pair
{
    /// <summary>The programme is done.</summary>
    public void Complete(PairCompletion completion)
    {
        MayComplete(completion);
        Result = Text.Required(
            completion.Result,
            "Напишите, чего достигли: это строка базы.",
            ResultMaxLength,
            nameof(Result)
        );
        NoticeOn = completion.NoticeOn;
        Foresee(completion);
        Finish(PairState.Completed, completion.On);
    }

    /// <summary>What the draft of the completing order says; nobody is shown it before the pair has an end.</summary>
    /// <param name="completion">Null when the pair is not to be completed after all.</param>
    internal void Foresee(PairCompletion? completion)
    {
        CaseLink = Text.Optional(completion?.CaseLink, LinkMaxLength, nameof(CaseLink));
        var last = completion is null || completion.On > To ? To : completion.On;
        foreach (var member in members)
            member.Pass(!member.IsMentor && member.IsOn(last) && completion?.HasPassed(member.Id) == true);
    }

    /// <exception cref="RuleBroken">It cannot be completed on that day, and why.</exception>
    public void MayComplete(PairCompletion completion)
    {
        var on = completion.On;
        if (State != PairState.Approved)
            throw new RuleBroken("Завершить можно закреплённую пару.");
        if (on < From)
            throw new RuleBroken("Пара не может закончиться раньше, чем началась.", nameof(EndedOn));
        // Work that is taken back before it was done is taken back early, whatever the paper is called.
        if (NeedsNotice && on < To && (completion.LeavesSteps || completion.NoticeOn is not null))
            MustBeTold(completion.NoticeOn, on, nameof(EndedOn));
    }

    /// <summary>Ends early: with whose will, why, and told in time where a worker is concerned.</summary>
    public void Terminate(PairEnding ending)
    {
        MayTerminate(ending);
        EndedBecause = Text.Required(ending.Because, "Укажите причину.", ReasonMaxLength, nameof(EndedBecause));
        (EndedBy, NoticeOn) = (ending.By, ending.NoticeOn);
        Finish(PairState.Terminated, ending.On);
    }

    /// <summary>Asked when the ending is asked for, and again when its order is registered.</summary>
    /// <exception cref="RuleBroken">It cannot end so, and why.</exception>
    public void MayTerminate(PairEnding ending)
    {
        if (State != PairState.Approved)
            throw new RuleBroken("Прекратить можно закреплённую пару; черновик удаляют.");
        if (ending.On < From)
            throw new RuleBroken("Пара не может закончиться раньше, чем началась.", nameof(EndedOn));
        if (ending.On > To)
            throw new RuleBroken($"Пара и так заканчивается {To:dd.MM.yyyy}.", nameof(EndedOn));
        if (NeedsNotice)
            MustBeTold(ending.NoticeOn, ending.On, nameof(EndedOn));
    }

    /// <summary>Article 351.8: three working days lie between the notice and the last day of a worker's mentoring.</summary>
    private static void MustBeTold(DateOnly? notice, DateOnly last, string field)
    {
        if (notice is not { } told)
            throw new RuleBroken(
                "Наставник – работник: укажите, когда предупредили (статья 351.8 ТК, не позже чем за три рабочих дня).",
                nameof(NoticeOn)
            );
        if (WorkingDays.Between(told, last) < 3)
            throw new RuleBroken(
                $"Между предупреждением и последним днём наставника ({last:dd.MM.yyyy}) меньше трёх рабочих дней (статья 351.8 ТК). Сдвиньте дату.",
                field
            );
    }

    /// <summary>A worker mentors another worker: article 351.8 asks for a notice.</summary>
    public bool NeedsNotice => IsOfWorkers && members.Exists(m => m is { IsMentor: true, IsWorker: true });

    /// <summary>The article is about help to another worker: who mentors pupils does other work.</summary>
    public bool IsOfWorkers => members.Exists(m => m is { IsMentor: false, IsWorker: true });

    private void Finish(PairState state, DateOnly on)
    {
        on = on > To ? To : on;
        // A draft had foreseen another end.
        if (state == PairState.Terminated && State == PairState.Approved)
            Foresee(null);
        (State, EndedOn) = (state, on);
        foreach (var member in members.Where(m => m.To > on && m.From <= on))
            member.Last(member.From, on);
        Join();
    }
}
