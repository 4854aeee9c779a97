using System.Globalization;
using FluentValidation;
using Mentorship.Web.Domain.Programmes;

namespace Mentorship.Web.Features.Pairs.Programme;

public sealed class StepForm
{
    public Guid? Id { get; set; }
    public string? Title { get; set; }
    public DateOnly? DueOn { get; set; }
    public string? Planned { get; set; }

    public StepText Text => new(Id, Title, DueOn, Planned);
}

/// <summary>A programme as it is written; rows are added and moved by buttons that send the whole of it.</summary>
public sealed class ProgrammeForm : ISeenForm<ProgrammeForm>
{
    public static SeenFields<ProgrammeForm> Fields { get; } =
        new(
            ("С", f => f.From),
            ("По", f => f.To),
            ("Цель", f => f.Goal),
            ("Задачи", f => f.Tasks),
            ("Дефициты", f => f.Deficits),
            ("Сильные стороны", f => f.Strengths),
            ("Ожидаемые результаты", f => f.Expected),
            (
                "План",
                f =>
                    string.Join(
                        '\n',
                        f.Steps.Where(s => !s.Text.IsBlank)
                            .Select(s => $"{s.Title?.Trim()}, {s.DueOn:dd.MM.yyyy}, {s.Planned?.Trim()}")
                    )
            )
        );

    public DateOnly? From { get; set; }
    public DateOnly? To { get; set; }
    public string? Goal { get; set; }
    public string? Tasks { get; set; }
    public string? Deficits { get; set; }
    public string? Strengths { get; set; }
    public string? Expected { get; set; }
    public List<StepForm> Steps { get; set; } = [];

    /// <summary>Why an approved programme is corrected.</summary>
    public string? Because { get; set; }
    public string? Seen { get; set; }

    /// <summary>«step.add.3», «step.up.2», «approve».</summary>
    public string? Then { get; set; }

    public ProgrammeText Text =>
        new(From!.Value, To!.Value)
        {
            Goal = Goal,
            Tasks = Tasks,
            Deficits = Deficits,
            Strengths = Strengths,
            Expected = Expected,
            Steps = [.. Steps.Select(s => s.Text)],
        };

    public static ProgrammeForm Of(Domain.Programmes.Programme programme) =>
        new ProgrammeForm
        {
            From = programme.From,
            To = programme.To,
            Goal = programme.Goal,
            Tasks = programme.Tasks,
            Deficits = programme.Deficits,
            Strengths = programme.Strengths,
            Expected = programme.Expected,
            Steps =
            [
                .. programme.InOrder.Select(s => new StepForm
                {
                    Id = s.Id,
                    Title = s.Title,
                    DueOn = s.DueOn,
                    Planned = s.Planned,
                }),
            ],
        }.Marked();

    /// <summary>What a button beside a row asks for; false when the button was «Сохранить».</summary>
    public bool Rearrange()
    {
        if ((Then ?? "").Split('.') is not ["step", var act, var number])
            return false;
        var at = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : 0;
        if (act == "add")
            Steps.Insert(Math.Clamp(at, 0, Steps.Count), new StepForm());
        else if (at < Steps.Count)
        {
            var step = Steps[at];
            Steps.RemoveAt(at);
            if (act != "remove")
                Steps.Insert(Math.Clamp(act == "up" ? at - 1 : at + 1, 0, Steps.Count), step);
        }
        return true;
    }
}

internal sealed class ProgrammeFormValidator : AbstractValidator<ProgrammeForm>
{
    public ProgrammeFormValidator()
    {
        RuleFor(f => f.From).NotNull().WithMessage("Укажите первый день программы.");
        RuleFor(f => f.To).NotNull().WithMessage("Укажите последний день программы.");
        RuleFor(f => f.Steps)
            .Must(s => s.Count <= Domain.Programmes.Programme.MostSteps)
            .WithMessage("В плане не больше 100 пунктов.");
    }
}
