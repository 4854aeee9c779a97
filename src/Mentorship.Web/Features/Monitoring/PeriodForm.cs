using FluentValidation;
using Mentorship.Web.Domain.Monitoring;

namespace Mentorship.Web.Features.Monitoring;

/// <summary>A period that is opened by hand.</summary>
public sealed class PeriodForm
{
    public DateOnly? AsOf { get; set; }
    public DateOnly? DueOn { get; set; }
    public string? Request { get; set; }
}

internal sealed class PeriodFormValidator : AbstractValidator<PeriodForm>
{
    public PeriodFormValidator()
    {
        RuleFor(f => f.AsOf).NotNull().WithMessage("Укажите, на какой день собираются сведения.");
        RuleFor(f => f.DueOn).NotNull().WithMessage("Укажите, к какому дню сдать сведения.");
        RuleFor(f => f.Request).MaximumLength(MonitoringPeriod.RequestMaxLength).WithMessage("Не длиннее 200 знаков.");
    }
}

public sealed class DueForm
{
    public DateOnly? DueOn { get; set; }
}

internal sealed class DueFormValidator : AbstractValidator<DueForm>
{
    public DueFormValidator() => RuleFor(f => f.DueOn).NotNull().WithMessage("Укажите, к какому дню сдать сведения.");
}
