using FluentValidation;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Features.Files;

namespace Mentorship.Web.Features.Consents.Signing;

/// <summary>What stands on a signed paper, and its scan.</summary>
public sealed class SignForm : FileForm, ISeenForm<SignForm>
{
    public static SeenFields<SignForm> Fields { get; } =
        new(
            ("Дата подписи", f => f.SignedOn),
            ("Действует по", f => f.ValidTo),
            ("Кто подписал за ребёнка", f => f.SignedBy),
            ("Подписал и сам", f => f.OwnHand ? "да" : null)
        );

    public override bool IsScan => true;

    public DateOnly? SignedOn { get; set; }
    public DateOnly? ValidTo { get; set; }
    public string? SignedBy { get; set; }
    public bool OwnHand { get; set; }
    public string? Seen { get; set; }

    /// <summary>The pair or the list that the paper was asked from.</summary>
    public string? Back { get; set; }

    public Signature Signature => new(SignedOn, ValidTo, SignedBy, OwnHand);

    public static SignForm Of(Consent consent) =>
        new SignForm
        {
            SignedOn = consent.SignedOn,
            ValidTo = consent.ValidTo,
            SignedBy = consent.SignedBy,
            OwnHand = consent.OwnHand,
        }.Marked();
}

internal sealed class SignFormValidator : AbstractValidator<SignForm>
{
    public SignFormValidator()
    {
        RuleFor(f => f.SignedOn).NotNull().WithMessage("Укажите дату подписи: с неё согласие действует.");
        RuleFor(f => f.SignedBy).MaximumLength(Consent.NameMaxLength).WithMessage("Не длиннее 200 знаков.");
        this.CheckFile();
    }
}
