using FluentValidation;

namespace Mentorship.Web.Features.Pairs.Extending;

/// <summary>Until when a pair in force goes on.</summary>
public sealed class ExtensionForm
{
    public DateOnly? To { get; set; }

    /// <summary><c>order</c>: by one that is drafted; else at once.</summary>
    public string? Then { get; set; }
}

internal sealed class ExtensionFormValidator : AbstractValidator<ExtensionForm>
{
    public ExtensionFormValidator()
    {
        RuleFor(f => f.To).NotNull().WithMessage("Укажите новый последний день.");
    }
}
