using FluentValidation;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Features.Organisations;

namespace Mentorship.Web.Features.People.Keeping;

internal sealed class PersonFormValidator : AbstractValidator<PersonForm>
{
    public PersonFormValidator()
    {
        RuleFor(f => f.Surname).NotEmpty().WithMessage("Укажите фамилию.");
        RuleFor(f => f.Name).NotEmpty().WithMessage("Укажите имя.");
        RuleFor(f => f.Surname).MaximumLength(Person.NameMaxLength).WithMessage(Longest(Person.NameMaxLength));
        RuleFor(f => f.Name).MaximumLength(Person.NameMaxLength).WithMessage(Longest(Person.NameMaxLength));
        RuleFor(f => f.Patronymic).MaximumLength(Person.NameMaxLength).WithMessage(Longest(Person.NameMaxLength));
        RuleFor(f => f.Surname).Must(HasLetters).WithMessage("В фамилии нет ни одной буквы. Проверьте её.");
        RuleFor(f => f.Name).Must(HasLetters).WithMessage("В имени нет ни одной буквы. Проверьте его.");
        RuleFor(f => f.TeachingSince)
            .Must((form, since) => since is null || form.BornOn is null || since >= form.BornOn.Value.AddYears(14))
            .WithMessage("Начало работы раньше, чем человеку исполнилось 14 лет. Проверьте даты.");
        CheckContacts(f => f.Phone, f => f.Email);
        CheckContacts(f => f.RepresentativePhone, f => f.RepresentativeEmail);
        RuleFor(f => f.RepresentativeName)
            .MaximumLength(Representative.NameMaxLength)
            .WithMessage(Longest(Representative.NameMaxLength));
        RuleFor(f => f.RepresentativeRelation).MaximumLength(60).WithMessage(Longest(60));
        RuleFor(f => f.RepresentativeName)
            .NotEmpty()
            .When(f => f.RepresentativePhone is not null || f.RepresentativeEmail is not null)
            .WithMessage("Укажите, чьи это телефон и почта: фамилию, имя и отчество представителя.");
        foreach (
            var text in new System.Linq.Expressions.Expression<Func<PersonForm, string?>>[]
            {
                f => f.Competencies,
                f => f.Achievements,
                f => f.Interests,
                f => f.Request,
            }
        )
            RuleFor(text).MaximumLength(PersonProfile.MaxLength).WithMessage(Longest(PersonProfile.MaxLength));
        RuleFor(f => f.PlaceWords).MaximumLength(Person.PlaceMaxLength).WithMessage(Longest(Person.PlaceMaxLength));
        RuleFor(f => f.WantedAge).MaximumLength(100).WithMessage(Longest(100));
        RuleFor(f => f.Time).MaximumLength(200).WithMessage(Longest(200));
        When(f => f.IsNew, CheckPlace);
    }

    private void CheckPlace()
    {
        RuleFor(f => f.OrganisationId)
            .NotNull()
            .When(f => f.Kind != PersonKind.Outside)
            .WithMessage("Выберите организацию, где человек работает или учится.");
        RuleFor(f => f.Post)
            .NotEmpty()
            .When(f => f.Kind == PersonKind.Employee || f.Kind == PersonKind.Outside && f.OrganisationId is not null)
            .WithMessage("Укажите должность.");
        RuleFor(f => f.Post).MaximumLength(200).WithMessage(Longest(200));
        RuleFor(f => f.Subject).MaximumLength(200).WithMessage(Longest(200));
        RuleFor(f => f.Category).MaximumLength(100).WithMessage(Longest(100));
        RuleFor(f => f.Letter).MaximumLength(20).WithMessage(Longest(20));
        RuleFor(f => f.Grade).InclusiveBetween(0, 11).WithMessage("Класс или курс: от 0 до 11.");
        RuleFor(f => f.From)
            .NotNull()
            .When(f => f.Kind != PersonKind.Outside || f.OrganisationId is not null)
            .WithMessage("Укажите, с какого дня.");
    }

    private void CheckContacts(
        System.Linq.Expressions.Expression<Func<PersonForm, string?>> phone,
        System.Linq.Expressions.Expression<Func<PersonForm, string?>> email
    )
    {
        RuleFor(phone).MaximumLength(60).WithMessage(Longest(60));
        RuleFor(email)
            .MaximumLength(200)
            .WithMessage(Longest(200))
            .Must(ContactRules.IsEmail)
            .WithMessage("Проверьте почту: нужен вид anna@example.ru.");
    }

    private static bool HasLetters(string? name) => string.IsNullOrWhiteSpace(name) || name.Any(char.IsLetter);

    private static string Longest(int letters) => $"Не длиннее {letters} знаков.";
}
