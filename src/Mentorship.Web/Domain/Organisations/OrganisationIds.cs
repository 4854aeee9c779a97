namespace Mentorship.Web.Domain.Organisations;

/// <summary>Some organisations, as a row keeps them: whom the words of a roadmap leave out.</summary>
public sealed record OrganisationIds
{
    public static readonly OrganisationIds None = new([]);

    private readonly string words;

    public OrganisationIds(IEnumerable<Guid> ids) => words = string.Join(' ', ids.Distinct().Order());

    public IReadOnlyList<Guid> List => [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)];

    public bool Has(Guid id) => words.Length > 0 && List.Contains(id);

    /// <summary>What is stored: the ids, parted by blanks.</summary>
    public override string ToString() => words;

    public static OrganisationIds Of(string words) =>
        new(words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse));
}
