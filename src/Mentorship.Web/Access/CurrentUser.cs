using Mentorship.Web.Domain.Accounts;

namespace Mentorship.Web.Access;

/// <summary>Who asks, in which district and as what; loaded once a request by <c>Data/Accounts</c>.</summary>
public sealed record CurrentUser(Guid UserId, string Email, string FullName, bool IsAdministrator)
{
    public CurrentMembership? Membership { get; init; }

    /// <summary>More than one means that the top bar offers to change it.</summary>
    public int MembershipCount { get; init; }

    /// <summary>Overdue duties that the person sees in the list of duties.</summary>
    public int Overdue { get; init; }

    /// <summary>Notifications of the membership that were not opened.</summary>
    public int Unread { get; init; }

    /// <summary>Letters to a coordinator's organisation that nobody there has opened.</summary>
    public int UnreadLetters { get; init; }

    /// <summary>Schools whose children are opened to the member by name today, with a reason that the school knows.</summary>
    public IReadOnlyList<Guid> Opened { get; init; } = [];

    public Guid? DistrictId => Membership?.DistrictId;

    /// <summary>An administrator outside any district looks after the users of them all.</summary>
    public bool IsOverAllDistricts => IsAdministrator && Membership is null;

    /// <summary>The clock by which moments are shown.</summary>
    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(Membership?.DistrictTimeZone ?? "Europe/Moscow");

    public bool Has(params Role[] roles) => Membership is { } membership && roles.Contains(membership.Role);
}

public sealed record CurrentMembership(
    Guid Id,
    Guid DistrictId,
    string DistrictName,
    string DistrictTimeZone,
    Role Role,
    Guid? OrganisationId,
    string? OrganisationName,
    Guid? PersonId
);
