namespace Mentorship.Web.Domain.Accounts;

public enum SecurityEventKind
{
    SignedIn,
    SignInFailed,
    LockedOut,
    SignedOut,
    SessionsEnded,
    PasswordChanged,
    PasswordResetAsked,
    SecondFactorFailed,
    SecondFactorOn,
    SecondFactorOff,
    RecoveryCodesMade,
    RecoveryCodeUsed,
    UserInvited,
    InvitationRevoked,
    InvitationAccepted,
    UserDisabled,
    UserEnabled,
    AdministratorMade,
    AdministratorRemoved,
    DistrictCreated,
    DemoLoaded,
}

/// <summary>Sign-ins and acts on the system itself, outside any district.</summary>
public sealed class SecurityEvent
{
    private SecurityEvent() { }

    public SecurityEvent(
        SecurityEventKind kind,
        DateTimeOffset at,
        Guid? userId,
        string? address,
        string? detail = null
    )
    {
        Id = Guid.CreateVersion7();
        Kind = kind;
        At = at;
        UserId = userId;
        Address = address;
        Detail = detail;
    }

    public Guid Id { get; private set; }
    public SecurityEventKind Kind { get; private set; }
    public DateTimeOffset At { get; private set; }
    public Guid? UserId { get; private set; }

    /// <summary>Where the request came from.</summary>
    public string? Address { get; private set; }

    public string? Detail { get; private set; }
}
