using Mentorship.Web.Data.Demo.Indicators;
using Mentorship.Web.Data.Demo.Mentoring;
using Mentorship.Web.Data.Demo.Papers;
using Mentorship.Web.Data.Demo.Story;
using Mentorship.Web.Data.Demo.Surveys;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Roadmaps;

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
    public IReadOnlyList<Order> Orders { get; init; } = [];
    public IReadOnlyList<DemoPaper> Papers { get; init; } = [];
    public IReadOnlyList<OrderBasis> OrderBases { get; init; } = [];
    public IReadOnlyList<DemoLetter> Letters { get; init; } = [];
    public DemoMentoring Mentoring { get; init; } = DemoMentoring.None;
    public DemoMeasures Measures { get; init; } = DemoMeasures.None;
    public DemoPolls Polls { get; init; } = DemoPolls.None;
    public IReadOnlyList<Roadmap> Roadmaps { get; init; } = [];
    public IReadOnlyList<EnteredDate> EnteredDates { get; init; } = [];
    public IReadOnlyList<Obligation> Obligations { get; init; } = [];
    public IReadOnlyList<DemoFile> Files { get; init; } = [];
    public IReadOnlyList<DemoEntry> Journal { get; init; } = [];

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
    /// <summary>Known before the user is stored: the story says who did what.</summary>
    public Guid UserId { get; } = Guid.CreateVersion7();

    public bool IsAdministrator => Role is null;

    /// <summary>Days since the last sign-in; null while the invitation waits.</summary>
    public int? SeenDaysAgo { get; init; } = 0;
}
