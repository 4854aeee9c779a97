using FluentValidation;
using Mentorship.Web.Domain.Letters;

namespace Mentorship.Web.Features.Letters.Making;

public sealed class NewLetterForm
{
    public Guid? IssuerId { get; set; }
    public string? Title { get; set; }
}

internal sealed class NewLetterFormValidator : AbstractValidator<NewLetterForm>
{
    public NewLetterFormValidator()
    {
        RuleFor(f => f.IssuerId).NotNull().WithMessage("Выберите, кто отправляет письмо.");
        RuleFor(f => f.Title).NotEmpty().WithMessage("Укажите, о чём письмо: «О проведении семинара наставников».");
        RuleFor(f => f.Title).MaximumLength(Letter.TitleMaxLength).WithMessage("Не длиннее 600 знаков.");
    }
}
