using Mentorship.Web.Domain.Parties.Known;
using Mentorship.Web.Domain.Parties.Words;

namespace Mentorship.Web.Domain.Parties.Phrases;

/// <summary>«города Заречного», «МО Заречный район» behind a body or a group: the district itself, nothing new.</summary>
internal static class PlaceParser
{
    private const int Most = 8;

    /// <summary>Whether a part of the district may be meant: «школы города» where a district has villages too.</summary>
    public static bool Skip(Walk walk)
    {
        var from = walk.At;
        Take(walk);
        for (var at = from - walk.At; at < 0; at++)
            if (Settlements.Contains(walk[at].Stem) && walk.Index.IsPart(walk[at].Stem))
                return true;
        return false;
    }

    private static readonly HashSet<string> Settlements =
    [
        .. "город поселок село станица деревня хутор".Split(' ').Select(Stem.Of),
        .. "г гор пгт рп".Split(' '),
    ];

    private static void Take(Walk walk)
    {
        for (var taken = 0; taken < Most; taken++)
        {
            if (walk[0].Opens || !walk.IsWord() || !(IsPlace(walk) || IsBeforePlace(walk)))
                return;
            var names = IsSettlement(walk[0]) ? 2 : 0;
            walk.At++;
            for (; names > 0 && IsName(walk); names--)
                walk.At++;
            while (walk[0].Joined)
                walk.At++;
        }
    }

    private static bool IsPlace(Walk walk) => SmallWords.IsPlace(walk[0], walk[1]) && !PersonParser.IsHere(walk);

    private static bool IsBeforePlace(Walk walk) =>
        walk[0].Capital && SmallWords.IsPlace(walk[1], walk[2]) && walk[1].Text.Length > 3 && !Vocabulary.Starts(walk);

    private static bool IsSettlement(Term term) =>
        term.Stem
            is not ("район" or "округ" or "област" or "кра" or "край" or "муниципальн" or "городск" or "администрац");

    private static bool IsName(Walk walk) =>
        walk[0] is { IsWord: true, Capital: true, Opens: false, Text.Length: > 1 }
        && !SmallWords.IsPlace(walk[0], walk[1])
        && !Vocabulary.Starts(walk)
        && !PersonParser.IsHere(walk);
}
