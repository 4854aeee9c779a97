using FluentValidation;
using Mentorship.Web.Domain.Monitoring;

namespace Mentorship.Web.Features.Monitoring.Seals;

/// <summary>The last word before a seal.</summary>
public sealed class SealForm
{
    public bool Knows { get; set; }
}

internal sealed class SealFormValidator : AbstractValidator<SealForm>
{
    public SealFormValidator() =>
        RuleFor(f => f.Knows)
            .Equal(true)
            .WithMessage("Отметьте, что знаете, чего в отчёте не будет: после фиксации это не изменить.");
}

/// <summary>Why a sealed period is opened again.</summary>
public sealed class ReopeningForm
{
    public string? Because { get; set; }
}

internal sealed class ReopeningFormValidator : AbstractValidator<ReopeningForm>
{
    public ReopeningFormValidator() =>
        RuleFor(f => f.Because)
            .NotEmpty()
            .WithMessage("Напишите, что и почему уточняется: это войдёт в уточнённый отчёт.")
            .MaximumLength(MonitoringPeriod.ReasonMaxLength)
            .WithMessage("Не длиннее 500 знаков.");
}
