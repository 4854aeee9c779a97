using FluentValidation;
using Mentorship.Web.Domain.Programmes;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Pairs.Reports;

public sealed class PeriodForm
{
    public DateOnly? From { get; set; }
    public DateOnly? To { get; set; }
}

internal sealed class PeriodFormValidator : AbstractValidator<PeriodForm>
{
    public PeriodFormValidator()
    {
        RuleFor(f => f.From).NotNull().WithMessage("Укажите первый день периода.");
        RuleFor(f => f.To).NotNull().WithMessage("Укажите последний день периода.");
    }
}

public sealed class ReportForm : ISeenForm<ReportForm>
{
    public static SeenFields<ReportForm> Fields { get; } =
        new(
            ("Результаты", f => f.Results),
            ("Что осталось", f => f.Remaining),
            ("Трудности", f => f.Difficulties),
            ("Отзыв наставляемого", f => f.Review),
            ("Ссылка на кейс", f => f.CaseLink),
            ("Вывод", f => f.Conclusion?.Name())
        );

    public string? Results { get; set; }
    public string? Remaining { get; set; }
    public string? Difficulties { get; set; }
    public string? Review { get; set; }
    public string? CaseLink { get; set; }
    public ReportConclusion? Conclusion { get; set; }
    public string? Seen { get; set; }

    /// <summary>«count»: figures are taken anew.</summary>
    public string? Then { get; set; }

    public ReportWords Words =>
        new()
        {
            Results = Results,
            Remaining = Remaining,
            Difficulties = Difficulties,
            Review = Review,
            CaseLink = CaseLink,
            Conclusion = Conclusion,
        };

    public static ReportForm Of(MentorReport report) =>
        new ReportForm
        {
            Results = report.Results,
            Remaining = report.Remaining,
            Difficulties = report.Difficulties,
            Review = report.Review,
            CaseLink = report.CaseLink,
            Conclusion = report.Conclusion,
        }.Marked();
}

internal sealed class ReportFormValidator : AbstractValidator<ReportForm>
{
    public ReportFormValidator() =>
        RuleFor(f => f.Conclusion)
            .NotNull()
            .WithMessage("Выберите вывод: что вы предлагаете – завершить, продлить или скорректировать программу.");
}
