using FluentValidation;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.People.Moving;

/// <summary>A place of work or study, as it begins, changes or ends.</summary>
public sealed class PlaceForm
{
    public PersonKind Kind { get; set; }

    /// <summary>The place that ends or changes.</summary>
    public Guid? PlaceId { get; set; }
    public Guid? OrganisationId { get; set; }
    public string? Post { get; set; }
    public string? Subject { get; set; }
    public string? Category { get; set; }

    /// <summary>A number with its letter beside, or both at once: «7», «7 А», «7-а».</summary>
    public string? Grade { get; set; }
    public string? Letter { get; set; }
    public DateOnly? From { get; set; }

    /// <summary>The last day at the place that ends.</summary>
    public DateOnly? To { get; set; }

    /// <summary>A slip of the pen is mended, nothing has happened in life.</summary>
    public bool Corrects { get; set; }

    /// <summary>Stays at the former place as well.</summary>
    public bool Stays { get; set; }

    public string? Surname { get; set; }
    public string? Name { get; set; }
    public string? Patronymic { get; set; }
    public DateOnly? BornOn { get; set; }

    public void Begin(Person person, Guid organisation)
    {
        var from = From ?? throw new RuleBroken("Укажите, с какого дня.", nameof(From));
        if (from < person.BornOn)
            throw new RuleBroken("Раньше дня рождения. Проверьте дату.", nameof(From));
        if (person.Kind == PersonKind.Student)
            person.Enrol(organisation, Class().Grade, Class().Letter, from);
        else
            person.Employ(organisation, new(Post, Subject, Category), from);
    }

    /// <summary>«7» with «А» beside, «7 А», «7А», «7-а», «2 курс ТМ-21».</summary>
    public (int Grade, string? Letter) Class()
    {
        if (string.IsNullOrWhiteSpace(Grade))
            throw new RuleBroken("Укажите класс или курс; 0, если классов нет.", nameof(Grade));
        var (grade, letter) =
            TypedPerson.Class(Grade)
            ?? throw new RuleBroken(
                $"Не понял класс «{Grade.Trim()}»: нужен вид «7 А», «2 курс ТМ-21» или число от 0 до {Enrolment.HighestGrade}.",
                nameof(Grade)
            );
        // One letter is a class, in capitals; the name of a group stays as it is typed.
        if (letter is { Length: 1 })
            letter = letter.ToUpperInvariant();
        var beside = Text.Tidy(Letter);
        if (letter is not null && beside is not null && Text.Key(letter) != Text.Key(beside))
            throw new RuleBroken(
                $"В одном поле буква «{letter}», в другом – «{beside}». Оставьте одну.",
                nameof(Letter)
            );
        return (grade, beside ?? letter);
    }

    /// <summary>«, 7 «А»»: what the one who typed a class is told; nothing of a worker.</summary>
    public string Understood(PersonKind kind, bool college) =>
        kind == PersonKind.Student ? $", {PersonWords.Class(Class().Grade, Class().Letter, college)}" : "";

    public DateOnly LastDay() => To ?? throw new RuleBroken("Укажите последний день на прежнем месте.", nameof(To));
}

internal sealed class PlaceFormValidator : AbstractValidator<PlaceForm>
{
    public PlaceFormValidator()
    {
        RuleFor(f => f.Post).MaximumLength(200).WithMessage("Не длиннее 200 знаков.");
        RuleFor(f => f.Subject).MaximumLength(200).WithMessage("Не длиннее 200 знаков.");
        RuleFor(f => f.Category).MaximumLength(100).WithMessage("Не длиннее 100 знаков.");
        RuleFor(f => f.Letter).MaximumLength(20).WithMessage("Не длиннее 20 знаков.");
        RuleFor(f => f.Grade).MaximumLength(40).WithMessage("Не длиннее 40 знаков.");
    }
}
