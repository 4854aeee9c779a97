using FluentValidation;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Ui.Forms;

namespace Mentorship.Web.Features.Indicators.Values;

/// <summary>A value that a person enters: of the district, or of one organisation.</summary>
public sealed class ValueForm
{
    public Guid? OrganisationId { get; set; }
    public DateOnly? On { get; set; }
    public decimal? Amount { get; set; }
    public int? Whole { get; set; }
    public string? Source { get; set; }
}

internal sealed class ValueFormValidator : AbstractValidator<ValueForm>
{
    public ValueFormValidator(TimeProvider clock)
    {
        RuleFor(f => f.On)
            .NotNull()
            .WithMessage("Укажите, на какой день верно число.")
            .HasCome(clock)
            .WithMessage("Этот день ещё не наступил. Проверьте дату.");
        RuleFor(f => f.Amount)
            .NotNull()
            .WithMessage("Укажите число. Если его нет, не вносите ничего: останется «нет данных».")
            .InclusiveBetween(0, 10_000_000)
            .WithMessage("Число должно быть от 0 до 10 000 000.");
        RuleFor(f => f.Whole).InclusiveBetween(1, 10_000_000).WithMessage("Знаменатель – от 1 до 10 000 000.");
        RuleFor(f => f.Source)
            .NotEmpty()
            .WithMessage("Укажите, откуда число: опрос, дата, справка.")
            .MaximumLength(Statistic.SourceMaxLength)
            .WithMessage("Не длиннее 200 знаков.");
    }
}
