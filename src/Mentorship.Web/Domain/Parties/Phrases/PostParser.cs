using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties.Known;
using Mentorship.Web.Domain.Parties.Words;

namespace Mentorship.Web.Domain.Parties.Phrases;

/// <summary>A post, a function of the district's directory or a group of people: who is addressed, not yet where.</summary>
internal static class PostParser
{
    private const int OfficialsLength = 5;

    public static PostPhrase? Read(Walk walk)
    {
        SkipFiller(walk);
        if (IsOfficials(walk))
        {
            walk.At += OfficialsLength;
            const string officials = "ответственные должностные лица";
            return new PostPhrase(officials, officials, Number.Many, false, OrganisationKinds.None);
        }
        var head = PostWords.Heads.Longest(walk);
        var collective = PostWords.Collectives.Longest(walk);
        var function = walk.Index.Functions.Longest(walk);
        if (function is not null && function.Length >= Math.Max(head?.Length ?? 0, collective?.Length ?? 0))
            return OfMentoring(walk, Function(walk, function));
        if (
            walk[1].Stem == "куратор"
            && PostWords.Modifiers.Longest(walk) is { Length: 1, First: "школьный=школьные" }
            && walk.Index.Functions.Longest(walk, 1) is { } schools
        )
        {
            walk.At++;
            return Function(walk, schools);
        }
        if (collective is not null && collective.Length >= (head?.Length ?? 0))
        {
            walk.At += collective.Length;
            var (name, kinds) = (collective.First.Name, collective.First.Kinds);
            return new PostPhrase(name, name, Number.One, false, kinds);
        }
        return walk.Try(Plain);
    }

    private static PostPhrase Function(Walk walk, NameTree<DirectoryFunction>.Match match)
    {
        var fit = match.Best(walk).DistinctBy(f => f.Id).ToList();
        var kinds = fit[0].ExpectedFrom == OrganisationKinds.None ? Elsewhere(walk) : fit[0].ExpectedFrom;
        var word = walk[0].Text;
        walk.At += match.Length;
        var (one, many) = (fit[0].Name, fit[0].Plural);
        var (first, last) = (First(one), First(many));
        return new PostPhrase(one, many, NumberOf(word, first, last), word != first && word != last, kinds)
        {
            Function = fit.Count == 1 ? fit[0] : null,
            Doubtful = fit.Count > 1,
        };
    }

    // A function that the directory expects of nobody is where such people work: «руководители ШМО» are of schools.
    private static OrganisationKinds Elsewhere(Walk walk)
    {
        var at = walk.At;
        var kinds = walk.Try(Plain)?.Kinds ?? OrganisationKinds.None;
        walk.At = at;
        return kinds;
    }

    // «Кураторы наставничества», «куратор реализации программ наставничества»: the function itself.
    private static PostPhrase OfMentoring(Walk walk, PostPhrase post)
    {
        var ahead = 0;
        while (ahead < 5 && walk[ahead].Stem is "реализац" or "внедрен" or "программ" or "систем" or "целев" or "модел")
            ahead++;
        if (walk[ahead].Text == "наставничества")
            walk.At += ahead + 1;
        return post;
    }

    private static PostPhrase? Plain(Walk walk)
    {
        var (one, many, local, acting) = ("", "", false, false);
        for (var words = 0; words < 3 && PostWords.Heads.Longest(walk) is null; words++)
        {
            if (walk.Take(PostWords.Modifiers) is not { } modifier)
                return null;
            var pair = modifier.First.Split('=');
            // «и.о. главного бухгалтера»: behind «и.о.» all stands as printed.
            var printed = walk.Cut(walk.At - modifier.Length, walk.At);
            (one, many) = acting
                ? ($"{one}{printed} ", $"{many}{printed} ")
                : ($"{one}{(pair[0] is "ио" ? "и.о." : pair[0])} ", $"{many}{pair[1]} ");
            acting |= walk[-1].Text is "ио" or "врио" or "обязанности";
            local |= pair[0] is "муниципальный" or "районный" or "городской";
        }
        var at = walk.At;
        if (walk.Take(PostWords.Heads) is not { } match)
            return null;
        var head = match.First;
        var (noun, word) = Noun(head, walk, at);
        // «и.о. директора»: the genitive stays.
        if (acting)
            head = head with { One = walk.Cut(at, walk.At), Many = walk.Cut(at, walk.At) };
        var post = new PostPhrase(
            one + head.One,
            many + head.Many,
            acting ? Number.One : NumberOf(word, noun.One, noun.Many),
            word != noun.One && word != noun.Many,
            local ? OrganisationKinds.None : head.Kinds
        )
        {
            Leads = head.Leads,
        };
        return PostTail.Read(walk, head, post);
    }

    private static ((string One, string Many) Noun, string Word) Noun(PostHead head, Walk walk, int at)
    {
        var (one, many) = (head.One.Split(' ', '-'), head.Many.Split(' ', '-'));
        var noun = Math.Max(0, Array.FindIndex(one, w => !IsAdjective(w)));
        var word = noun;
        var length = walk.At - at;
        for (var i = 0; i < length && i <= word; i++)
            word += walk[i - length].Kind == TermKind.Mark ? 1 : 0;
        return ((Plain(one[noun]), Plain(many[noun])), walk[word - length].Text);
    }

    // «ответственных лиц-кураторов»: the post follows.
    private static void SkipFiller(Walk walk)
    {
        if (
            walk[0].Stem == "ответственн"
            && walk[1].Text is "лиц" or "лица" or "лицам" or "лицами"
            && Vocabulary.Starts(walk, 2)
        )
            walk.At += 2;
    }

    // «ответственные (должностные) лица»: nobody says whose.
    private static bool IsOfficials(Walk walk) =>
        walk[0].Stem == "ответственн"
        && walk.IsMark("(", 1)
        && walk[2].Stem == "должностн"
        && walk.IsMark(")", 3)
        && walk[4].Stem == "лиц";

    private static Number NumberOf(string word, string one, string many)
    {
        if (IsAdjective(one))
            return word.EndsWith("им", StringComparison.Ordinal)
                || word.EndsWith("ым", StringComparison.Ordinal)
                || word.EndsWith("имся", StringComparison.Ordinal)
                    ? Number.Either
                : Ends(word, "ие ые их ых ими ыми иеся ихся имися") ? Number.Many
                : Number.One;
        if (word == one)
            return Number.One;
        if (word == many)
            return word[^1] is 'а' or 'я' ? Number.Either : Number.Many;
        return Ends(word, "и ы ов ев ей ам ям ами ями ах ях") ? Number.Many : Number.One;
    }

    private static bool IsAdjective(string word) => Ends(word, "ый ий ой ийся");

    private static bool Ends(string word, string endings) =>
        Array.Exists(endings.Split(' '), e => word.EndsWith(e, StringComparison.Ordinal));

    private static string First(string name) => Terms.OfName(name) is [var first, ..] ? first.Text : "";

    private static string Plain(string word) => word.Replace('ё', 'е');
}
