using FluentValidation;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Features.Pairs.Making;

/// <summary>One side of a new pair: somebody of the registry, or somebody who is entered here and now.</summary>
public sealed class SideForm
{
    /// <summary>As typed: «Крутова», «Крутова Лариса Геннадьевна, учитель математики».</summary>
    public string? Who { get; set; }

    /// <summary>Chosen among several that the typed name fits.</summary>
    public Guid? PersonId { get; set; }

    /// <summary>Not in the registry yet: the full name in one line.</summary>
    public string? NewName { get; set; }
    public DateOnly? BornOn { get; set; }

    /// <summary>«учитель физики», «7 «Б»».</summary>
    public string? Place { get; set; }
    public string? Phone { get; set; }

    /// <summary>Which of his places he stands for; of somebody new, which organisation his place means, <see cref="Guid.Empty"/> is none.</summary>
    public Guid? PlaceId { get; set; }

    /// <summary>The day that the papers in hand were signed; they are entered with the pair.</summary>
    public DateOnly? PapersOn { get; set; }

    /// <summary>Who signed for a child.</summary>
    public string? SignedBy { get; set; }

    /// <summary>Whom of those alike the new name means; <see cref="Guid.Empty"/> is another person.</summary>
    public Guid? Twin { get; set; }

    /// <summary>The new name turned out to be of somebody who is there.</summary>
    public Guid? Meant => HasNewName && Twin != Guid.Empty ? Twin : null;

    public bool HasNewName => !string.IsNullOrWhiteSpace(NewName);

    public bool IsNew => HasNewName && Meant is null;
}

public sealed class PairForm
{
    public Guid? OrganisationId { get; set; }
    public SideForm Mentor { get; set; } = new();
    public SideForm Mentee { get; set; } = new();
    public Guid? FormId { get; set; }
    public Guid? KindId { get; set; }
    public string? RoleModel { get; set; }
    public string? Subject { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? To { get; set; }

    /// <summary>The last day that the portal proposed: as long as nobody has set another it follows the kind.</summary>
    public DateOnly? ProposedTo { get; set; }
    public MeetingRhythm Rhythm { get; set; }
    public string? Goal { get; set; }

    /// <summary>Which button: <c>check</c> only looks, <c>next</c> saves and begins another, <c>more</c> goes on with the same group.</summary>
    public string? Then { get; set; }
}

internal static class SideRules
{
    public static void Check(InlineValidator<SideForm> side, string nobody)
    {
        side.RuleFor(s => s.Who).NotEmpty().When(s => (s.PersonId ?? s.Meant) is null && !s.IsNew).WithMessage(nobody);
        side.RuleFor(s => s.Who).MaximumLength(300).WithMessage("Не длиннее 300 знаков.");
        side.RuleFor(s => s.NewName)
            .MaximumLength(300)
            .WithMessage("Не длиннее 300 знаков.")
            .Must(name => TypedPerson.Name(name) is { Surname: not null, Name: not null })
            .When(s => s.IsNew)
            .WithMessage("Напишите фамилию и имя полностью, отчество – если есть.");
        side.RuleFor(s => s.Place)
            .NotEmpty()
            .When(s => s.IsNew)
            .WithMessage("Укажите должность, для обучающегося – класс или курс: «учитель физики», «7 Б».")
            .MaximumLength(200)
            .WithMessage("Не длиннее 200 знаков.");
        side.RuleFor(s => s.Phone).MaximumLength(60).WithMessage("Не длиннее 60 знаков.");
        side.RuleFor(s => s.SignedBy).MaximumLength(200).WithMessage("Не длиннее 200 знаков.");
    }
}

internal sealed class PairFormValidator : AbstractValidator<PairForm>
{
    public PairFormValidator()
    {
        RuleFor(f => f.Mentor).ChildRules(side => SideRules.Check(side, "Укажите наставника: начните с фамилии."));
        RuleFor(f => f.Mentee).ChildRules(side => SideRules.Check(side, "Укажите наставляемого: начните с фамилии."));
        RuleFor(f => f.OrganisationId).NotNull().WithMessage("Выберите организацию наставляемого: она ведёт пару.");
        RuleFor(f => f.FormId).NotNull().WithMessage("Выберите форму наставничества.");
        RuleFor(f => f.KindId).NotNull().WithMessage("Выберите вид наставничества.");
        RuleFor(f => f.From).NotNull().WithMessage("Укажите, с какого дня они вместе.");
        RuleFor(f => f.To)
            .NotNull()
            .WithMessage("Укажите последний день: обычно это конец учебного года.")
            .GreaterThanOrEqualTo(f => f.From)
            .When(f => f.From is not null && f.To is not null, ApplyConditionTo.CurrentValidator)
            .WithMessage("Последний день раньше первого. Проверьте даты.");
        RuleFor(f => f.RoleModel).MaximumLength(MentoringForm.RoleModelMaxLength).WithMessage("Не длиннее 160 знаков.");
        RuleFor(f => f.Subject).MaximumLength(Pair.SubjectMaxLength).WithMessage("Не длиннее 120 знаков.");
        RuleFor(f => f.Goal).MaximumLength(Pair.GoalMaxLength).WithMessage("Не длиннее 2000 знаков.");
    }
}
