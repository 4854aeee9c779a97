namespace Mentorship.Web.Data.Mappings;

internal static class Russian
{
    /// <summary>Names are sorted as a Russian reader expects, whatever the server's locale: № 2 before № 10.</summary>
    public const string Collation = "russian";

    /// <summary>ICU's Russian with numbers compared as numbers.</summary>
    public const string Locale = "ru-u-kn-true";
}
