using Mentorship.Web.Domain.Parties.Known;
using Mentorship.Web.Domain.Parties.Words;

namespace Mentorship.Web.Domain.Parties.Phrases;

/// <summary>What belongs to a post behind its head: «директора по УВР», «рабочей группы», «за ведение сайта», «физики».</summary>
internal static class PostTail
{
    private const int Most = 7;

    public static PostPhrase Read(Walk walk, PostHead head, PostPhrase post)
    {
        if (head.One == "заместитель" && walk.Take(PostWords.Chiefs) is { } chief)
            post = post.With(chief.First.Split('=')[1]);
        if (head.Leads && PostWords.Collectives.Longest(walk) is { } collective && (!walk[0].Capital || walk[0].Caps))
        {
            var from = walk.At;
            walk.At += collective.Length;
            post = post.With(walk.Cut(from, walk.At)) with { Kinds = collective.First.Kinds };
        }
        else if (head.Leads && walk[0] is { Text: "мо", Caps: true })
            (post, walk.At) = (post.With("МО") with { Kinds = Organisations.OrganisationKinds.None }, walk.At + 1);
        else if (head.HasSubject && IsPlain(walk))
            post = Take(walk, post, 0);
        else if (head.One == "ответственный" && walk[0].Text == "за")
            post = Take(walk, post, 1) with { Doubtful = true };
        return Grades(walk, Field(walk, post));
    }

    // «классные руководители 9–11 классов»
    private static PostPhrase Grades(Walk walk, PostPhrase post)
    {
        var ahead = 0;
        while (walk[ahead].Kind == TermKind.Number && ahead < Most)
            ahead +=
                (walk.IsMarkOf("-,", ahead + 1) || walk.IsAnd(ahead + 1)) && walk[ahead + 2].Kind == TermKind.Number
                    ? 2
                    : 1;
        if (ahead == 0 || walk[ahead].Stem is not ("класс" or "курс" or "групп"))
            return post;
        var from = walk.At;
        walk.At += ahead + 1;
        return post.With(walk.Cut(from, walk.At));
    }

    /// <summary>«по УВР», «по УР и ВР», «по воспитательной работе».</summary>
    public static PostPhrase Field(Walk walk, PostPhrase post)
    {
        if (
            walk[0] is not { IsWord: true, Text: "по" }
            || SmallWords.Agreement.Longest(walk) is not null
            || !walk.IsWord(1)
        )
            return post;
        if (!SmallWords.IsDirection(walk[1]))
            return Take(walk, post, 2);
        var from = walk.At;
        walk.At += 2;
        while (IsNextDirection(walk))
            walk.At += 2;
        return post.With(walk.Cut(from, walk.At));
    }

    private static bool IsNextDirection(Walk walk) =>
        (walk.IsMarkOf(",/") || walk.IsAnd()) && SmallWords.IsDirection(walk[1]);

    private static PostPhrase Take(Walk walk, PostPhrase post, int sure)
    {
        var from = walk.At;
        walk.At += sure;
        for (var taken = sure; taken < Most && (IsPlain(walk) || walk.IsAnd() && IsPlain(walk, 1)); taken++)
            walk.At++;
        return post.With(walk.Cut(from, walk.At));
    }

    private static bool IsPlain(Walk walk, int ahead = 0) =>
        walk[ahead] is { IsWord: true, Capital: false, Opens: false }
        && walk[ahead].Text is not ("в" or "во" or "и" or "при" or "от")
        && SmallWords.Agreement.Longest(walk, ahead) is null
        && !Vocabulary.Starts(walk, ahead);
}
