using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Domain.Programmes;

/// <summary>A row of the plan: what to do, by when, what it must bring and what it has brought.</summary>
public sealed class ProgrammeStep : DistrictOwned
{
    public const int TitleMaxLength = 600;
    public const int ResultMaxLength = 1000;

    /// <summary>The result of a step of which nothing else is said.</summary>
    public const string CarriedOut = "Выполнено";

    private ProgrammeStep() { }

    internal ProgrammeStep(Programme programme, StepText text, int place)
        : base(programme.DistrictId)
    {
        ProgrammeId = programme.Id;
        Write(text, place);
    }

    public Guid ProgrammeId { get; private set; }
    public int Place { get; private set; }
    public string Title { get; private set; } = "";
    public DateOnly? DueOn { get; private set; }

    /// <summary>Планируемый результат</summary>
    public string? Planned { get; private set; }

    /// <summary>Фактический результат</summary>
    public string? Actual { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    /// <summary>Отметка наставника: what he thinks of it.</summary>
    public string? Mark { get; private set; }

    public bool IsOverdueOn(DateOnly day) => DoneOn is null && DueOn < day;

    /// <summary>Said to be carried out, the day is not noted yet: it comes with the order that completes the pair.</summary>
    public bool IsToldDone =>
        DoneOn is null
        && (Actual == CarriedOut || Actual?.EndsWith($"\n{CarriedOut}", StringComparison.Ordinal) == true);

    public void Put(StepMark mark, DateOnly today)
    {
        if (mark.DoneOn > today)
            throw new RuleBroken("Этот день ещё не наступил. Проверьте дату.", nameof(DoneOn));
        var actual = Text.Block(mark.Actual, ResultMaxLength, nameof(Actual));
        if (mark.DoneOn is not null && actual is null)
            throw new RuleBroken("Напишите, что получилось: это колонка «Фактический результат».", nameof(Actual));
        (DoneOn, Actual) = (mark.DoneOn, actual);
        Mark = Text.Block(mark.Mark, ResultMaxLength, nameof(Mark));
    }

    internal void Tell(bool isDone)
    {
        if (isDone == IsToldDone)
            return;
        var words = isDone ? $"{Actual}\n{CarriedOut}" : Actual![..^CarriedOut.Length];
        Actual = Text.Block(words, ResultMaxLength, nameof(Actual));
    }

    internal void Stand(int place) => Place = place;

    internal void Write(StepText text, int place)
    {
        string At(string field) => $"Steps[{place}].{field}";
        Title = Text.Required(text.Title, "Напишите, что сделать.", TitleMaxLength, At(nameof(Title)));
        Planned = Text.Block(text.Planned, ResultMaxLength, At(nameof(Planned)));
        (DueOn, Place) = (text.DueOn, place);
    }
}

/// <summary>A change of the words after approval: the earlier text stays here.</summary>
public sealed class ProgrammeCorrection : DistrictOwned
{
    public const int ReasonMaxLength = 500;
    public const int WhatMaxLength = 20000;

    private ProgrammeCorrection() { }

    internal ProgrammeCorrection(Programme programme, DateOnly on, string because, string what)
        : base(programme.DistrictId)
    {
        (ProgrammeId, On, Because, What) = (programme.Id, on, because, what);
    }

    public Guid ProgrammeId { get; private set; }
    public DateOnly On { get; private set; }
    public string Because { get; private set; } = "";

    /// <summary>A line a change: what was and what became of it.</summary>
    public string What { get; private set; } = "";

    public IReadOnlyList<string> Lines => What.Split('\n');
}
