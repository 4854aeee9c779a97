using Mentorship.Web.Domain;
using Microsoft.AspNetCore.Identity;

namespace Mentorship.Web.Access;

/// <summary>Somebody who signs in. What he may do is in his memberships; only the administrator's mark is here.</summary>
public sealed class User : IdentityUser<Guid>
{
    private User() { }

    public User(string email, string fullName, DateTimeOffset createdAt)
    {
        Id = Guid.CreateVersion7();
        UserName = Email = email.Trim();
        LockoutEnabled = true;
        SecurityStamp = Guid.CreateVersion7().ToString("N");
        CreatedAt = createdAt;
        Rename(fullName);
    }

    /// <summary>Ветрова Ирина Павловна</summary>
    public string FullName { get; private set; } = "";

    public bool IsAdministrator { get; set; }
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset? LastSignedInAt { get; set; }
    public DateTimeOffset? DisabledAt { get; private set; }

    public void Rename(string? fullName) =>
        FullName = Text.Required(fullName, "Укажите фамилию, имя и отчество.", 200, nameof(FullName));

    /// <summary>The new stamp ends every session at its next request.</summary>
    public void Disable(DateTimeOffset at)
    {
        DisabledAt ??= at;
        EndSessions();
    }

    /// <summary>Every session ends at its next request, and every known computer is forgotten.</summary>
    public void EndSessions() => SecurityStamp = Guid.CreateVersion7().ToString("N");

    public void Enable() => DisabledAt = null;
}
