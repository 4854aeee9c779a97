using FluentValidation;

namespace Mentorship.Web.Features;

/// <summary>A last day and the reason: an appointment that nobody takes over, an act that nothing replaces.</summary>
public sealed class EndForm
{
    public DateOnly? To { get; set; }
    public string? EndedBecause { get; set; }
}

internal sealed class EndFormValidator : AbstractValidator<EndForm>
{
    public EndFormValidator()
    {
        RuleFor(f => f.To).NotNull().WithMessage("Укажите последний день: со следующего это уже не действует.");
        RuleFor(f => f.EndedBecause)
            .NotEmpty()
            .WithMessage("Укажите, почему: это останется на карточке и в журнале.")
            .MaximumLength(300)
            .WithMessage("Не длиннее 300 знаков.");
    }
}
