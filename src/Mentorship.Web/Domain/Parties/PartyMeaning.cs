using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Domain.Parties;

public enum PartyKind
{
    Unknown,
    Body,
    Group,
    Person,
}

/// <summary>What one party of an expression means.</summary>
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
);
