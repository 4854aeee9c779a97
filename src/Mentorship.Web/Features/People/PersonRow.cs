using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.People;

public sealed class PersonPlace
{
    public Guid Id { get; init; }
    public Guid OrganisationId { get; init; }
    public string Organisation { get; init; } = "";
    public OrganisationKind OrganisationKind { get; init; }
    public string? Post { get; init; }
    public string? Subject { get; init; }
    public string? Category { get; init; }
    public int Grade { get; init; }
    public string? Letter { get; init; }
    public DateOnly From { get; init; }
    public DateOnly? To { get; init; }

    public bool IsOn(DateOnly day) => From <= day && (To is null || day <= To);

    /// <summary>«учитель математики», or «9 «Б»».</summary>
    public string Words => Post ?? PersonWords.Class(Grade, Letter, OrganisationKind is OrganisationKind.College);
}

/// <summary>A line of the registry, with where the person is on a day.</summary>
public sealed class PersonRow
{
    public Guid Id { get; init; }
    public PersonKind Kind { get; init; }
    public string Surname { get; init; } = "";
    public string Name { get; init; } = "";
    public string? Patronymic { get; init; }
    public Sex Sex { get; init; }
    public bool IsWoman => Sex == Sex.Female;
    public DateOnly? BornOn { get; init; }
    public DateOnly? TeachingSince { get; init; }
    public string? Email { get; init; }
    public string? Phone { get; init; }
    public string? PlaceWords { get; init; }
    public List<PersonPlace> Posts { get; init; } = [];
    public List<PersonPlace> Classes { get; init; } = [];

    public string FullName => string.Join(' ', new[] { Surname, Name, Patronymic }.OfType<string>());

    public IEnumerable<PersonPlace> Places => Posts.Concat(Classes);

    public int? AgeOn(DateOnly day) => BornOn is { } born ? Person.Years(born, day) : null;
}
