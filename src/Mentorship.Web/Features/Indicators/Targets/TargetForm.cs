using FluentValidation;
using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Features.Indicators.Targets;

/// <summary>A target of a year, or a mark of a quarter on a path that a person sets.</summary>
public sealed class TargetForm
{
    public int? Year { get; set; }
    public int Quarter { get; set; } = Target.LastQuarter;

    /// <summary>The district where neither is chosen.</summary>
    public OrganisationKind? OfKind { get; set; }
    public Guid? OrganisationId { get; set; }
    public decimal? Value { get; set; }
}

internal sealed class TargetFormValidator : AbstractValidator<TargetForm>
{
    public TargetFormValidator()
    {
        RuleFor(f => f.Year)
            .NotNull()
            .WithMessage("Укажите год плана.")
            .InclusiveBetween(Target.FirstYear, Target.LastYear)
            .WithMessage($"Год – от {Target.FirstYear} до {Target.LastYear}.");
        RuleFor(f => f.Quarter).InclusiveBetween(1, Target.LastQuarter).WithMessage("Выберите из списка.");
        RuleFor(f => f.OfKind).IsInEnum().WithMessage("Выберите из списка.");
        RuleFor(f => f.Value)
            .NotNull()
            .WithMessage("Укажите плановое значение.")
            .InclusiveBetween(0, 10_000_000)
            .WithMessage("План – не меньше нуля и не больше 10 000 000.");
    }
}
