using FluentValidation;
using Mentorship.Web.Domain.Programmes;

namespace Mentorship.Web.Features.Pairs.Meetings;

/// <summary>One meeting: a day to come plans it, a day that was notes it.</summary>
public sealed class MeetingForm : ISeenForm<MeetingForm>
{
    public static SeenFields<MeetingForm> Fields { get; } =
        new(
            ("Встреча", f => f.Kind),
            ("Когда", f => f.On),
            ("Минут", f => f.Minutes),
            ("Запись", f => f.Note),
            ("Кто был", f => string.Join(' ', f.Present.Order()))
        );

    public MeetingKind Kind { get; set; }
    public DateOnly? On { get; set; }
    public int? Minutes { get; set; }
    public string? Note { get; set; }
    public List<Guid> Present { get; set; } = [];
    public string? Seen { get; set; }

    public MeetingFacts Facts =>
        new(Kind, On)
        {
            Minutes = Minutes,
            Note = Note,
            Present = Present,
        };

    public static MeetingForm Of(Meeting meeting) =>
        new MeetingForm
        {
            Kind = meeting.Kind,
            On = meeting.Day,
            Minutes = meeting.Minutes,
            Note = meeting.Note,
            Present = [.. meeting.Present.Select(p => p.PersonId)],
        }.Marked();
}

internal sealed class MeetingFormValidator : AbstractValidator<MeetingForm>
{
    public MeetingFormValidator()
    {
        RuleFor(f => f.Kind).IsInEnum().WithMessage("Выберите, какая это встреча.");
        RuleFor(f => f.On).NotNull().WithMessage("Укажите день встречи.");
        RuleFor(f => f.Minutes)
            .InclusiveBetween(1, Meeting.MostMinutes)
            .When(f => f.Minutes is not null)
            .WithMessage("Минут: от 1 до 600.");
        RuleFor(f => f.Note).MaximumLength(Meeting.NoteMaxLength).WithMessage("Не длиннее 2000 знаков.");
    }
}

public sealed class PlanForm
{
    public MeetingKind Kind { get; set; }
    public DateOnly? PlannedOn { get; set; }
}

internal sealed class PlanFormValidator : AbstractValidator<PlanForm>
{
    public PlanFormValidator()
    {
        RuleFor(f => f.Kind).IsInEnum().WithMessage("Выберите, какая это встреча.");
        RuleFor(f => f.PlannedOn).NotNull().WithMessage("Укажите, когда встретитесь.");
    }
}
