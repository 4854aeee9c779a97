using Mentorship.Web.Domain.Accounts;

namespace Mentorship.Web.Data.Accounts;

/// <summary>Notes what happened to an account and from which address; it is kept with the next saving.</summary>
public sealed class SecurityLog(PortalDb db, TimeProvider clock, IHttpContextAccessor http)
{
    public void Note(SecurityEventKind kind, Guid? userId, string? detail = null) =>
        db.SecurityEvents.Add(
            new SecurityEvent(
                kind,
                clock.GetUtcNow(),
                userId,
                http.HttpContext?.Connection.RemoteIpAddress?.ToString(),
                detail?.Length > 300 ? detail[..300] : detail
            )
        );
}
