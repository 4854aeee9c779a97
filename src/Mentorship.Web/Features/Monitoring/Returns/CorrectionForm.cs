using FluentValidation;
using Mentorship.Web.Domain.Monitoring;

namespace Mentorship.Web.Features.Monitoring.Returns;

/// <summary>A cell that is corrected or explained.</summary>
public sealed class CorrectionForm
{
    public string? Key { get; set; }
    public string? Value { get; set; }
    public string? Reason { get; set; }
}

internal sealed class CorrectionFormValidator : AbstractValidator<CorrectionForm>
{
    public CorrectionFormValidator()
    {
        RuleFor(f => f.Value).MaximumLength(ReturnEntry.ValueMaxLength).WithMessage("Не длиннее 500 знаков.");
        RuleFor(f => f.Reason)
            .NotEmpty()
            .WithMessage("Напишите причину: без неё цифру из реестра не исправить.")
            .MaximumLength(ReturnEntry.ReasonMaxLength)
            .WithMessage("Не длиннее 500 знаков.");
    }
}

public sealed class NoteForm
{
    public string? Note { get; set; }
}

internal sealed class NoteFormValidator : AbstractValidator<NoteForm>
{
    public NoteFormValidator() =>
        RuleFor(f => f.Note).MaximumLength(Return.NoteMaxLength).WithMessage("Не длиннее 1000 знаков.");
}

/// <summary>An honest exception, asked for or decided.</summary>
public sealed class ExceptionForm
{
    public ExceptionKind Kind { get; set; }
    public string? Because { get; set; }
    public bool Granted { get; set; }
    public string? Answer { get; set; }
}

internal sealed class ExceptionFormValidator : AbstractValidator<ExceptionForm>
{
    public ExceptionFormValidator()
    {
        RuleFor(f => f.Because).MaximumLength(Return.BecauseMaxLength).WithMessage("Не длиннее 500 знаков.");
        RuleFor(f => f.Answer).MaximumLength(Return.BecauseMaxLength).WithMessage("Не длиннее 500 знаков.");
    }
}
