using FluentValidation;

namespace Mentorship.Web.Features.Consents.Signing;

/// <summary>A pile of papers that came back on one day.</summary>
public sealed class PileForm
{
    public DateOnly? SignedOn { get; set; }
    public List<PileRow> Rows { get; set; } = [];
    public string? Back { get; set; }
}

public sealed class PileRow
{
    public Guid Id { get; set; }
    public bool Take { get; set; }
    public string? SignedBy { get; set; }
    public bool OwnHand { get; set; }
}

internal sealed class PileFormValidator : AbstractValidator<PileForm>
{
    public PileFormValidator()
    {
        RuleFor(f => f.SignedOn).NotNull().WithMessage("Укажите день, которым подписаны бумаги.");
    }
}
