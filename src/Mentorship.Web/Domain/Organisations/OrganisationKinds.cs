namespace Mentorship.Web.Domain.Organisations;

/// <summary>Some kinds of organisation, as a directory keeps them: whom a function or an act is expected from.</summary>
public sealed record OrganisationKinds
{
    public static readonly OrganisationKinds None = new([]);

    /// <summary>Those that teach children and employ teachers: «ОО» of an order.</summary>
    public static readonly OrganisationKinds Teaching = new([
        OrganisationKind.School,
        OrganisationKind.Kindergarten,
        OrganisationKind.Supplementary,
        OrganisationKind.College,
    ]);

    private readonly string words;

    public OrganisationKinds(IEnumerable<OrganisationKind> kinds) => words = string.Join(' ', kinds.Distinct().Order());

    public IReadOnlyList<OrganisationKind> List =>
        [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<OrganisationKind>)];

    public bool Has(OrganisationKind kind) => List.Contains(kind);

    /// <summary>What is stored: «School Kindergarten».</summary>
    public override string ToString() => words;

    public static OrganisationKinds Of(string words) =>
        new(words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<OrganisationKind>));
}
