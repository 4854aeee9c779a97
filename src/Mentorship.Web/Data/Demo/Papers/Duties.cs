using Mentorship.Web.Data.Demo.Bodies;
using Mentorship.Web.Data.Demo.Staffing;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Data.Demo.Papers;

/// <summary>Who answers where: most schools have their curator, some have lost one, some never appointed any.</summary>
public sealed class Duties(DemoSetting setting, IReadOnlyList<Body> bodies)
{
    private readonly DemoRandom random = setting.Random.Fork(7001);
    private readonly List<Appointment> made = [];
    private int order = 40;

    public IReadOnlyList<AppointmentFunction> Functions { get; } = AppointmentFunction.Usual(setting.District.Id);

    public IReadOnlyList<Appointment> Make()
    {
        var (curator, coordinator, school, keeper, site) = (
            Functions[0],
            Functions[1],
            Functions[2],
            Functions[3],
            Functions[4]
        );
        foreach (var body in bodies.Where(b => b.IsOpen && b.Staff.Count > 0))
        {
            switch (body.Shape)
            {
                case Shape.Department:
                    Appoint(body, curator, body.Staff[2], setting.Year.Previous.Start);
                    break;
                case Shape.MethodCentre:
                    Appoint(body, coordinator, body.Staff[1], setting.Year.Previous.Start);
                    break;
                case Shape.Enterprise:
                    break;
                default:
                    OfSchool(body, school, keeper, site);
                    break;
            }
        }
        return made;
    }

    private void OfSchool(Body body, AppointmentFunction school, AppointmentFunction keeper, AppointmentFunction site)
    {
        // A school that has just opened appoints on its first days.
        var start = body.IsNew ? setting.Year.Start : setting.Year.Previous.Start;
        var (first, second) = (Working(body, 0), Working(body, 1));
        if (first is null)
            return;
        var luck = random.Share();
        if (luck < 0.07 && !body.IsNew)
        {
            // The curator left in autumn, and nobody was appointed in his place.
            var left = Appoint(body, school, first, start);
            left.End(setting.Day.AddDays(-random.Between(10, 45)), "переход на другую работу");
        }
        else if (luck >= 0.12)
        {
            var old = Appoint(body, school, first, start);
            if (luck > 0.85 && second is not null && !body.IsNew)
            {
                var successor = Appoint(body, school, second, setting.Year.Start.AddDays(random.Between(3, 25)));
                old.GiveWayTo(successor);
            }
        }
        if (random.Chance(0.86))
            Appoint(body, keeper, second ?? first, start.AddDays(random.Between(5, 40)));
        if (body.IsSchool && random.Chance(0.35))
            Appoint(body, site, first, start.AddDays(random.Between(5, 40)));
    }

    private Appointment Appoint(Body body, AppointmentFunction function, Person person, DateOnly from)
    {
        var starts = from < body.Organisation.ActiveFrom ? body.Organisation.ActiveFrom : from;
        var appointment = new Appointment(body.Organisation, function, new Appointee(person.Id), starts);
        if (random.Chance(0.9))
            appointment.ByOrder($"{order++}-ОД", starts.AddDays(-random.Between(1, 6)));
        made.Add(appointment);
        return appointment;
    }

    // Deputies first, as orders appoint them.
    private Person? Working(Body body, int place) =>
        body
            .Staff.Where(p => p.Employments.Any(e => e.OrganisationId == body.Id && e.To is null))
            .OrderByDescending(p =>
                p.Employments.Any(e => e.To is null && e.Post.StartsWith(StaffLists.Deputy, StringComparison.Ordinal))
            )
            .Skip(place)
            .FirstOrDefault();
}
