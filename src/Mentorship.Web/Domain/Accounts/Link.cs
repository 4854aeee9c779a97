using System.Security.Cryptography;
using System.Text;

namespace Mentorship.Web.Domain.Accounts;

public enum LinkPurpose
{
    Invitation,
    PasswordReset,

    /// <summary>A subscription to deadlines: its target is a membership, and it is used again and again.</summary>
    Calendar,

    /// <summary>The code on an order: its target is the order, and it opens the page that says whether the paper is genuine.</summary>
    DocumentCheck,

    /// <summary>«Подходит ли?»: its target is the question, answered once without signing in.</summary>
    Fit,

    /// <summary>A questionnaire: its target is the group of an organisation, never a person; answered once without signing in.</summary>
    Survey,
}

/// <summary>A mailed one-time link, or that of a calendar: only the hash of its token is kept.</summary>
public sealed class Link
{
    public static readonly TimeSpan InvitationLasts = TimeSpan.FromDays(14);
    public static readonly TimeSpan PasswordResetLasts = TimeSpan.FromHours(1);

    private Link() { }

    private Link(LinkPurpose purpose, Guid targetId, Guid? districtId, DateTimeOffset expiresAt, byte[] tokenHash)
    {
        Id = Guid.CreateVersion7();
        Purpose = purpose;
        TargetId = targetId;
        DistrictId = districtId;
        ExpiresAt = expiresAt;
        TokenHash = tokenHash;
    }

    public Guid Id { get; private set; }
    public LinkPurpose Purpose { get; private set; }

    /// <summary>The user whom the link lets in; the membership whose deadlines a calendar shows.</summary>
    public Guid TargetId { get; private set; }

    public Guid? DistrictId { get; private set; }
    public byte[] TokenHash { get; private set; } = [];
    public DateTimeOffset ExpiresAt { get; private set; }
    public DateTimeOffset? UsedAt { get; private set; }

    public static (Link Link, string Token) Issue(
        LinkPurpose purpose,
        Guid targetId,
        Guid? districtId,
        DateTimeOffset expiresAt
    )
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        return (new Link(purpose, targetId, districtId, expiresAt, Hash(token)), token);
    }

    public static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));

    public static (Link Link, string Token) OfCalendar(Membership membership, DateTimeOffset at) =>
        Issue(LinkPurpose.Calendar, membership.Id, membership.DistrictId, at.AddYears(50));

    public bool IsUsable(DateTimeOffset now) => UsedAt is null && now < ExpiresAt;

    public void Revoke(DateTimeOffset at) => ExpiresAt = at;

    public void Use(DateTimeOffset at) => UsedAt = at;
}
