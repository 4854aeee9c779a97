using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Features.Roadmaps.Import;

/// <summary>What a list of organisations and their kinds sends back: «o:…» is one organisation, «k:…» all of a kind, «p:…» a person.</summary>
public static class PartyChoice
{
    public static string Of(Guid organisation) => $"o:{organisation}";

    public static string Of(OrganisationKind kind) => $"k:{kind}";

    public static string OfPerson(Guid person) => $"p:{person}";

    /// <summary>The words stay words: nobody gets a duty.</summary>
    public const string Left = "left";

    /// <summary>What was doubtful is right.</summary>
    public const string AsRead = "read";

    public static Guid? Person(string? choice) =>
        choice?.StartsWith("p:", StringComparison.Ordinal) == true && Guid.TryParse(choice.AsSpan(2), out var id)
            ? id
            : null;

    public static Guid? Organisation(string? choice) =>
        choice?.StartsWith("o:", StringComparison.Ordinal) == true && Guid.TryParse(choice.AsSpan(2), out var id)
            ? id
            : null;

    public static OrganisationKind? Kind(string? choice) =>
        choice?.StartsWith("k:", StringComparison.Ordinal) == true
        && Enum.TryParse<OrganisationKind>(choice.AsSpan(2), out var kind)
        && Enum.IsDefined(kind)
            ? kind
            : null;
}
