using FluentValidation;
using Mentorship.Web.Domain.Accounts;

namespace Mentorship.Web.Features.Account.SecondFactor;

public sealed class SecondFactorForm
{
    public string? Code { get; set; }

    /// <summary>This computer is known for thirty days.</summary>
    public bool Known { get; set; }

    public bool Remember { get; set; }
    public string? ReturnUrl { get; set; }
}

internal sealed class SecondFactorFormValidator : AbstractValidator<SecondFactorForm>
{
    public SecondFactorFormValidator() =>
        RuleFor(f => f.Code)
            .Must(code => OneTimeCode.Tidy(code).Length == OneTimeCode.Digits)
            .WithMessage("Введите шесть цифр, которые сейчас показывает приложение.");
}
