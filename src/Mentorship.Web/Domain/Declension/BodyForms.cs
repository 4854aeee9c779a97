using Mentorship.Web.Domain.Declension.Phrases;

namespace Mentorship.Web.Domain.Declension;

/// <summary>Bodies and titles of papers: «управлению образования», «рабочую группу», «дорожной карты».</summary>
public static class BodyForms
{
    public static Declined Of(string? name, CaseForms? kept = null) => Phrase.Read(name, animate: false).Forms.Or(kept);

    public static string In(Case to, string? name) => Of(name)[to];
}
