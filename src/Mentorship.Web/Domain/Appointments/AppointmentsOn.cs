using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Domain.Appointments;

/// <summary>How other parts ask: «кураторы в ОО» of an order are those who hold the function on a day.</summary>
public static class AppointmentsOn
{
    public static IQueryable<Appointment> InForceOn(this IQueryable<Appointment> appointments, DateOnly day) =>
        appointments.Where(a => a.From <= day && (a.To == null || a.To >= day));

    public static IQueryable<Appointment> Of(this IQueryable<Appointment> appointments, Guid function) =>
        appointments.Where(a => a.FunctionId == function);

    public static IQueryable<Organisation> ActiveOn(this IQueryable<Organisation> organisations, DateOnly day) =>
        organisations.Where(o => o.ActiveFrom <= day && (o.ActiveTo == null || o.ActiveTo >= day));
}
