using Mentorship.Web.Domain.Deadlines.Tokens;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties.Words;

namespace Mentorship.Web.Domain.Parties;

public enum PartyKind
{
    Unknown,
    Body,
    Group,
    Person,
}

/// <summary>What one party of an expression means.</summary>
/// <param name="Text">As printed, that part of the expression.</param>
/// <param name="OrganisationId">Of a body; null when the words name a body that the directory lacks.</param>
/// <param name="PersonId">Of a person whom the registry holds once.</param>
/// <param name="Kinds">Of a group: which kinds of organisation.</param>
/// <param name="FunctionId">Those appointed to a function: «кураторы в ОО».</param>
/// <param name="Post">«руководители», «заместители директора по УВР», «педагог-психолог».</param>
/// <param name="IsLead">«(ответственный исполнитель)», «– координатор».</param>
/// <param name="ByAgreement">«(по согласованию)», «Рекомендовать …».</param>
/// <param name="UnderstoodAs">Russian, for «понято: …».</param>
public sealed record PartyMeaning(
    string Text,
    PartyKind Kind,
    Guid? OrganisationId,
    Guid? PersonId,
    OrganisationKinds Kinds,
    Guid? FunctionId,
    string? Post,
    bool IsLead,
    bool ByAgreement,
    string UnderstoodAs
)
{
    /// <summary>What stands for the meaning of a cell whose exception nobody understood.</summary>
    public const string LostException = "исключение не понято";

    /// <summary>What stands for the meaning of a person in brackets behind a group.</summary>
    public const string Bracketed = "назван в скобках при группе";

    /// <summary>Of a group: those that the words leave out, «ОО, кроме СОШ № 1».</summary>
    public OrganisationIds LeftOut { get; init; } = OrganisationIds.None;

    /// <summary>Somebody is meant for certain, yet a careful clerk would ask whether it is he.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>It is known who gets the obligation; otherwise a new entry or an alias is offered.</summary>
    public bool IsResolved =>
        Kind switch
        {
            PartyKind.Body => OrganisationId is not null,
            PartyKind.Person => PersonId is not null,
            PartyKind.Group => FunctionId is not null || Kinds != OrganisationKinds.None,
            _ => false,
        };
}

/// <summary>What a careful clerk reads in the cell «ответственные».</summary>
public sealed record PartyReading(string Text, IReadOnlyList<PartyMeaning> Parties, bool NeedsReview)
{
    /// <summary>«ОО → ИМЦ»: those named do it one after another.</summary>
    public static bool IsHandedOver(string? text) => HandOver.Stands(CleanText.Of(text ?? ""));
}
