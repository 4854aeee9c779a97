namespace Mentorship.Web.Domain;

/// <summary>Quotes inside quotes are of the other kind: «карта „Рядом“».</summary>
public static class Quotes
{
    public static string Inner(string words) => words.Replace('«', '„').Replace('»', '“');
}
