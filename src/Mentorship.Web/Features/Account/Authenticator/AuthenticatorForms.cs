using FluentValidation;
using Mentorship.Web.Domain.Accounts;

namespace Mentorship.Web.Features.Account.Authenticator;

/// <summary>The key travels with the form: nothing is kept until a code made from it was right.</summary>
public sealed class AuthenticatorForm
{
    public string? Key { get; set; }
    public string? Code { get; set; }
}

public sealed class RemovalForm
{
    public string? Password { get; set; }
}

internal sealed class AuthenticatorFormValidator : AbstractValidator<AuthenticatorForm>
{
    public AuthenticatorFormValidator() =>
        RuleFor(f => f.Code)
            .Must(code => OneTimeCode.Tidy(code).Length == OneTimeCode.Digits)
            .WithMessage("Введите шесть цифр, которые сейчас показывает приложение.");
}

internal sealed class RemovalFormValidator : AbstractValidator<RemovalForm>
{
    public RemovalFormValidator() =>
        RuleFor(f => f.Password).NotEmpty().WithMessage("Введите пароль: так портал убедится, что это вы.");
}
