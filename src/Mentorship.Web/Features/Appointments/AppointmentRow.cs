using Mentorship.Web.Access;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Features.Appointments;

/// <summary>An appointment as lists show it, or a place without anybody: then only the organisation and the function are known.</summary>
public sealed class AppointmentRow
{
    public Guid? Id { get; init; }
    public Guid OrganisationId { get; init; }
    public string Organisation { get; init; } = "";
    public OrganisationKind Kind { get; init; }
    public Guid FunctionId { get; init; }
    public string Function { get; init; } = "";
    public int Place { get; init; }
    public Guid? PersonId { get; init; }
    public string? Who { get; init; }
    public bool IsBody { get; init; }
    public string? OrderNumber { get; init; }
    public DateOnly? OrderOn { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public string? Phone { get; init; }
    public string? Email { get; init; }
    public bool HasFile { get; init; }

    public bool IsNobody => Id is null;

    public bool IsInForceOn(DateOnly day) => From <= day && (To is null || day <= To);

    public static IQueryable<AppointmentRow> Of(IQueryable<Appointment> appointments, CurrentUser me)
    {
        // The region looks at figures and names of office, not at how to reach a person.
        var contacts = !me.Has(Role.Observer);
        return appointments.Select(a => new AppointmentRow
        {
            Id = a.Id,
            OrganisationId = a.OrganisationId,
            Organisation = a.Organisation.ShortName,
            Kind = a.Organisation.Kind,
            FunctionId = a.FunctionId,
            Function = a.Function.Name,
            Place = a.Function.Place,
            PersonId = a.PersonId,
            Who =
                a.Person == null
                    ? a.Body!.ShortName
                    : a.Person.Surname
                        + " "
                        + a.Person.Name
                        + (a.Person.Patronymic == null ? "" : " " + a.Person.Patronymic),
            IsBody = a.PersonId == null,
            OrderNumber = a.OrderNumber,
            OrderOn = a.OrderOn,
            From = a.From,
            To = a.To,
            Phone = contacts ? a.Phone ?? (a.Person == null ? a.Body!.Phone : a.Person.Phone) : null,
            Email = contacts ? a.Email ?? (a.Person == null ? a.Body!.Email : a.Person.Email) : null,
            HasFile = contacts && a.FileId != null,
        });
    }
}
