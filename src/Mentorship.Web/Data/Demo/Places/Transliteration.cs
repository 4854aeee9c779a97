using System.Text;

namespace Mentorship.Web.Data.Demo.Places;

/// <summary>Latin letters for addresses of mail and sites.</summary>
public static class Transliteration
{
    private const string Letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

    private static readonly string[] Latin =
        "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya".Split(' ');

    public static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var letter in text.ToLowerInvariant())
        {
            var index = Letters.IndexOf(letter, StringComparison.Ordinal);
            if (index >= 0)
                slug.Append(Latin[index] is "-" ? "" : Latin[index]);
            else if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(letter);
        }
        return slug.ToString();
    }
}
