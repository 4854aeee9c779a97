using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Features.People.Bases;

public enum PeopleBase
{
    Mentees,
    Mentors,
}

/// <summary>Somebody of the other side; his name only where it may leave.</summary>
public sealed class BaseOther
{
    public string? Surname { get; init; }
    public string? Name { get; init; }
    public string? Patronymic { get; init; }
    public string? Place { get; init; }

    /// <summary>«имя не показано»: no consent, or not this reader's to see.</summary>
    public string Shown =>
        Surname is null ? "имя не показано" : string.Join(' ', new[] { Surname, Name, Patronymic }.OfType<string>());
}

/// <summary>Somebody of one pair, as a line of a federal base needs him, with all of the other side.</summary>
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
    public IReadOnlyList<BaseOther> Others { get; init; } = [];
    public string Form { get; init; } = "";
    public PairState State { get; init; }

    /// <summary>Of the pair; whoever was replaced has left before.</summary>
    public DateOnly PairLast { get; init; }
    public DateOnly From { get; init; }
    public DateOnly To { get; init; }
    public string? Result { get; init; }
    public string? CaseLink { get; init; }
    public bool IsPassed { get; init; }

    public string FullName => Join(Surname, Name, Patronymic);

    public string Other => string.Join("; ", Others.Select(o => o.Shown));

    public string? OtherPlace =>
        string.Join("; ", Others.Select(o => o.Place).OfType<string>().Distinct()) is { Length: > 0 } places
            ? places
            : null;

    public DateOnly? EndedOn => State is PairState.Completed or PairState.Terminated || To < PairLast ? To : null;

    private static string Join(params string?[] parts) => string.Join(' ', parts.OfType<string>());
}
