using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Parties;

namespace Mentorship.Web.Features.Orders.Composing;

/// <summary>Who signs, when the registry knows him: «оставляю за собой» is said by him.</summary>
public static class Signers
{
    public const string KeepsHimself = "оставляю за собой";

    public static DirectoryPerson? Of(Order order, PartyDirectory directory) =>
        order.SignerName is { } name
        && directory.People.Where(p => p.OrganisationId == order.IssuerId && IsCalled(p, name)).ToList() is [var one]
            ? one
            : null;

    private static bool IsCalled(DirectoryPerson person, string signer) =>
        Text.Key(PersonForms.SignatureOf(person.FullName) ?? "") == Text.Key(signer.Replace('\u00A0', ' '));
}
