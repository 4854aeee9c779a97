using FluentValidation;
using Mentorship.Web.Features.Account.Password;

namespace Mentorship.Web.Features.Account.Invitation;

public sealed class AcceptanceForm : INewPassword
{
    public string? FullName { get; set; }
    public string? Password { get; set; }
    public string? Again { get; set; }
}

internal sealed class AcceptanceFormValidator : AbstractValidator<AcceptanceForm>
{
    public AcceptanceFormValidator()
    {
        RuleFor(f => f.FullName)
            .NotEmpty()
            .WithMessage("Укажите фамилию, имя и отчество: так вас увидят коллеги.")
            .MaximumLength(200)
            .WithMessage("Не длиннее 200 знаков.");
        this.NewPassword();
    }
}
