namespace Mentorship.Web.Domain.Declension;

public enum Case
{
    Nominative,
    Genitive,
    Dative,
    Accusative,
    Instrumental,
    Prepositional,
}
