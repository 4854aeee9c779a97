using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain;

/// <summary>Quotes inside quotes are of the other kind: «карта „Рядом“»; two alike that meet are one.</summary>
public static partial class Quotes
{
    public static string Inner(string words) =>
        Meeting().Replace(words.Replace('«', '„').Replace('»', '“'), m => m.Value[..1]);

    [GeneratedRegex("„{2,}|“{2,}", RegexOptions.None, 1000)]
    private static partial Regex Meeting();
}
