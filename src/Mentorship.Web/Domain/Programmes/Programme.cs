using Mentorship.Web.Domain.Pairs;

namespace Mentorship.Web.Domain.Programmes;

/// <summary>Персонализированная программа of one pair: what is lacking, where to go, step by step, and what came of it.</summary>
public sealed partial class Programme : PairOwned
{
    public const int WordsMaxLength = 4000;
    public const int NameMaxLength = 200;
    public const int MostSteps = 100;

    /// <summary>A step that waits longer and was not corrected calls for a correction.</summary>
    public const int PatienceDays = 14;

    private readonly List<ProgrammeStep> steps = [];
    private readonly List<ProgrammeCorrection> corrections = [];

    private Programme() { }

    public Programme(Pair pair, ProgrammeText text)
        : base(pair)
    {
        Set(text);
    }

    /// <summary>Its own term, within the pair's.</summary>
    public DateOnly From { get; private set; }
    public DateOnly To { get; private set; }

    public string? Goal { get; private set; }
    public string? Tasks { get; private set; }

    /// <summary>Выявленные дефициты</summary>
    public string? Deficits { get; private set; }
    public string? Strengths { get; private set; }

    /// <summary>Ожидаемые результаты</summary>
    public string? Expected { get; private set; }

    public ProgrammeState State { get; private set; }
    public DateOnly? ApprovedOn { get; private set; }

    /// <summary>«Лугова А. П., заместитель директора»: as the stamp of the paper has it.</summary>
    public string? ApprovedBy { get; private set; }

    public DateOnly? CompletedOn { get; private set; }

    /// <summary>Итог</summary>
    public string? Outcome { get; private set; }

    /// <summary>Not carried through: its pair has ended early, and it with the pair.</summary>
    public static bool IsStopped(ProgrammeState? state, DateOnly? completedOn, PairState pair, DateOnly? pairEndedOn) =>
        state == ProgrammeState.Completed && pair == PairState.Terminated && completedOn >= pairEndedOn;

    public IReadOnlyList<ProgrammeStep> Steps => steps;
    public IReadOnlyList<ProgrammeCorrection> Corrections => corrections;

    public IEnumerable<ProgrammeStep> InOrder => steps.OrderBy(s => s.Place);

    public ProgrammeText Text =>
        new(From, To)
        {
            Goal = Goal,
            Tasks = Tasks,
            Deficits = Deficits,
            Strengths = Strengths,
            Expected = Expected,
            Steps = [.. InOrder.Select(s => new StepText(s.Id, s.Title, s.DueOn, s.Planned))],
        };

    public void Write(ProgrammeText text)
    {
        if (State != ProgrammeState.Draft)
            throw new RuleBroken("Программа утверждена: её текст меняют корректировкой, с причиной.");
        Set(text);
    }

    public void Approve(DateOnly on, string? by)
    {
        if (State != ProgrammeState.Draft)
            throw new RuleBroken("Программа уже утверждена.");
        if (Missing().FirstOrDefault() is { } missing)
            throw new RuleBroken(missing);
        ApprovedBy = Domain.Text.Required(by, "Укажите, кто утверждает.", NameMaxLength, nameof(ApprovedBy));
        (State, ApprovedOn) = (ProgrammeState.Approved, on);
    }

    /// <summary>What the programme still lacks to be approved, each as a sentence.</summary>
    public IEnumerable<string> Missing()
    {
        if (Goal is null)
            yield return "Напишите цель программы.";
        if (steps.Count == 0)
            yield return "Добавьте в план хотя бы один пункт.";
        foreach (var step in InOrder.Where(s => s.DueOn is null))
            yield return $"Укажите срок пункта {step.Place + 1}.";
    }

    /// <summary>After approval, by agreement of mentor and mentee: the words change, the earlier ones are kept.</summary>
    public ProgrammeCorrection Correct(ProgrammeText text, DateOnly on, string? because)
    {
        if (State != ProgrammeState.Approved)
            throw new RuleBroken("Корректируют утверждённую программу, пока она не завершена.");
        var why = Domain.Text.Required(
            because,
            "Напишите, почему меняете программу: причина останется рядом с прежним текстом.",
            ProgrammeCorrection.ReasonMaxLength,
            "Because"
        );
        var before = Text;
        Set(text);
        if (Missing().FirstOrDefault() is { } missing)
            throw new RuleBroken(missing);
        var what = ProgrammeChanges.Between(before, Text);
        if (what.Count == 0)
            throw new RuleBroken("Вы ничего не изменили. Поправьте текст или вернитесь к программе.");
        var words = string.Join('\n', what);
        var correction = new ProgrammeCorrection(
            this,
            on,
            why,
            words.Length <= ProgrammeCorrection.WhatMaxLength ? words : words[..ProgrammeCorrection.WhatMaxLength]
        );
        corrections.Add(correction);
        return correction;
    }

