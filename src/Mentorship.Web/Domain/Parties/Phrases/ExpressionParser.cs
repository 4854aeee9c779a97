using System.Globalization;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties.Known;
using Mentorship.Web.Domain.Parties.Words;

namespace Mentorship.Web.Domain.Parties.Phrases;

/// <summary>The whole cell: headings and separators, and the parties between them.</summary>
internal static class ExpressionParser
{
    private const int LongestHeading = 6;
    private const int LongestRange = 60;

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
                // A number by itself names nobody: what a list of schools left over is asked about.
                var bare = walk[0].Kind == TermKind.Number && parties.Count > 0;
                var series = Series(walk, parties);
                var item = series ?? ItemParser.Read(walk);
                item.Doubtful |= bare && series is null;
                item.Leads |= leads;
                item.ByAgreement |= advised;
                leads = false;
                parties.Add(item);
            }
        }
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

    // «школы № 1, 3 и 5», «директора школ № 1 и № 2»: the numbers that follow are of the same kind and post.
    private static PartyPhrase? Series(Walk walk, List<PartyPhrase> parties)
    {
        if (
            walk[0].Kind != TermKind.Number
            || parties.Count == 0
            || parties[^1] is not { Bodies: [var before], Post: var post }
            || post is not null && walk.IsWord(1) && !walk.IsAnd(1)
        )
            return null;
        var missed = Between(walk, parties, before, post);
        var name = BodyParser.Renumbered(before, walk[0].Text);
        var item = new PartyPhrase
        {
            Start = walk.At,
            Bodies = BodyParser.Next(walk, before),
            NewBody = name,
            Post = post,
            Doubtful = missed,
        };
        walk.At++;
        RemarkParser.Read(walk, item);
        item.End = walk.At;
        return item;
    }

    // «школы № 1-4»: those between are meant too.
    private static bool Between(Walk walk, List<PartyPhrase> parties, DirectoryBody before, PostPhrase? post)
    {
        if (
            !walk.IsMark("-", -1)
            || walk[-2].Kind != TermKind.Number
            || !int.TryParse(walk[-2].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            || !int.TryParse(walk[0].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            || last - first is < 2 or > LongestRange
        )
            return false;
        var found = Enumerable
            .Range(first + 1, last - first - 1)
            .Select(n => BodyParser.Numbered(walk, before, n.ToString(CultureInfo.InvariantCulture)))
            .OfType<DirectoryBody>()
            .ToList();
        parties.AddRange(
            found.Select(body => new PartyPhrase
            {
                Start = walk.At - 2,
                End = walk.At + 1,
                Bodies = [body],
                Post = post,
            })
        );
        return found.Count == 0;
    }
}
