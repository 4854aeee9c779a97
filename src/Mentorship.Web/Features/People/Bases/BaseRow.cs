using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Features.People.Bases;

public enum PeopleBase
{
    Mentees,
    Mentors,
}

/// <summary>One mentor with one mentee, as a line of a federal base needs them; the other side's name only where it may leave.</summary>
public sealed class BaseRow
{
    public string Surname { get; init; } = "";
    public string Name { get; init; } = "";
    public string? Patronymic { get; init; }
    public PersonKind Kind { get; init; }
    public DateOnly? BornOn { get; init; }
    public string? Phone { get; init; }
    public string? Email { get; init; }
    public string? Request { get; init; }
    public PersonProfile Profile { get; init; } = PersonProfile.Empty;
    public Representative Representative { get; init; } = Representative.None;
    public string? Place { get; init; }
    public string? OtherSurname { get; init; }
    public string? OtherName { get; init; }
    public string? OtherPatronymic { get; init; }
    public string? OtherPlace { get; init; }
    public string Form { get; init; } = "";
    public PairState State { get; init; }
    public DateOnly From { get; init; }
    public DateOnly To { get; init; }
    public string? Result { get; init; }
    public string? CaseLink { get; init; }
    public bool IsPassed { get; init; }

    public string FullName => Join(Surname, Name, Patronymic);

    /// <summary>«имя не показано»: no consent, or not this reader's to see.</summary>
    public string Other => OtherSurname is null ? "имя не показано" : Join(OtherSurname, OtherName, OtherPatronymic);

    public DateOnly? EndedOn => State is PairState.Completed or PairState.Terminated ? To : null;

    private static string Join(params string?[] parts) => string.Join(' ', parts.OfType<string>());
}
