using FluentValidation;

namespace Mentorship.Web.Features.Users.Memberships;

/// <summary>The successor is a user of the district, or somebody new who is invited with the same role.</summary>
public sealed class HandOverForm
{
    /// <summary>Nothing chosen: the successor is new.</summary>
    public Guid? SuccessorId { get; set; }
    public string? Email { get; set; }
    public string? FullName { get; set; }
    public string? Reason { get; set; }
}

internal sealed class HandOverFormValidator : AbstractValidator<HandOverForm>
{
    public HandOverFormValidator()
    {
        RuleFor(f => f.SuccessorId)
            .NotNull()
            .When(f => string.IsNullOrWhiteSpace(f.Email) && string.IsNullOrWhiteSpace(f.FullName))
            .WithMessage("Выберите преемника или укажите почту и имя нового человека.");
        When(
            f =>
                f.SuccessorId is null && !(string.IsNullOrWhiteSpace(f.Email) && string.IsNullOrWhiteSpace(f.FullName)),
            () =>
            {
                RuleFor(f => f.Email).MailAddress();
                RuleFor(f => f.FullName)
                    .NotEmpty()
                    .WithMessage("Укажите фамилию, имя и отчество преемника.")
                    .MaximumLength(200)
                    .WithMessage("Не длиннее 200 знаков.");
            }
        );
        RuleFor(f => f.Email)
            .Empty()
            .When(f => f.SuccessorId is not null)
            .WithMessage("Преемник уже выбран из списка. Очистите почту нового человека или снимите выбор.");
        RuleFor(f => f.Reason).MaximumLength(300).WithMessage("Не длиннее 300 знаков.");
    }
}
