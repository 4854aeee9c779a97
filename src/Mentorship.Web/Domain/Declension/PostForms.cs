using Mentorship.Web.Domain.Declension.Phrases;

namespace Mentorship.Web.Domain.Declension;

/// <summary>Posts of people, one or many: «старшего методиста», «руководителей образовательных организаций».</summary>
public static class PostForms
{
    public static Declined Of(string? post, CaseForms? kept = null) => Phrase.Read(post, animate: true).Forms.Or(kept);

    public static string In(Case to, string? post) => Of(post)[to];
}
