using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Orders;

/// <summary>Words before an order to do something that look like whom it is for, whoever that is.</summary>
internal static partial class AddresseeWords
{
    /// <summary>«Методисту Щукиной Л. Д.», «Главному специалисту отдела», «МКУ «Исток»».</summary>
    public static bool Are(string words) =>
        words.Length is > 1 and <= OrderText.PartyMaxLength
        && !NoOne().IsMatch(words)
        && (Dative().IsMatch(words) || Abbreviation().IsMatch(words) || Name().IsMatch(words));

    /// <summary>«Ответственным за исполнение назначить …»: who that will be is said behind.</summary>
    public static bool Appoint(string words) => Appointed().IsMatch(words);

    [GeneratedRegex(
        @"^ответственн(?:ым|ыми)\s+(?:за|лицом|лицами|исполнителем|исполнителями)\b",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Appointed();

    // A thing that has to be done something with: «Настоящий приказ довести», «Контроль исполнения возложить».
    [GeneratedRegex(
        @"^(?:контроль|настоящ|данн|приказ|работу|план|копи|информаци|ответственность|при\s|для\s|по\s|в\s|на\s|с\s|за\s|об?\s|[«""(\d])|\bприказываю\b",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex NoOne();

    // The dative that no accusative of a thing looks like, and posts and bodies in it.
    [GeneratedRegex(
        @"^(?:и\.\s?о\.\s|врио\s)?(?:\p{L}+-)?\p{L}+(?:ому|ему|ам|ям|нию|исту|нику|телю|тору|логу|гогу|ктору|льту|алтеру|рю|ой|ей|комитету|отделу|центру|совету|институту|лицею|колледжу|техникуму|саду|дому|завучу|главе|школе|гимназии|группе|комиссии|администрации|организации|службе)(?=[\s,:–-]|$)|^(?:отделу|центру|совету|комитету|лицею|колледжу|главе|школе|всем|мне)(?=[\s,:]|$)",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Dative();

    [GeneratedRegex(@"^[А-ЯЁ]{2,8}(?=[\s,:]|$)", RegexOptions.None, 1000)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(
        @"^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\.\s?\p{Lu}\.|^\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}\p{Ll}+",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Name();
}
