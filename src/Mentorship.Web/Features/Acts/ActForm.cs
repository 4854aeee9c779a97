using FluentValidation;
using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Features.Files;
using Mentorship.Web.Ui.Forms;

namespace Mentorship.Web.Features.Acts;

public sealed class ActForm : FileForm, ISeenForm<ActForm>
{
    public static SeenFields<ActForm> Fields { get; } =
        new(
            ("Название", f => f.Title),
            ("Номер", f => f.Number),
            ("Дата", f => f.IssuedOn),
            ("Действует с", f => f.From),
            ("По", f => f.To),
            ("Ссылка", f => f.Link)
        );

    public Guid? OrganisationId { get; set; }
    public Guid? KindId { get; set; }
    public string? Title { get; set; }
    public string? Number { get; set; }
    public DateOnly? IssuedOn { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? To { get; set; }
    public string? Link { get; set; }
    public Guid? ReplacesId { get; set; }
    public Guid? BasedOnId { get; set; }
    public string? Seen { get; set; }

    public static ActForm Of(LocalAct act) =>
        new ActForm
        {
            OrganisationId = act.OrganisationId,
            KindId = act.KindId,
            Title = act.Title,
            Number = act.Number,
            IssuedOn = act.IssuedOn,
            From = act.From,
            To = act.To,
            Link = act.Link,
            ReplacesId = act.ReplacesId,
            BasedOnId = act.BasedOnId,
        }.Marked();

    public void Change(LocalAct act)
    {
        act.Name(Title, Number);
        act.Last(IssuedOn!.Value, From ?? IssuedOn.Value, To);
        act.LinkTo(Link);
    }
}

internal sealed class ActFormValidator : AbstractValidator<ActForm>
{
    public ActFormValidator(TimeProvider clock)
    {
        RuleFor(f => f.OrganisationId).NotNull().WithMessage("Выберите организацию.");
        RuleFor(f => f.KindId).NotNull().WithMessage("Выберите вид акта.");
        RuleFor(f => f.Title).MaximumLength(LocalAct.TitleMaxLength).WithMessage("Не длиннее 300 знаков.");
        RuleFor(f => f.Number).MaximumLength(LocalAct.NumberMaxLength).WithMessage("Не длиннее 60 знаков.");
        RuleFor(f => f.IssuedOn)
            .NotNull()
            .WithMessage("Укажите дату акта: по ней видно, не устарел ли он.")
            .HasCome(clock)
            .WithMessage("Этот день ещё не наступил. Проверьте дату.");
        RuleFor(f => f.To)
            .Must((form, to) => to is null || to >= (form.From ?? form.IssuedOn))
            .When(f => f.IssuedOn is not null)
            .WithMessage("Последний день раньше первого. Проверьте дату.");
        RuleFor(f => f.Link)
            .MaximumLength(LocalAct.LinkMaxLength)
            .WithMessage("Не длиннее 500 знаков.")
            .Must(link => string.IsNullOrWhiteSpace(link) || LocalAct.IsWeb(LocalAct.AsWeb(link)!))
            .WithMessage("Проверьте ссылку: она начинается с https:// или http://.");
        this.CheckFile();
    }
}
