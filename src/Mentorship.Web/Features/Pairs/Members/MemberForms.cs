using FluentValidation;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Features.Pairs.Making;
using Mentorship.Web.Ui.Forms;

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
    public AgreementFormValidator(TimeProvider clock)
    {
        RuleFor(f => f.AgreementNumber).IsNumber();
        RuleFor(f => f.AgreementOn).IsSigned(clock);
        RuleFor(f => f.PaymentBasis).IsBasis();
    }
}

internal static class AgreementRules
{
    public static IRuleBuilderOptions<T, string?> IsNumber<T>(this IRuleBuilder<T, string?> number) =>
        number
            .NotEmpty()
            .WithMessage("Укажите номер соглашения.")
            .MaximumLength(Pair.NumberMaxLength)
            .WithMessage("Не длиннее 60 знаков.");

    /// <summary>What is noted has been signed: a day that lies ahead is a slip.</summary>
    public static IRuleBuilderOptions<T, DateOnly?> IsSigned<T>(
        this IRuleBuilder<T, DateOnly?> on,
        TimeProvider clock
    ) =>
        on.NotNull()
            .WithMessage("Укажите дату соглашения.")
            .HasCome(clock)
            .WithMessage("Этот день ещё не наступил: записывают соглашение, которое уже подписано.");

    /// <summary>The work is paid.</summary>
    public static IRuleBuilderOptions<T, string?> IsBasis<T>(this IRuleBuilder<T, string?> basis) =>
        basis
            .NotEmpty()
            .WithMessage("Укажите основание доплаты: акт, пункт, размер.")
            .MaximumLength(PairMember.BasisMaxLength)
            .WithMessage("Не длиннее 300 знаков.");
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

    /// <summary>The agreement of a new mentor, where it is there already.</summary>
    public string? AgreementNumber { get; set; }
    public DateOnly? AgreementOn { get; set; }
    public string? PaymentBasis { get; set; }

    public MentorAgreement? Agreement =>
        AgreementNumber is null && AgreementOn is null ? null : new(AgreementNumber, AgreementOn, PaymentBasis);

    public MemberLeaving Leaves() =>
        new(By ?? throw new RuleBroken("Укажите, по чьему желанию.", nameof(By)), Because, NoticeOn);

    /// <summary><c>order</c>: the draft of an order instead of entering at once, <c>more</c>: and then another.</summary>
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
            f => f.AgreementNumber is not null || f.AgreementOn is not null,
            () =>
            {
                RuleFor(f => f.AgreementNumber).IsNumber();
                RuleFor(f => f.AgreementOn).IsSigned(clock);
                RuleFor(f => f.PaymentBasis).IsBasis();
            }
        );
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

/// <summary>One of a group leaves, and the others go on.</summary>
public sealed class LeaveForm
{
    public DateOnly? On { get; set; }
    public EndInitiator? By { get; set; }
    public string? Because { get; set; }

    /// <summary>Of a worker who mentors a worker.</summary>
    public DateOnly? NoticeOn { get; set; }

    /// <summary><c>order</c>: the draft of an order instead of leaving at once.</summary>
    public string? Then { get; set; }

    public MemberLeaving Leaves => new(By!.Value, Because, NoticeOn);
}

internal sealed class LeaveFormValidator : AbstractValidator<LeaveForm>
{
    public LeaveFormValidator(TimeProvider clock)
    {
        RuleFor(f => f.NoticeOn).IsHanded(clock);
        RuleFor(f => f.On).NotNull().WithMessage("Укажите его последний день в группе.");
        RuleFor(f => f.By).IsSaid();
        RuleFor(f => f.Because).IsReason();
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
