using FluentValidation;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Features.Pairs.Making;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Pairs.Keeping;

/// <summary>What is written of a pair besides its people.</summary>
public sealed class FrameForm : ISeenForm<FrameForm>
{
    public static SeenFields<FrameForm> Fields { get; } =
        new(
            ("Ролевая модель", f => f.RoleModel),
            ("Предмет", f => f.Subject),
            ("Начало", f => f.From),
            ("Окончание", f => f.To),
            ("Встречи", f => f.Rhythm.Name()),
            ("Что должно измениться", f => f.Goal)
        );

    public Guid? FormId { get; set; }
    public Guid? KindId { get; set; }
    public string? RoleModel { get; set; }
    public string? Subject { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? To { get; set; }
    public MeetingRhythm Rhythm { get; set; }
    public string? Goal { get; set; }
    public string? Seen { get; set; }

    public PairForm Pair =>
        new()
        {
            FormId = FormId,
            KindId = KindId,
            RoleModel = RoleModel,
            Subject = Subject,
            From = From,
            To = To,
            Rhythm = Rhythm,
            Goal = Goal,
        };

    public static FrameForm Of(Pair pair) =>
        new FrameForm
        {
            FormId = pair.FormId,
            KindId = pair.KindId,
            RoleModel = pair.RoleModel,
            Subject = pair.Subject,
            From = pair.From,
            To = pair.To,
            Rhythm = pair.Rhythm,
            Goal = pair.Goal,
        }.Marked();
}

internal sealed class FrameFormValidator : AbstractValidator<FrameForm>
{
    public FrameFormValidator()
    {
        RuleFor(f => f.FormId).NotNull().WithMessage("Выберите форму наставничества.");
        RuleFor(f => f.KindId).NotNull().WithMessage("Выберите вид наставничества.");
        RuleFor(f => f.From).NotNull().WithMessage("Укажите, с какого дня они вместе.");
        RuleFor(f => f.To).NotNull().WithMessage("Укажите последний день: обычно это конец учебного года.");
        RuleFor(f => f.RoleModel).MaximumLength(MentoringForm.RoleModelMaxLength).WithMessage("Не длиннее 160 знаков.");
        RuleFor(f => f.Subject).MaximumLength(Domain.Pairs.Pair.SubjectMaxLength).WithMessage("Не длиннее 120 знаков.");
        RuleFor(f => f.Goal).MaximumLength(Domain.Pairs.Pair.GoalMaxLength).WithMessage("Не длиннее 2000 знаков.");
    }
}
