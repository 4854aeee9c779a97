using FluentValidation;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Ui.Forms;

namespace Mentorship.Web.Features.Organisations.Statistics;

public sealed class StatisticForm : ISeenForm<StatisticForm>
{
    public static SeenFields<StatisticForm> Fields { get; } = new(("Число", f => f.Value), ("Источник", f => f.Source));

    public StatisticKind? Kind { get; set; }
    public DateOnly? On { get; set; }
    public int? Value { get; set; }
    public string? Source { get; set; }
    public string? Seen { get; set; }

    public static StatisticForm Of(Statistic statistic) =>
        new StatisticForm
        {
            Kind = statistic.Kind,
            On = statistic.On,
            Value = statistic.Value,
            Source = statistic.Source,
        }.Marked();
}

internal sealed class StatisticFormValidator : AbstractValidator<StatisticForm>
{
    public StatisticFormValidator(TimeProvider clock)
    {
        RuleFor(f => f.Kind).NotNull().WithMessage("Выберите, что посчитано.");
        RuleFor(f => f.On)
            .NotNull()
            .WithMessage("Укажите, на какой день верно число: обычно это дата формы отчётности.")
            .HasCome(clock)
            .WithMessage("Этот день ещё не наступил. Проверьте дату.");
        RuleFor(f => f.Value)
            .NotNull()
            .WithMessage("Укажите число. Если его нет, не вносите ничего: останется «нет данных».")
            .InclusiveBetween(0, 10_000_000)
            .WithMessage("Число должно быть от 0 до 10 000 000.");
        RuleFor(f => f.Source)
            .NotEmpty()
            .WithMessage("Укажите, откуда число: форма, дата, письмо.")
            .MaximumLength(Statistic.SourceMaxLength)
            .WithMessage("Не длиннее 200 знаков.");
    }
}
