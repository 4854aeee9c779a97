using Mentorship.Web.Domain.Declension;

namespace Mentorship.Web.Domain.Letters;

/// <summary>How heads of organisations are declined: their cards in the registry, and the book of what was put right by hand.</summary>
public sealed record HeadForms(FormsBook Book, IReadOnlyDictionary<Guid, Guid> Cards)
{
    public static readonly HeadForms Empty = new(FormsBook.Empty, new Dictionary<Guid, Guid>());

    public PersonCorrections? Of(Guid organisation) =>
        Cards.TryGetValue(organisation, out var person) ? Book.Of(person) : null;
}