    public void Mark(ProgrammeStep step, StepMark mark, DateOnly today)
    {
        if (State == ProgrammeState.Draft)
            throw new RuleBroken("Отмечают пункты утверждённой программы. Сначала утвердите её.");
        if (State == ProgrammeState.Completed)
            throw new RuleBroken("Программа завершена: отметки больше не меняют.");
        step.Put(mark, today);
    }

    public void Complete(DateOnly on, string? outcome)
    {
        if (State != ProgrammeState.Approved)
            throw new RuleBroken("Завершают утверждённую программу.");
        Outcome =
            Domain.Text.Block(outcome, WordsMaxLength, nameof(Outcome))
            ?? throw new RuleBroken("Напишите итог: чего достигли и что осталось.", nameof(Outcome));
        (State, CompletedOn) = (ProgrammeState.Completed, on);
    }

    public int Done => steps.Count(s => s.DoneOn is not null);

    public int OverdueOn(DateOnly day) => State == ProgrammeState.Approved ? steps.Count(s => s.IsOverdueOn(day)) : 0;

    /// <summary>A step waits for long and nobody has corrected the plan since it was due.</summary>
    public bool WantsCorrectionOn(DateOnly day) =>
        State == ProgrammeState.Approved
        && steps.Any(s => s.IsOverdueOn(day.AddDays(-PatienceDays)) && !corrections.Any(c => c.On >= s.DueOn));

    private void Set(ProgrammeText text)
    {
        if (text.To < text.From)
            throw new RuleBroken("Последний день раньше первого. Проверьте даты.", nameof(To));
        if (text.From < Pair.From || text.To > Pair.To)
            throw new RuleBroken(
                $"Программа идёт внутри срока пары: с {Pair.From:dd.MM.yyyy} по {Pair.To:dd.MM.yyyy}.",
                text.From < Pair.From ? nameof(From) : nameof(To)
            );
        (From, To) = (text.From, text.To);
        Goal = Domain.Text.Block(text.Goal, WordsMaxLength, nameof(Goal));
        Tasks = Domain.Text.Block(text.Tasks, WordsMaxLength, nameof(Tasks));
        Deficits = Domain.Text.Block(text.Deficits, WordsMaxLength, nameof(Deficits));
        Strengths = Domain.Text.Block(text.Strengths, WordsMaxLength, nameof(Strengths));
        Expected = Domain.Text.Block(text.Expected, WordsMaxLength, nameof(Expected));
        Arrange(text.Steps);
    }

    // Blank rows stay in the list of the form, so that a refusal names the row that was typed.
    private void Arrange(IReadOnlyList<StepText> wanted)
    {
        if (wanted.Count > MostSteps)
            throw new RuleBroken($"В плане не больше {MostSteps} пунктов.");
        var kept = wanted.Select(w => w.Id).OfType<Guid>().ToHashSet();
        foreach (var gone in steps.Where(s => !kept.Contains(s.Id)).ToList())
        {
            if (gone.DoneOn is not null)
                throw new RuleBroken($"Пункт «{gone.Title}» исполнен: его не убирают из плана.");
            steps.Remove(gone);
        }
        for (var place = 0; place < wanted.Count; place++)
        {
            var text = wanted[place];
            if (text.DueOn is { } due && (due < From || due > To))
                throw new RuleBroken(
                    $"Срок вне программы: она идёт с {From:dd.MM.yyyy} по {To:dd.MM.yyyy}.",
                    $"Steps[{place}].DueOn"
                );
            if (text.Id is { } id && steps.Find(s => s.Id == id) is { } there)
                there.Write(text, place);
            else
                steps.Add(new ProgrammeStep(this, text, place));
        }
        // A plan with all its days is read by them; one that is still being written stays as it is typed.
        if (!steps.TrueForAll(s => s.DueOn is not null))
            return;
        foreach (var (place, step) in steps.OrderBy(s => s.DueOn).ThenBy(s => s.Place).ToList().Index())
            step.Stand(place);
    }
}
