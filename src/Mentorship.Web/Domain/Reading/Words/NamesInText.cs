using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Reading.Words;

/// <summary>Names of people as papers write them.</summary>
internal static partial class NamesInText
{
    private const string Surname = @"[А-ЯЁ][а-яё]+(?:\s?-\s?[А-ЯЁ][а-яё]+)?";
    private const string Initials = @"[А-ЯЁ]\s?\.\s?(?:[А-ЯЁ]\s?\.)?";
    private const string Son = @"(?:\s?(?:оглы|кызы)(?!\p{L}))?";
    private const string Full =
        Surname + @"\s[А-ЯЁ][а-яё]+\s[А-ЯЁ][а-яё]+(?:вич|вна|ич|чна|шна|оглы|кызы|\s(?:оглы|кызы))";

    /// <summary>A name at the end of a line, as under a document; its beginning.</summary>
    public static Match AtEnd(string line) => End().Match(line);

    /// <summary>
    /// A line under a document as it would be without its form: «Директор ____ /И. И. Иванов/», «Глава (подпись) (И. И. Иванов)», «Начальник М.П. И. И. Иванов».
    /// </summary>
    public static string Signed(string line) =>
        Wrapped().Replace(Form().Replace(line, " "), m => $" {m.Groups["name"].Value}").Trim();

    /// <summary>The text is a name and nothing else.</summary>
    public static bool IsName(string text)
    {
        var bare = text.Trim().TrimEnd(';', ',', '.', ':');
        // The last initial has a stop of its own.
        return Whole().IsMatch(bare) || Whole().IsMatch(bare + '.');
    }

    /// <summary>«Петрова А. И. (руководитель), Лисина О. П., методист»: a part for each who is named after a comma.</summary>
    public static string[] PartBeforeNames(string text) => NextName().Split(text);

    /// <summary>A name at the beginning: «Петрова Анна Ивановна – методист».</summary>
    public static Match AtStart(string text) => Start().Match(text);

    /// <summary>«председатель – Петрова А. И.», «секретарь: Петрова А. И.»: the name is parted by a sign from what it is.</summary>
    public static bool AfterSign(string line) => Parted().IsMatch(line);

    [GeneratedRegex(
        @",\s?(?=(?:"
            + Full
            + "|"
            + Surname
            + @"\s"
            + Initials
            + "|"
            + Initials
            + @"\s?"
            + Surname
            + @")(?:[\s,;:–—(-]|$))",
        RegexOptions.None,
        1000
    )]
    private static partial Regex NextName();

    [GeneratedRegex(
        @"\p{L}\s?(?:\s[–—-]\s|:\s?)(?:"
            + Full
            + "|"
            + Initials
            + @"\s?"
            + Surname
            + "|"
            + Surname
            + @"\s"
            + Initials
            + ")",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Parted();

    [GeneratedRegex(
        @"(?:^|(?<=\s))п\s?/\s?п(?=\s)|[([]\s?подписано(?:\s+ЭЦ?П)?\s?[)\]]|\[\s?подпись\s?\]|(?:^|(?<=\s))(?:оригинал\s+подписан|документ\s+подписан\s+электронной\s+подписью)(?=\s|$)|^М\.\s?П\.$|\bМ\.\s?П\.(?=\s+(?:"
            + Initials
            + @"\s?"
            + Surname
            + "|"
            + Surname
            + @"\s"
            + Initials
            + @")$)|(?:^|(?<=\s))подпись(?=\s|$)|\(\s?(?:личная\s|электронная\s)?подпись\s?\)|\(\s?(?:расшифровка|инициалы|фамилия|ф\.?\s?и\.?\s?о\.?)[^)]{0,60}\)",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Form();

    [GeneratedRegex(
        @"\s*[/(\[]\s?(?<name>"
            + Initials
            + @"\s?"
            + Surname
            + "|"
            + Surname
            + @"\s"
            + Initials
            + @")\s?[/)\]]?\.?\s*$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Wrapped();

    [GeneratedRegex(
        @"(?:" + Full + "|" + Initials + @"\s?" + Surname + "|" + Surname + @"\s" + Initials + ")$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex End();

    [GeneratedRegex(
        "^(?:" + Full + "|" + Surname + @"\s" + Initials + "?|" + Initials + @"\s?" + Surname + ")$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Whole();

    [GeneratedRegex(
        "^(?:"
            + Full
            + "|"
            + Surname
            + @"\s"
            + Initials
            + Son
            + "|"
            + Initials
            + @"\s?"
            + Surname
            + @")(?=[\s,;:–—(-]|$)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Start();
}
