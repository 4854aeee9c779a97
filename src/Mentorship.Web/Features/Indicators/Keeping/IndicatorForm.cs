using FluentValidation;
using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Surveys;

namespace Mentorship.Web.Features.Indicators.Keeping;

/// <summary>An indicator as a person sets it; of a built-in one the way of counting is fixed.</summary>
public sealed class IndicatorForm : ISeenForm<IndicatorForm>
{
    public static SeenFields<IndicatorForm> Fields { get; } =
        new(
            ("Название", f => f.Name),
            ("Короткое название", f => f.ShortName),
            ("Пояснение", f => f.About),
            ("Путь к плану", f => f.Path),
            ("С какого дня", f => f.Since)
        );

    public string? Code { get; set; }
    public IndicatorKind? Kind { get; set; }
    public string? Name { get; set; }
    public string? ShortName { get; set; }
    public string? About { get; set; }
    public Measure Measure { get; set; }
    public string? Unit { get; set; }
    public Aim Aim { get; set; }
    public int? Digits { get; set; } = 1;
    public PathKind Path { get; set; }
    public Span Span { get; set; }
    public DateOnly? Since { get; set; }
    public Holding? Holding { get; set; }
    public Guid? ActKindId { get; set; }
    public Guid? RoadmapKindId { get; set; }
    public Guid? MentoringKindId { get; set; }
    public Respondent? Respondents { get; set; }
    public List<OrganisationKind> Kinds { get; set; } = [];
    public string? Seen { get; set; }

    public static IndicatorForm Of(Indicator indicator) =>
        new IndicatorForm
        {
            Code = indicator.Code,
            Kind = indicator.Kind,
            Name = indicator.Name,
            ShortName = indicator.ShortName,
            About = indicator.About,
            Measure = indicator.Measure,
            Unit = indicator.Unit,
            Aim = indicator.Aim,
            Digits = indicator.Digits,
            Path = indicator.Path,
            Span = indicator.Span,
            Since = indicator.Since,
            Holding = indicator.Holding,
            ActKindId = indicator.ActKindId,
            RoadmapKindId = indicator.RoadmapKindId,
            MentoringKindId = indicator.MentoringKindId,
            Respondents = indicator.Respondents,
            Kinds = [.. indicator.ExpectedFrom.List],
        }.Marked();

    /// <param name="indicator">What is there: a built-in one keeps its measure and its aim.</param>
    public IndicatorFacet Facet(Indicator? indicator)
    {
        var isBuiltIn = indicator?.Kind == IndicatorKind.Computed;
        return new(Name, ShortName)
        {
            About = About,
            Measure = isBuiltIn ? indicator!.Measure : Measure,
            Unit = isBuiltIn ? indicator!.Unit : Unit,
            Aim = isBuiltIn ? indicator!.Aim : Aim,
            Digits = Digits ?? 1,
            Path = Path,
            Span = Span,
            Since = Since,
            Holding = Holding,
            ActKindId = ActKindId,
            RoadmapKindId = RoadmapKindId,
            MentoringKindId = MentoringKindId,
            Respondents = Respondents,
            Of = new OrganisationKinds(Kinds),
        };
    }
}

internal sealed class IndicatorFormValidator : AbstractValidator<IndicatorForm>
{
    public IndicatorFormValidator()
    {
        RuleFor(f => f.Name)
            .NotEmpty()
            .WithMessage("Назовите показатель так, как в приказе.")
            .MaximumLength(Indicator.NameMaxLength)
            .WithMessage("Не длиннее 300 знаков.");
        RuleFor(f => f.ShortName).MaximumLength(Indicator.ShortNameMaxLength).WithMessage("Не длиннее 80 знаков.");
        RuleFor(f => f.Code).MaximumLength(Indicator.CodeMaxLength).WithMessage("Не длиннее 40 знаков.");
        RuleFor(f => f.Unit).MaximumLength(Indicator.UnitMaxLength).WithMessage("Не длиннее 40 знаков.");
        RuleFor(f => f.About).MaximumLength(Indicator.AboutMaxLength).WithMessage("Не длиннее 1000 знаков.");
        RuleFor(f => f.Digits)
            .NotNull()
            .WithMessage("Укажите, сколько знаков после запятой.")
            .InclusiveBetween(0, 2)
            .WithMessage("Знаков после запятой: от 0 до 2.");
        RuleFor(f => f.Measure).IsInEnum().WithMessage("Выберите из списка.");
        RuleFor(f => f.Aim).IsInEnum().WithMessage("Выберите из списка.");
        RuleFor(f => f.Path).IsInEnum().WithMessage("Выберите из списка.");
        RuleFor(f => f.Span).IsInEnum().WithMessage("Выберите из списка.");
        RuleFor(f => f.Respondents).IsInEnum().WithMessage("Выберите из списка.");
        RuleFor(f => f.Holding).IsInEnum().WithMessage("Выберите из списка.");
        RuleForEach(f => f.Kinds).IsInEnum().WithMessage("Выберите из списка.");
    }
}
