namespace Mentorship.Web.Data.Mappings;

internal static class Russian
{
    /// <summary>Names are sorted as a Russian reader expects, whatever the server's own locale.</summary>
    public const string Collation = "ru-x-icu";
}
