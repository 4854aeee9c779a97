using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties.Known;
using Mentorship.Web.Domain.Parties.Words;

namespace Mentorship.Web.Domain.Parties.Phrases;

/// <summary>What is said about a party behind it: in brackets, after a dash, by «по согласованию», by a post after a name.</summary>
internal static class RemarkParser
{
    private const int Most = 5;
    private const int LongestClause = 60;
    private const int LongestDeed = 8;

    private static readonly string[] Shares =
    [
        "организация",
        "участие",
        "проведение",
        "подготовка",
        "контроль",
        "координация",
        "сопровождение",
        "исполнение",
        "разработка",
        "утверждение",
        "предоставление",
        "руководство",
        "сбор",
        "свод",
    ];

    public static void Read(Walk walk, PartyPhrase item)
    {
        for (var remarks = 0; remarks < Most; remarks++)
            if (
                !BracketParser.Read(walk, item)
                && !IsAgreement(walk, item)
                && !IsLead(walk, item)
                && !IsPost(walk, item)
                && !IsApposition(walk, item)
                && !IsClause(walk, item)
                && !IsDeed(walk, item)
            )
                return;
    }

    private static bool IsAgreement(Walk walk, PartyPhrase item)
    {
        var comma = walk.IsMarkOf(",-") ? 1 : 0;
        if (SmallWords.Agreement.Longest(walk, comma) is not { } match)
            return false;
        walk.At += comma + match.Length;
        return item.ByAgreement = true;
    }

    private static bool IsLead(Walk walk, PartyPhrase item)
    {
        if (
            !walk.IsMark("-")
            || SmallWords.Lead.Longest(walk, 1) is not { } match
            || walk.IsWord(match.Length + 1) && !walk.IsAnd(match.Length + 1)
        )
            return false;
        walk.At += match.Length + 1;
        return item.Leads = true;
    }

    // «все школы: руководители» is how a reading is written; orders do so too.
    private static bool IsPost(Walk walk, PartyPhrase item)
    {
        if (
            item.Post is not null
            || !item.Continues && item.Group is null && item.Bodies.Count != 1
            || !walk.IsMarkOf(":-")
        )
            return false;
        var at = walk.At;
        var sure = walk.IsMark(":");
        walk.At++;
        var post = walk.Try(PostParser.Read);
        if (
            post is null
            || !Vocabulary.Ends(walk)
            || walk.IsWord() && !walk.IsAnd()
            || !sure && post.Number == Number.One
        )
        {
            walk.At = at;
            return false;
        }
        item.Post = post;
        return true;
    }

    // «Кравцова Н.П., заместитель директора»: one post of one person, unless it is a post that a list may hold.
    private static bool IsApposition(Walk walk, PartyPhrase item)
    {
        if (item.Person is null || !walk.IsMarkOf(",-") || !walk.IsWord(1) || walk[1].Capital)
            return false;
        var at = walk.At;
        walk.At++;
        var scratch = new PartyPhrase();
        if (AddressParser.Read(walk, scratch) && scratch is { Person: null, Post: { Number: not Number.Many } post })
        {
            var function = post is { Function: not null, Number: Number.One };
            if ((post.Leads || function) && scratch.Group is null || IsPostOf(walk, item.Person, post))
            {
                item.Post = post with { Number = Number.One, Oblique = false };
                if (scratch.Whose.Length > 0)
                    item.Post = item.Post.With(scratch.Whose);
                return true;
            }
        }
        walk.At = at;
        return false;
    }

    private static bool IsPostOf(Walk walk, PersonPhrase person, PostPhrase post) =>
        Registry
            .Find(walk.Index, person, oblique: false)
            .Any(p => p.Post is not null && Text.Key(p.Post).StartsWith(Text.Key(post.One), StringComparison.Ordinal));

    // «…, в должностные обязанности которого …», «руководителям …, ответственным за …».
    private static bool IsClause(Walk walk, PartyPhrase item)
    {
        if (!walk.IsMark(",") || !IsRelative(walk) && !(item.Post?.Oblique != false && IsDuty(walk[1].Text)))
            return false;
        walk.At++;
        for (var taken = 0; taken < LongestClause && !walk.IsOver && !walk.IsMarkOf(",;\n()"); taken++)
            walk.At++;
        return item.Doubtful = true;
    }

    // «УО – сбор, ОО – предоставление»: what each of them does, and no party.
    private static bool IsDeed(Walk walk, PartyPhrase item)
    {
        if (!walk.IsMark("-") || walk[1] is not { IsWord: true, Capital: false, Opens: false })
            return false;
        var isKnown = item.Bodies.Count == 1 || item.Group is not null;
        // «ММС – организация; ОО – участие»: said alone it is a share in the work, whatever else the word may name.
        var isShare = Array.IndexOf(Shares, walk[1].Text) >= 0;
        if (isShare && (isKnown || item.NewBody is not null) && !walk.IsWord(2))
        {
            walk.At += 2;
            return true;
        }
        if (Vocabulary.Starts(walk, 1) || !isKnown && !(isShare && item.NewBody is not null))
            return false;
        var ahead = 2;
        while (
            ahead < LongestDeed && walk[ahead] is { IsWord: true, Capital: false } && !Vocabulary.Starts(walk, ahead)
        )
            ahead++;
        if (walk.IsWord(ahead) && !walk[ahead].Capital)
            return false;
        walk.At += ahead;
        return item.Doubtful = true;
    }

    private static bool IsRelative(Walk walk)
    {
        for (var ahead = 1; ahead < 6 && walk.IsWord(ahead); ahead++)
            if (walk[ahead].Text.StartsWith("котор", StringComparison.Ordinal))
                return true;
        return false;
    }

    private static bool IsDuty(string word) =>
        word is "ответственным" or "ответственных" or "курирующим" or "курирующих" or "отвечающим" or "отвечающих";
}
