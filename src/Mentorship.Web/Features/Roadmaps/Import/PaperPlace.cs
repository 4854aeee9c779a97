using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Features.Roadmaps.Import;

/// <summary>The district, town or settlement that the issuer of a paper names; regions are none.</summary>
internal static partial class PaperPlace
{
    /// <summary>The issuer names a place, and none of the own ones.</summary>
    /// <param name="own">All that the own place is called.</param>
    public static bool IsAnother(string? issuer, string own) =>
        issuer is not null
        && Names(issuer) is { Count: > 0 } printed
        && Names(own) is { Count: > 0 } known
        && !printed.Exists(p => known.Exists(k => TerritoryName.AreSame(p, k)));

    /// <summary>All places that the words name.</summary>
    public static List<string> Names(string name)
    {
        var written = Capitals().Replace(name, m => m.Value[0] + m.Value[1..].ToLowerInvariant());
        return
        [
            .. Adjective().Matches(written).Concat(Settlement().Matches(written)).Select(m => m.Groups["name"].Value),
        ];
    }

    // A letterhead in capitals.
    [GeneratedRegex(@"\b(?!ЗАТО\b)\p{Lu}{4,}\b", RegexOptions.None, 1000)]
    private static partial Regex Capitals();

    // «Озёрского района», «Заречного муниципального округа», «администрации Луговской».
    [GeneratedRegex(
        @"\b(?!Муницип|Городск|Сельск|Российск|Автоном)(?<name>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:(?<=ск|цк)(?:ий|ой|ого|ому|ая|ое|ом)|(?:ый|ий|ой|ого|его|ому|ему|ом|ем)(?=\s+(?i:муниципальн\p{L}+\s+|городск\p{L}+\s+)?(?:(?i:район|округ)|(?:МР|МО|ГО|МОкр)\b)))\b)(?!\s+(?i:кра[йяею]|област|федерац|республик|автономн))",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Adjective();

    // «города Снежногорска», «п. Дальний», «ЗАТО Северный», «городской округ город Заречный», «МО «Посёлок Луговой»».
    [GeneratedRegex(
        @"(?:\b(?i:город[ае]?|(?:г|п|пос|пгт|рп|р\.\s?п|с|д|ст|х)\.|ЗАТО|округ[ае]?|пос[её]л\p{L}+|станиц\p{L}+)|\bМО|(?i:муниципальн\p{L}+\s+(?:образовани\p{L}+|район\p{L}*|округ\p{L}*)))\s*[«""]?(?:(?i:город\p{Ll}?|пос[её]л\p{L}+)\s+|г\.\s*)?(?<name>(?!Город)\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)*)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Settlement();
}
