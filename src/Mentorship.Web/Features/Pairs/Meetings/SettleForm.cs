using FluentValidation;
using Mentorship.Web.Domain.Programmes;

namespace Mentorship.Web.Features.Pairs.Meetings;

public sealed class SettleForm
{
    public string? Settlement { get; set; }
}

internal sealed class SettleFormValidator : AbstractValidator<SettleForm>
{
    public SettleFormValidator() =>
        RuleFor(f => f.Settlement)
            .NotEmpty()
            .WithMessage("Напишите, что решили: это останется рядом с ответом.")
            .MaximumLength(FitQuestion.WordsMaxLength)
            .WithMessage("Не длиннее 500 знаков.");
}
