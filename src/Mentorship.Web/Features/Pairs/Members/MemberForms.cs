using FluentValidation;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
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

    /// <summary>Of the mentor who makes room.</summary>
    public EndInitiator? By { get; set; }
    public string? Because { get; set; }
    public DateOnly? NoticeOn { get; set; }

    /// <summary>Somebody takes over; else he joins, and nobody leaves.</summary>
    public bool IsChange { get; set; }

    public MentorLeaving Leaves() =>
        new(By ?? throw new RuleBroken("Укажите, по чьему желанию.", nameof(By)), Because, NoticeOn);

    /// <summary><c>order</c>: the draft of an order instead of entering at once.</summary>
    public string? Then { get; set; }
}

internal sealed class EntryFormValidator : AbstractValidator<EntryForm>
{
    public EntryFormValidator(TimeProvider clock)
    {
        RuleFor(f => f.NoticeOn).IsHanded(clock);
        RuleFor(f => f.Person).ChildRules(side => SideRules.Check(side, "Укажите, кто: начните с фамилии."));
        RuleFor(f => f.From).NotNull().WithMessage("Укажите, с какого дня.");
        When(
            f => f.IsChange,
            () =>
            {
                RuleFor(f => f.By).IsSaid();
                RuleFor(f => f.Because).IsReason();
            }
        );
    }
}

/// <summary>The head of a mentor's own school agrees that he mentors in another.</summary>
public sealed class ReleaseForm
{
    public string? ReleasedByName { get; set; }
    public DateOnly? ReleasedOn { get; set; }
    public string? ReleasePaper { get; set; }

    public Release Release => new(ReleasedByName, ReleasedOn!.Value, ReleasePaper);

    public static ReleaseForm Of(PairMember member, Organisation school, DateOnly today) =>
        new()
        {
            ReleasedByName =
                member.ReleasedByName
                ?? (
                    school.HeadName is { } head
                        ? $"{head}, {Addressing.Small(school.HeadPost ?? "руководитель")}"
                        : null
                ),
            ReleasedOn = member.ReleasedOn ?? today,
            ReleasePaper = member.ReleasePaper,
        };
}

internal sealed class ReleaseFormValidator : AbstractValidator<ReleaseForm>
{
    public ReleaseFormValidator()
    {
        RuleFor(f => f.ReleasedByName)
            .NotEmpty()
            .WithMessage("Укажите, кто согласен: фамилия и должность руководителя.")
            .MaximumLength(PairMember.NameMaxLength)
            .WithMessage("Не длиннее 200 знаков.");
        RuleFor(f => f.ReleasedOn).NotNull().WithMessage("Укажите, когда руководитель согласился.");
        RuleFor(f => f.ReleasePaper).MaximumLength(PairMember.BasisMaxLength).WithMessage("Не длиннее 300 знаков.");
    }
}
