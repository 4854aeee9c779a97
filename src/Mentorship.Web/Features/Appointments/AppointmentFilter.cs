using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Ui.Tables;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Appointments;

/// <summary>What the address leaves of the appointments.</summary>
public sealed record AppointmentFilter(
    TableQuery Table,
    Guid? Function,
    OrganisationKind? Kind,
    string? State,
    DateOnly Today
)
{
    public const string Nobody = "nobody";
    public const string Ended = "ended";
    public const string All = "all";

    private IEnumerable<string> Typed => Text.Key(Table.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(8);

    public IQueryable<Appointment> Apply(IQueryable<Appointment> appointments) => OfState(Find(appointments));

    public IQueryable<Appointment> OfState(IQueryable<Appointment> found) =>
        State switch
        {
            All => found,
            Ended => found.Where(a => a.To < Today),
            _ => found.Where(a => a.To == null || a.To >= Today),
        };

    /// <summary>Every word stands in the name of the organisation, of the person or of the function.</summary>
    public IQueryable<Appointment> Find(IQueryable<Appointment> appointments)
    {
        if (Function is { } function)
            appointments = appointments.Of(function);
        if (Kind is { } kind)
            appointments = appointments.Where(a => a.Organisation.Kind == kind);
        foreach (var word in Typed)
            appointments = appointments.Where(a =>
                a.Organisation.ShortName.ToUpper().Replace("Ё", "Е").Contains(word)
                || a.Function.Name.ToUpper().Replace("Ё", "Е").Contains(word)
                || (a.OrderNumber != null && a.OrderNumber.ToUpper().Replace("Ё", "Е").Contains(word))
                || (
                    a.Person != null
                    && (a.Person.Surname + " " + a.Person.Name + " " + (a.Person.Patronymic ?? ""))
                        .ToUpper()
                        .Replace("Ё", "Е")
                        .Contains(word)
                )
                || (a.Body != null && a.Body.ShortName.ToUpper().Replace("Ё", "Е").Contains(word))
            );
        return appointments;
    }

    public IQueryable<Organisation> OfOrganisations(IQueryable<Organisation> organisations)
    {
        if (Kind is { } kind)
            organisations = organisations.Where(o => o.Kind == kind);
        foreach (var word in Typed)
            organisations = organisations.Where(o => o.ShortName.ToUpper().Replace("Ё", "Е").Contains(word));
        return organisations;
    }

    /// <summary>For the second sheet of an export.</summary>
    public string Words(string? function) =>
        string.Join(
            "; ",
            new[]
            {
                Table.Text.Length > 0 ? $"поиск: {Table.Text}" : null,
                function is null ? null : $"функция: {function}",
                Kind is { } kind ? $"вид организации: {kind.Name()}" : null,
                State switch
                {
                    Nobody => "без назначенных",
                    Ended => "завершённые",
                    All => "действующие и завершённые",
                    _ => "действующие и будущие",
                },
            }.OfType<string>()
        );
}
