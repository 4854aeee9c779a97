using FluentValidation;
using Mentorship.Web.Domain.Surveys;

namespace Mentorship.Web.Features.Surveys.Opening;

/// <summary>Which questionnaire, whom and when.</summary>
public sealed class SurveyForm
{
    public Guid? TemplateId { get; set; }
    public string? Title { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? To { get; set; }
    public Guid? FormId { get; set; }
    public Guid? BaselineId { get; set; }
    public decimal? Threshold { get; set; } = Survey.UsualThreshold;
}

internal sealed class SurveyFormValidator : AbstractValidator<SurveyForm>
{
    public SurveyFormValidator()
    {
        RuleFor(f => f.TemplateId).NotNull().WithMessage("Выберите анкету.");
        RuleFor(f => f.Title).MaximumLength(Survey.TitleMaxLength).WithMessage("Не длиннее 160 знаков.");
        RuleFor(f => f.From).NotNull().WithMessage("Укажите первый день.");
        RuleFor(f => f.To).NotNull().WithMessage("Укажите последний день.");
        RuleFor(f => f.Threshold)
            .NotNull()
            .WithMessage("Укажите порог: обычно 7.")
            .InclusiveBetween(1, SurveyItem.Best)
            .WithMessage("Порог – от 1 до 10.");
    }
}
