using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Features.Pairs.Assigning;

/// <summary>Somebody who enters a pair by an order, in the words of the annex.</summary>
/// <param name="InsteadOf">The mentor who makes room.</param>
public sealed record PairComer(string Name, string? Post, PersonKind Kind, DateOnly On, string? InsteadOf)
{
    public bool IsMentor { get; init; }
    public Guid? OrganisationId { get; init; }
    public string? Organisation { get; init; }

    /// <summary>«Орлова Татьяна Петровна, учитель математики»; with the place where it is not the pair's own.</summary>
    public string Whole(Guid own) =>
        string.Join(", ", new[] { Name, Post, OrganisationId == own ? null : Organisation }.Where(w => w is not null));

    public string As =>
        InsteadOf is not null ? "наставник"
        : IsMentor ? "ещё один наставник"
        : "в составе";
}
