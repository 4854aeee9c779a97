using Mentorship.Web.Domain.Parties.Known;
using Mentorship.Web.Domain.Parties.Words;

namespace Mentorship.Web.Domain.Parties.Phrases;

/// <summary>The whole cell: headings and separators, and the parties between them.</summary>
internal static class ExpressionParser
{
    private const int LongestHeading = 6;

    public static IReadOnlyList<PartyPhrase> Read(Walk walk, out bool doubtful)
    {
        List<PartyPhrase> parties = [];
        var (leads, advised) = (false, false);
        doubtful = false;
        while (true)
        {
            Separate(walk, parties.Count > 0 ? parties[^1] : null);
            if (walk.IsOver)
                return parties;
            if (walk.TakeAny(SmallWords.Advice))
                advised = true;
            else if (!IsHeading(walk, ref leads, ref doubtful))
            {
                var from = parties.Count;
                var joined = walk.IsMark(",", -1) || walk.IsAnd(-1);
                if (!SeriesParser.Read(walk, parties))
                    parties.Add(ItemParser.Read(walk));
                if (joined && parties.Count == from + 1 && from > 0)
                    SharePost(parties[^2], parties[^1]);
                foreach (var item in parties.Skip(from))
                {
                    item.Leads |= leads;
                    item.ByAgreement |= advised;
                }
                leads = false;
            }
        }
    }

    // «Директора СОШ № 1, СОШ № 2 и гимназии № 5»: the post is said once for schools that follow.
    private static void SharePost(PartyPhrase before, PartyPhrase next)
    {
        if (
            before is { Bodies: [var first], Post: { Number: not Number.One } post, Person: null }
            && next is { Bodies: [var body], Post: null, Person: null, Head: null }
            && body.Kind == first.Kind
        )
            (next.Post, next.Continues) = (post, true);
    }

    // A number at the beginning of a line numbers it, unless a school's number may follow.
    private static void Separate(Walk walk, PartyPhrase? before)
    {
        while (!walk.IsOver)
        {
            if (walk.IsMarkOf(",;/\n()-:") || SmallWords.Between.Longest(walk) is null && walk.IsAnd())
                walk.At++;
            else if (
                walk[0] is { Kind: TermKind.Number, Numbered: false }
                && (before is null || walk.IsMark("\n", -1))
                && (walk.IsWord(1) || walk.IsMark(")", 1))
            )
                walk.At++;
            else if (
                walk[0].Capital && walk[0].End - walk[0].Start == 1
                || IsEverybody(walk)
                || !walk.TakeAny(SmallWords.Between)
            )
                return;
        }
    }

    // «УО, все»: nobody says all of whom.
    private static bool IsEverybody(Walk walk) =>
        walk[0].Text is "все" or "всем" or "каждый" or "каждая"
        && (!walk.IsWord(1) || walk.IsAnd(1))
        && !(walk.IsMark("\n", 1) && walk[2] is { IsWord: true, Capital: false });

    private static bool IsHeading(Walk walk, ref bool leads, ref bool doubtful)
    {
        var heading = SmallWords.Headings.Longest(walk)?.Length ?? 0;
        var lead = SmallWords.Lead.Longest(walk)?.Length ?? 0;
        var length = Math.Max(heading, lead);
        if (length > 0 && walk.IsMarkOf(":-", length) || lead > 1 && lead > heading && IsParty(walk, lead))
        {
            walk.At += length;
            leads = lead > heading && walk[-1].Text[^1] is not ('и' or 'ы');
            return true;
        }
        for (var ahead = 0; ahead <= LongestHeading; ahead++)
            if (ahead > 0 && walk.IsMark(":", ahead))
            {
                walk.At += ahead;
                return doubtful = true;
            }
            else if (!walk.IsWord(ahead) || ahead == 0 && IsParty(walk, 0))
                break;
        return false;
    }

    private static bool IsParty(Walk walk, int ahead)
    {
        var at = walk.At;
        walk.At += ahead;
        var party = Vocabulary.Starts(walk) || PersonParser.IsHere(walk);
        walk.At = at;
        return party;
    }
}
