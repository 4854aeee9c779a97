using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Domain.People;

/// <summary>
/// Names of one school's children, opened to one member of the department for a day with a reason. It closes by itself and
/// is never changed.
/// </summary>
public sealed class NamesOpening : DistrictOwned
{
    public const int ReasonMinLength = 15;
    public const int ReasonMaxLength = 500;
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(24);

    private NamesOpening() { }

    public NamesOpening(Organisation school, Guid membershipId, string? reason, DateTimeOffset at)
        : base(school.DistrictId)
    {
        Reason = Text.Required(
            reason,
            "Напишите, зачем нужны имена: школа увидит это.",
            ReasonMaxLength,
            nameof(Reason)
        );
        if (Reason.Length < ReasonMinLength)
            throw new RuleBroken("Напишите подробнее, зачем нужны имена: школа увидит это.", nameof(Reason));
        if (!Text.IsSpoken(Reason))
            throw new RuleBroken("Напишите причину словами: школа увидит её.", nameof(Reason));
        (OrganisationId, MembershipId, OpenedAt, ClosesAt) = (school.Id, membershipId, at, at + Lasts);
    }

    public Guid OrganisationId { get; private set; }
    public Guid MembershipId { get; private set; }
    public string Reason { get; private set; } = "";
    public DateTimeOffset OpenedAt { get; private set; }
    public DateTimeOffset ClosesAt { get; private set; }
}
