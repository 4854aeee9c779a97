using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain;

/// <summary>Places where a line of Russian text must not break, on a page and on paper.</summary>
public static partial class LineBreaks
{
    private const char Space = '\u00A0';
    private const char Hyphen = '\u2011';

    /// <summary>
    /// «приказ № 5‑ОД от 15 января 2027 г., И. П. Ветрова, Степная СОШ»: keeps together № and its number, initials and surname,
    /// a number and its unit or month, a school and its kind, a dash and the word before it.
    /// </summary>
    public static string Keep(string text)
    {
        // Most cells of a table are a number or a word
        if (!text.AsSpan().ContainsAny(" №-"))
            return text;
        text = Number().Replace(text, "№" + Space);
        text = Initials().Replace(text, match => match.Value.Replace(' ', Space));
        text = SurnameFirst().Replace(text, match => match.Value.Replace(' ', Space));
        text = Unit().Replace(text, match => match.Value.Replace(' ', Space));
        text = Year().Replace(text, Space + "г.");
        text = School().Replace(text, match => match.Value.Replace(' ', Space));
        text = Index().Replace(text, Hyphen.ToString());
        return text.Replace(" –", Space + "–", StringComparison.Ordinal)
            .Replace(" —", Space + "—", StringComparison.Ordinal);
    }

    [GeneratedRegex("№ ?(?=[0-9])", RegexOptions.None, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b[А-ЯЁ]\. ?(?:[А-ЯЁ]\. )?(?=[А-ЯЁ][а-яё])", RegexOptions.None, 1000)]
    private static partial Regex Initials();

    [GeneratedRegex(@"(?<=[а-яё]) [А-ЯЁ]\. ?[А-ЯЁ]\.", RegexOptions.None, 1000)]
    private static partial Regex SurnameFirst();

    [GeneratedRegex(
        @"[0-9] (?=(?:январ|феврал|март|апрел|ма[йя]\b|июн|июл|август|сентябр|октябр|ноябр|декабр|%|‰|руб|тыс|млн|час|мин|дн|дня|год|лет\b|мес|недел|кл\b|класс|чел|п\. ?п\.|КБ|МБ))",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Unit();

    [GeneratedRegex(@"(?<=[0-9]{4}) г\.", RegexOptions.None, 1000)]
    private static partial Regex Year();

    [GeneratedRegex(
        @"(?<=ая|ий|ый|ой) (?:СОШ|ООШ|НОШ|ДОУ|ДШИ|СЮТ)\b|\b(?:СОШ|ООШ|ДОУ|Лицей|Гимназия) (?=№)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex School();

    [GeneratedRegex("(?<=[0-9])-(?=(?:[А-ЯЁ]{1,3}|р)\\b)", RegexOptions.None, 1000)]
    private static partial Regex Index();
}
