using FluentValidation;

namespace Mentorship.Web.Features.Account.SignIn;

public sealed class SignInForm
{
    public string? Email { get; set; }
    public string? Password { get; set; }
    public bool Remember { get; set; }
    public string? ReturnUrl { get; set; }
}

internal sealed class SignInFormValidator : AbstractValidator<SignInForm>
{
    public SignInFormValidator()
    {
        RuleFor(f => f.Email).NotEmpty().WithMessage("Укажите электронную почту, на которую пришло приглашение.");
        RuleFor(f => f.Password).NotEmpty().WithMessage("Введите пароль.");
    }
}
