using FluentValidation;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Features.Files;
using Mentorship.Web.Features.Organisations;

namespace Mentorship.Web.Features.Appointments;

public sealed class AppointmentForm : FileForm, ISeenForm<AppointmentForm>
{
    public static SeenFields<AppointmentForm> Fields { get; } =
        new(
            ("Приказ №", f => f.OrderNumber),
            ("Дата приказа", f => f.OrderOn),
            ("Отвечает с", f => f.From),
            ("По", f => f.To),
            ("Телефон", f => f.Phone),
            ("Электронная почта", f => f.Email)
        );

    public Guid? OrganisationId { get; set; }
    public Guid? FunctionId { get; set; }

    /// <summary>As typed: «Лугова», «Лугова Анна», «Лугова Анна Петровна, учитель».</summary>
    public string? Who { get; set; }

    /// <summary>Chosen among several that the typed name fits.</summary>
    public Guid? PersonId { get; set; }

    public Guid? BodyId { get; set; }
    public string? OrderNumber { get; set; }
    public DateOnly? OrderOn { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? To { get; set; }
    public string? Phone { get; set; }
    public string? Email { get; set; }
    public string? Seen { get; set; }

    public static AppointmentForm Of(Appointment appointment) =>
        new AppointmentForm
        {
            OrganisationId = appointment.OrganisationId,
            FunctionId = appointment.FunctionId,
            PersonId = appointment.PersonId,
            BodyId = appointment.BodyId,
            OrderNumber = appointment.OrderNumber,
            OrderOn = appointment.OrderOn,
            From = appointment.From,
            To = appointment.To,
            Phone = appointment.Phone,
            Email = appointment.Email,
        }.Marked();

    public Appointment Make(Organisation organisation, AppointmentFunction function, Appointee appointee)
    {
        var appointment = new Appointment(organisation, function, appointee, From!.Value);
        Change(appointment);
        return appointment;
    }

    public void Change(Appointment appointment)
    {
        appointment.ByOrder(OrderNumber, OrderOn);
        appointment.Last(From!.Value, To);
        appointment.Contact(Phone, Email);
    }
}

internal sealed class AppointmentFormValidator : AbstractValidator<AppointmentForm>
{
    public AppointmentFormValidator()
    {
        RuleFor(f => f.OrganisationId).NotNull().WithMessage("Выберите организацию, в которой человек отвечает.");
        RuleFor(f => f.FunctionId).NotNull().WithMessage("Выберите, за что он отвечает.");
        RuleFor(f => f.Who)
            .NotEmpty()
            .When(f => f.PersonId is null && f.BodyId is null)
            .WithMessage("Укажите, кто назначен: начните с фамилии.");
        RuleFor(f => f.Who).MaximumLength(300).WithMessage("Не длиннее 300 знаков.");
        RuleFor(f => f.From).NotNull().WithMessage("Укажите, с какого дня он отвечает.");
        RuleFor(f => f.To)
            .GreaterThanOrEqualTo(f => f.From)
            .When(f => f.From is not null && f.To is not null)
            .WithMessage("Последний день раньше первого. Проверьте дату.");
        RuleFor(f => f.OrderNumber)
            .MaximumLength(Appointment.NumberMaxLength)
            .WithMessage($"Не длиннее {Appointment.NumberMaxLength} знаков.");
        RuleFor(f => f.Phone).MaximumLength(60).WithMessage("Не длиннее 60 знаков.");
        RuleFor(f => f.Email)
            .MaximumLength(200)
            .WithMessage("Не длиннее 200 знаков.")
            .Must(ContactRules.IsEmail)
            .WithMessage("Проверьте почту: нужен вид school@example.ru.");
        this.CheckFile();
    }
}
