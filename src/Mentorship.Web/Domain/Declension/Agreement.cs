namespace Mentorship.Web.Domain.Declension;

/// <summary>What a participle or an adjective agrees with: «утверждён», «утверждена», «утверждено», «утверждены».</summary>
public enum Agreement
{
    Masculine,
    Feminine,
    Neuter,
    Plural,
}
