using System.Globalization;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Pairs;

namespace Mentorship.Web.Domain.Programmes;

/// <summary>What programmes begin with, by form and deficit. A line of the district's directory.</summary>
public sealed class ProgrammeTemplate : DirectoryLine
{
    public const int NameMaxLength = 160;
    public const int StepsMaxLength = 20000;
    public const int LastWeek = 260;

    private ProgrammeTemplate() { }

    public ProgrammeTemplate(Guid districtId, ProgrammeTemplateFacts facts, int place)
        : base(districtId, place)
    {
        Describe(facts);
    }

    public string Name { get; private set; } = "";

    /// <summary>The form it is meant for; null is any.</summary>
    public Guid? FormId { get; private set; }

    /// <summary>What the mentee lacks: «удержать внимание класса».</summary>
    public string? Deficit { get; private set; }
    public string? Goal { get; private set; }
    public string? Tasks { get; private set; }
    public string? Expected { get; private set; }

    /// <summary>A step a line: «2 | Посетить урок наставника | Карта посещения».</summary>
    public string Steps { get; private set; } = "";

    public IReadOnlyList<TemplateStep> StepList => TemplateStep.Read(Steps);

    public void Describe(ProgrammeTemplateFacts facts)
    {
        Name = Text.Required(facts.Name, "Назовите шаблон: «Первый год учителя».", NameMaxLength, nameof(Name));
        FormId = facts.FormId;
        Deficit = Text.Block(facts.Deficit, Programme.WordsMaxLength, nameof(Deficit));
        Goal = Text.Block(facts.Goal, Programme.WordsMaxLength, nameof(Goal));
        Tasks = Text.Block(facts.Tasks, Programme.WordsMaxLength, nameof(Tasks));
        Expected = Text.Block(facts.Expected, Programme.WordsMaxLength, nameof(Expected));
        Steps =
            Text.Block(facts.Steps, StepsMaxLength, nameof(Steps))
            ?? throw new RuleBroken("Добавьте пункты плана, каждый с новой строки.", nameof(Steps));
        if (StepList.Count > Programme.MostSteps)
            throw new RuleBroken($"В плане не больше {Programme.MostSteps} пунктов.", nameof(Steps));
    }

    /// <summary>
    /// The programme of a pair as the template begins it: weeks counted from its start, or from the day it is written where
    /// the pair has met without one, no day after its end.
    /// </summary>
    public ProgrammeText For(Pair pair, DateOnly today)
    {
        var begin = pair.From > today ? pair.From : today;
        return new(pair.From, pair.To)
        {
            Goal = Goal,
            Tasks = Tasks,
            Deficits = Deficit,
            Expected = Expected,
            Steps = [.. StepList.Select(s => new StepText(null, s.Title, s.DueIn(begin, pair.To), s.Planned))],
        };
    }
}

public sealed record ProgrammeTemplateFacts(string? Name, string? Steps)
{
    public Guid? FormId { get; init; }
    public string? Deficit { get; init; }
    public string? Goal { get; init; }
    public string? Tasks { get; init; }
    public string? Expected { get; init; }
}

/// <param name="Week">Weeks after the pair begins.</param>
public sealed record TemplateStep(int Week, string Title, string? Planned)
{
    public DateOnly DueIn(DateOnly from, DateOnly to) => from.AddDays(7 * Week) is var due && due > to ? to : due;

    /// <exception cref="RuleBroken">A line cannot be read, and which.</exception>
    public static IReadOnlyList<TemplateStep> Read(string text) =>
        [.. text.ReplaceLineEndings("\n").Split('\n').Select((line, at) => Line(line, at)).OfType<TemplateStep>()];

    private static TemplateStep? Line(string line, int at)
    {
        if (Text.Tidy(line) is not { } tidy)
            return null;
        var parts = tidy.Split('|', 3, StringSplitOptions.TrimEntries);
        if (
            parts.Length < 2
            || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var week)
            || week > ProgrammeTemplate.LastWeek
        )
            throw Wrong(at, "начните с недели: «2 | Посетить урок наставника | Карта посещения»");
        if (Text.Tidy(parts[1]) is not { } title)
            throw Wrong(at, "напишите, что сделать");
        if (title.Length > ProgrammeStep.TitleMaxLength)
            throw Wrong(at, $"не длиннее {ProgrammeStep.TitleMaxLength} знаков");
        var planned = Text.Tidy(parts.ElementAtOrDefault(2));
        if (planned?.Length > ProgrammeStep.ResultMaxLength)
            throw Wrong(at, $"результат не длиннее {ProgrammeStep.ResultMaxLength} знаков");
        return new(week, title, planned);
    }

    private static RuleBroken Wrong(int at, string why) =>
        new($"Строка {at + 1}: {why}.", nameof(ProgrammeTemplate.Steps));
}
