using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Data.Demo;

/// <summary>One invented district with all that belongs to it, not stored yet.</summary>
public sealed record DemoWorld(
    District District,
    IReadOnlyList<Organisation> Organisations,
    IReadOnlyList<Person> People,
    IReadOnlyList<DemoAccount> Accounts
)
{
    public IReadOnlyList<AppointmentFunction> Functions { get; init; } = [];
    public IReadOnlyList<Appointment> Appointments { get; init; } = [];
    public IReadOnlyList<ActKind> ActKinds { get; init; } = [];
    public IReadOnlyList<LocalAct> Acts { get; init; } = [];

    /// <summary>Coordinators of most other schools and kindergartens, so that the gaps stand out; their sign-ins are not announced.</summary>
    public IReadOnlyList<DemoAccount> Colleagues { get; init; } = [];
}

/// <summary>A sign-in; one without a role is the administrator's.</summary>
public sealed record DemoAccount(
    string Email,
    string FullName,
    Role? Role,
    Organisation? Organisation = null,
    Person? Person = null
)
{
    public bool IsAdministrator => Role is null;

    /// <summary>Days since the last sign-in; null while the invitation waits.</summary>
    public int? SeenDaysAgo { get; init; } = 0;
}
