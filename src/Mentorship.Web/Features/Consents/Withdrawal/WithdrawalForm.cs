using FluentValidation;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Ui.Forms;

namespace Mentorship.Web.Features.Consents.Withdrawal;

public sealed class WithdrawalForm
{
    public DateOnly? WithdrawnOn { get; set; }
    public string? WithdrawnBy { get; set; } = "письменным заявлением";
    public bool Sure { get; set; }
}

internal sealed class WithdrawalFormValidator : AbstractValidator<WithdrawalForm>
{
    public WithdrawalFormValidator(TimeProvider clock)
    {
        RuleFor(f => f.WithdrawnOn)
            .NotNull()
            .WithMessage("Укажите день, когда организация получила отзыв: от него идут сроки.")
            .HasCome(clock)
            .WithMessage("Этот день ещё не наступил. Проверьте дату.");
        RuleFor(f => f.WithdrawnBy)
            .NotEmpty()
            .WithMessage("Укажите, как отозвано: заявлением, письмом.")
            .MaximumLength(Consent.WaysMaxLength)
            .WithMessage("Не длиннее 300 знаков.");
        RuleFor(f => f.Sure)
            .Equal(true)
            .WithMessage("Подтвердите: вернуть это нельзя, можно только взять новое согласие.");
    }
}
