using FluentValidation;
using Mentorship.Web.Domain.Programmes;

namespace Mentorship.Web.Features.Pairs.Programme;

public sealed class ApprovalForm
{
    public DateOnly? ApprovedOn { get; set; }
    public string? ApprovedBy { get; set; }
}

internal sealed class ApprovalFormValidator : AbstractValidator<ApprovalForm>
{
    public ApprovalFormValidator()
    {
        RuleFor(f => f.ApprovedOn).NotNull().WithMessage("Укажите день утверждения.");
        RuleFor(f => f.ApprovedBy).NotEmpty().WithMessage("Укажите, кто утверждает.");
    }
}

public sealed class OutcomeForm
{
    public string? Outcome { get; set; }
}

internal sealed class OutcomeFormValidator : AbstractValidator<OutcomeForm>
{
    public OutcomeFormValidator()
    {
        RuleFor(f => f.Outcome).NotEmpty().WithMessage("Напишите итог: чего достигли и что осталось.");
    }
}

/// <summary>What came of a step.</summary>
public sealed class MarkForm : ISeenForm<MarkForm>
{
    public static SeenFields<MarkForm> Fields { get; } =
        new(
            ("Исполнено", f => f.DoneOn),
            ("Фактический результат", f => f.Actual),
            ("Отметка наставника", f => f.Mark)
        );

    public DateOnly? DoneOn { get; set; }
    public string? Actual { get; set; }
    public string? Mark { get; set; }
    public string? Seen { get; set; }

    public StepMark Facts => new(DoneOn, Actual, Mark);

    public static MarkForm Of(ProgrammeStep step) =>
        new MarkForm
        {
            DoneOn = step.DoneOn,
            Actual = step.Actual,
            Mark = step.Mark,
        }.Marked();
}
