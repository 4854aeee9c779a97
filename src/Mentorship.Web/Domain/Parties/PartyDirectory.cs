using System.Runtime.CompilerServices;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties.Known;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Domain.Parties;

/// <summary>What expressions are read with: plain facts of one district.</summary>
public sealed record PartyDirectory(
    IReadOnlyList<DirectoryBody> Bodies,
    IReadOnlyList<DirectoryPerson> People,
    IReadOnlyList<DirectoryFunction> Functions
)
{
    // Beside the record, not in it: a copy made by «with» gets an index of its own, and equality stays that of the facts.
    private static readonly ConditionalWeakTable<PartyDirectory, PartyIndex> Indexes = [];

    /// <summary>The organisation whose own paper is read: groups and posts in it are of this one.</summary>
    public Guid? Home { get; init; }

    /// <summary>For the paper of one organisation; of the district where there is none.</summary>
    public PartyDirectory Of(Guid? owner) => owner == Home ? this : this with { Home = owner };

    /// <summary>What was put right by hand of how names and posts are declined; read where papers are written.</summary>
    public FormsBook Forms { get; init; } = FormsBook.Empty;

    /// <summary>The only body of the only kind.</summary>
    public DirectoryBody? Only(OrganisationKinds kinds) =>
        kinds.List is [var kind] && Bodies.Where(b => b.Kind == kind).Take(2).ToList() is [var one] ? one : null;

    internal PartyIndex Index => Indexes.GetValue(this, d => new PartyIndex(d));
}

public sealed record DirectoryBody(
    Guid Id,
    OrganisationKind Kind,
    string ShortName,
    string FullName,
    IReadOnlyList<string> Aliases
);

public sealed record DirectoryPerson(
    Guid Id,
    string Surname,
    string? Name,
    string? Patronymic,
    string? Post,
    Guid? OrganisationId
)
{
    /// <summary>As the card says; guessed from the name where nothing does.</summary>
    public Sex? Sex { get; init; }

    /// <summary>What an order says behind the post: the place of somebody who does not work where it is issued.</summary>
    public string? Workplace { get; init; }

    public string FullName => string.Join(' ', new[] { Surname, Name, Patronymic }.OfType<string>());
}

public sealed record DirectoryFunction(Guid Id, string Name, string Plural, OrganisationKinds ExpectedFrom);
