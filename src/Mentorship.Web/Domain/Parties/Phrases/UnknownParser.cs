using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties.Known;
using Mentorship.Web.Domain.Parties.Words;

namespace Mentorship.Web.Domain.Parties.Phrases;

/// <summary>Words that are in no directory, up to where another party begins; a name behind them makes them a post.</summary>
internal static class UnknownParser
{
    public static void Read(Walk walk, PartyPhrase item)
    {
        var from = walk.At;
        var body = IsBody(walk);
        do walk.At++;
        while (!IsEnd(walk));
        item.Stranger = walk.Cut(from, walk.At);
        item.NewBody = body ? item.Stranger : null;
        var first = walk[from - walk.At];
        if (!walk.IsWord() || first is not { IsWord: true, Capital: false } || !PersonParser.IsHere(walk))
            return;
        var post = walk.Cut(from, walk.At);
        (item.Person, item.NewBody, item.Stranger) = (PersonParser.Read(walk), null, null);
        item.Post = new PostPhrase(post, post, Number.One, true, OrganisationKinds.None);
    }

    private static bool IsEnd(Walk walk)
    {
        if (walk.IsOver || walk.IsMarkOf(",;/\n()-:"))
            return true;
        if (SmallWords.Agreement.Longest(walk) is not null || Vocabulary.IsBetween(walk) || PersonParser.IsHere(walk))
            return true;
        if (walk.IsAnd())
            return Vocabulary.Starts(walk, 1) || SmallWords.LegalForms.Longest(walk, 1) is not null;
        return walk[-1].Caps
            && walk[0] is { Caps: true, Opens: false }
            && Vocabulary.Starts(walk)
            && SmallWords.LegalForms.Longest(walk, -1) is null;
    }

    // «Комитет …», «МБУ …», «РЦО»: shaped like the name of a body.
    private static bool IsBody(Walk walk)
    {
        if (walk[0].Caps)
            return true;
        for (var ahead = 0; ahead < 5 && walk.IsWord(ahead); ahead++)
            if (SmallWords.IsBody(walk[ahead]) || SmallWords.LegalForms.Longest(walk, ahead) is not null)
                return true;
        return walk[0].Opens && walk[0].Capital;
    }
}
