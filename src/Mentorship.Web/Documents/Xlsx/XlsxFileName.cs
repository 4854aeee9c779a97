using System.Globalization;
using System.Text;

namespace Mentorship.Web.Documents.Xlsx;

/// <summary>Names under which files are saved.</summary>
public static class XlsxFileName
{
    private const int Longest = 70;

    private static readonly string[] Letters =
    [
        .. "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch".Split(' '),
        "",
        "y",
        "",
        "e",
        "yu",
        "ya",
    ];

    /// <summary>Whole words of a title, without what no file system takes.</summary>
    public static string Brief(string title)
    {
        var clean = string.Join(
            ' ',
            string.Concat(title.Replace('/', '-').Where(c => !"\\/:*?\"<>|".Contains(c) && !char.IsControl(c)))
                .Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)
        );
        if (clean.Length > Longest)
            clean = clean[..(clean.LastIndexOf(' ', Longest) is > 0 and var at ? at : Longest)];
        return clean.TrimEnd(' ', ',', '.', '–', '-', '«', '→');
    }

    /// <summary>For programs that do not know filename*: Latin letters instead of a row of underscores.</summary>
    public static string Latin(string name)
    {
        var latin = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormC))
        {
            var lower = char.ToLowerInvariant(letter);
            var sound =
                lower is >= 'а' and <= 'я' ? Letters[lower - 'а']
                : lower == 'ё' ? "e"
                : char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' ? letter.ToString()
                : char.IsWhiteSpace(letter) || letter == '–' ? "-"
                : "";
            latin.Append(lower == letter ? sound : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(sound));
        }
        return latin.Replace("---", "-").Replace("--", "-").ToString().TrimStart('-', '.');
    }
}
