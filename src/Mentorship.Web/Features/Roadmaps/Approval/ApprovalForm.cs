using FluentValidation;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Ui.Forms;

namespace Mentorship.Web.Features.Roadmaps.Approval;

/// <summary>A row of the text that is not understood to the end: confirmed as it is, or its deadline said otherwise.</summary>
public sealed class DoubtfulRow
{
    public Guid Id { get; set; }
    public bool Confirmed { get; set; }
    public string? Phrase { get; set; }
}

public sealed class ApprovalForm
{
    /// <summary>An order that is registered already; then the rest of the order is its own.</summary>
    public Guid? OrderId { get; set; }
    public Guid? IssuerId { get; set; }
    public string? Number { get; set; }
    public DateOnly? IssuedOn { get; set; }
    public string? Title { get; set; }
    public DateOnly? InForceFrom { get; set; }
    public string? Control { get; set; }

    /// <summary>Whom the control clause names, as typed.</summary>
    public string? Who { get; set; }

    /// <summary>Chosen among several that the typed name fits.</summary>
    public Guid? ControllerId { get; set; }

    public List<DoubtfulRow> Rows { get; set; } = [];

    /// <summary>The mark of the text that was looked at: another text is not approved unseen.</summary>
    public string? Seen { get; set; }

    public DoubtfulRow? Of(Activity activity) => Rows.Find(r => r.Id == activity.Id);

    public static string Mark(Revision text) =>
        Features.Seen.Mark([
            text.Title,
            text.From,
            text.To,
            .. text.InOrder().SelectMany(a => new object?[] { a.Number, a.Title, a.DeadlineText, a.Responsible }),
        ]);
}

internal sealed class ApprovalFormValidator : AbstractValidator<ApprovalForm>
{
    public ApprovalFormValidator(TimeProvider clock)
    {
        When(
            f => f.OrderId is null,
            () =>
            {
                RuleFor(f => f.IssuerId).NotNull().WithMessage("Выберите, кто издал приказ.");
                RuleFor(f => f.Number).NotEmpty().WithMessage("Укажите номер приказа.");
                RuleFor(f => f.IssuedOn)
                    .NotNull()
                    .WithMessage("Укажите дату приказа: от неё считаются некоторые сроки.")
                    .HasCome(clock)
                    .WithMessage("Этот день ещё не наступил. Проверьте дату приказа.");
            }
        );
        RuleFor(f => f.Number).MaximumLength(Order.NumberMaxLength).WithMessage("Не длиннее 60 знаков.");
        RuleFor(f => f.Title).MaximumLength(Order.TitleMaxLength).WithMessage("Не длиннее 600 знаков.");
        RuleFor(f => f.Control).MaximumLength(Order.ControlMaxLength).WithMessage("Не длиннее 300 знаков.");
        RuleFor(f => f.Who).MaximumLength(300).WithMessage("Не длиннее 300 знаков.");
        RuleForEach(f => f.Rows)
            .ChildRules(row =>
                row.RuleFor(r => r.Phrase)
                    .MaximumLength(Activity.DeadlineMaxLength)
                    .WithMessage("Не длиннее 600 знаков.")
            );
    }
}
