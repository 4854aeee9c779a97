using FluentValidation;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Features.Pairs.Making;

namespace Mentorship.Web.Features.Pairs.Members;

/// <summary>Additional agreement to the labour contract of a mentor.</summary>
public sealed class AgreementForm
{
    public string? AgreementNumber { get; set; }
    public DateOnly? AgreementOn { get; set; }
    public string? PaymentBasis { get; set; }
}

internal sealed class AgreementFormValidator : AbstractValidator<AgreementForm>
{
    public AgreementFormValidator()
    {
        RuleFor(f => f.AgreementNumber)
            .NotEmpty()
            .WithMessage("Укажите номер соглашения.")
            .MaximumLength(Pair.NumberMaxLength)
            .WithMessage("Не длиннее 60 знаков.");
        RuleFor(f => f.AgreementOn).NotNull().WithMessage("Укажите дату соглашения.");
        RuleFor(f => f.PaymentBasis).MaximumLength(PairMember.BasisMaxLength).WithMessage("Не длиннее 300 знаков.");
    }
}

/// <summary>Somebody who enters a pair that is there: another mentor from a day, or one more mentee.</summary>
public sealed class EntryForm
{
    public SideForm Person { get; set; } = new();
    public DateOnly? From { get; set; }
}

internal sealed class EntryFormValidator : AbstractValidator<EntryForm>
{
    public EntryFormValidator()
    {
        RuleFor(f => f.Person).ChildRules(side => SideRules.Check(side, "Укажите, кто: начните с фамилии."));
        RuleFor(f => f.From).NotNull().WithMessage("Укажите, с какого дня.");
    }
}
