using FluentValidation;

namespace Mentorship.Web.Features.Account.Password;

public interface INewPassword
{
    string? Password { get; }
    string? Again { get; }
}

public sealed class ChangeForm : INewPassword
{
    public string? Current { get; set; }
    public string? Password { get; set; }
    public string? Again { get; set; }
}

public sealed class ForgottenForm
{
    public string? Email { get; set; }
}

public sealed class ResetForm : INewPassword
{
    public string? Password { get; set; }
    public string? Again { get; set; }
}

internal sealed class ChangeFormValidator : AbstractValidator<ChangeForm>
{
    public ChangeFormValidator()
    {
        RuleFor(f => f.Current).NotEmpty().WithMessage("Введите нынешний пароль.");
        this.NewPassword();
    }
}

internal sealed class ResetFormValidator : AbstractValidator<ResetForm>
{
    public ResetFormValidator() => this.NewPassword();
}

internal sealed class ForgottenFormValidator : AbstractValidator<ForgottenForm>
{
    public ForgottenFormValidator() =>
        RuleFor(f => f.Email)
            .NotEmpty()
            .WithMessage("Укажите электронную почту, с которой вы входите.")
            .MaximumLength(254)
            .WithMessage("Адрес слишком длинный, проверьте его.");
}

internal static class NewPasswordRules
{
    // Long enough for a phrase and short enough that hashing it is no attack.
    private const int MaxLength = 200;

    public static void NewPassword<T>(this AbstractValidator<T> form)
        where T : INewPassword
    {
        form.RuleFor(f => f.Password)
            .NotEmpty()
            .WithMessage("Придумайте пароль не короче 10 знаков, например три слова через дефис.")
            .MaximumLength(MaxLength)
            .WithMessage($"Пароль длиннее {MaxLength} знаков, укоротите его.");
        form.RuleFor(f => f.Again)
            .Equal(f => f.Password)
            .When(f => !string.IsNullOrEmpty(f.Password))
            .WithMessage("Пароли не совпали. Введите тот же пароль ещё раз.");
    }
}
