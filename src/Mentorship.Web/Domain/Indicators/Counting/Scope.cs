using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Domain.Indicators.Counting;

/// <summary>Whose figure it is: the district's, that of a kind of organisation, or one organisation's.</summary>
public sealed record Scope(OrganisationKind? Kind, Guid? OrganisationId)
{
    public static readonly Scope District = new(null, null);

    public static Scope Of(OrganisationKind kind) => new(kind, null);

    public static Scope Of(Guid organisation) => new(null, organisation);

    public bool IsDistrict => Kind is null && OrganisationId is null;

    public bool Has(BodyFact body) =>
        OrganisationId is { } one ? body.Id == one : Kind is not { } kind || body.Kind == kind;

    /// <summary>Somebody from nowhere belongs to the district alone.</summary>
    public bool Has(Facts facts, Guid? organisation) =>
        IsDistrict || organisation is { } id && facts.BodyOf.TryGetValue(id, out var body) && Has(body);
}
