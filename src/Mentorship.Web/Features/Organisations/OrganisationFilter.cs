using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Ui.Tables;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Organisations;

/// <summary>What the address of the directory leaves in it: words, a kind, working or closed.</summary>
public sealed record OrganisationFilter(TableQuery Table, OrganisationKind? Kind, string? State, DateOnly Today)
{
    public const string Closed = "closed";
    public const string All = "all";

    public IQueryable<Organisation> Apply(IQueryable<Organisation> organisations) =>
        OfState(OfKind(Find(organisations)));

    public IQueryable<Organisation> OfState(IQueryable<Organisation> found) =>
        State switch
        {
            All => found,
            Closed => found.Where(o => o.ActiveTo < Today),
            _ => found.Where(o => o.ActiveTo == null || o.ActiveTo >= Today),
        };

    public IQueryable<Organisation> OfKind(IQueryable<Organisation> found) =>
        Kind is { } kind ? found.Where(o => o.Kind == kind) : found;

    /// <summary>Every word must stand in some name; case, ё and quotes do not matter.</summary>
    public IQueryable<Organisation> Find(IQueryable<Organisation> organisations)
    {
        foreach (var word in Text.Key(Table.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(8))
            organisations = organisations.Where(o =>
                o.ShortName.ToUpper().Replace("Ё", "Е").Contains(word)
                || o.FullName.ToUpper().Replace("Ё", "Е").Contains(word)
                || o.Aliases.Any(a => a.Key.Contains(word))
            );
        return organisations;
    }

    /// <summary>For the second sheet of an export.</summary>
    public string Words() =>
        string.Join(
            "; ",
            new[]
            {
                Table.Text.Length > 0 ? $"поиск: {Table.Text}" : null,
                Kind is { } kind ? $"вид: {kind.Name()}" : null,
                State switch
                {
                    All => "действующие и закрытые",
                    Closed => "только закрытые",
                    _ => "только действующие",
                },
            }.OfType<string>()
        );
}
