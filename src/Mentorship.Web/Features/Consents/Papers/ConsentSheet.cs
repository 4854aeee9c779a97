using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Consents.Papers;

/// <summary>Everything that stands on one printed consent; what the portal does not keep is a blank for the hand.</summary>
public sealed record ConsentSheet(ConsentKind Kind, ConsentWords Words)
{
    /// <summary>Who processes the data, in full, and where.</summary>
    public required string Operator { get; init; }
    public string? OperatorAddress { get; init; }

    /// <summary>Null on the sheet that shows a text to the curator.</summary>
    public string? Name { get; init; }
    public Sex Sex { get; init; }
    public DateOnly? BornOn { get; init; }

    /// <summary>«учитель математики»</summary>
    public string? Post { get; init; }

    /// <summary>A child's paper is signed by a representative.</summary>
    public bool IsChild { get; init; }

    /// <summary>From fourteen the child signs as well.</summary>
    public bool SignsToo { get; init; }
    public Representative Representative { get; init; } = Representative.None;
    public PairOnPaper? Pair { get; init; }

    /// <summary>«Согласие: обработка персональных данных, Крутова В. И.»</summary>
    public string Title => $"Согласие, {Kind.Name()}{(Name is null ? "" : ", " + Names.SurnameFirst(Name))}";
}

/// <summary>Whom a consent to one pair is about.</summary>
public sealed record PairOnPaper(
    string Form,
    string Mentors,
    string Mentees,
    DateOnly From,
    DateOnly To,
    string? Subject
);
