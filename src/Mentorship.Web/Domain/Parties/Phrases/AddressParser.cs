using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties.Known;
using Mentorship.Web.Domain.Parties.Words;

namespace Mentorship.Web.Domain.Parties.Phrases;

/// <summary>A post with whose it is: «руководители ОО», «методисты ИМЦ», «директора МБУ ИМЦ Н.П. Кравцову».</summary>
internal static class AddressParser
{
    private const int LongestPost = 24;

    public static bool Read(Walk walk, PartyPhrase item)
    {
        var at = walk.At;
        if (walk.Try(PostParser.Read) is not { } post)
            return false;
        item.Post = post;
        var whose = walk.At;
        Whose(walk, item);
        item.Whose = walk.Cut(whose, walk.At);
        if (IsPerson(walk, item, whose) || IsEnd(walk) || IsPersonAfterLongPost(walk, item, whose))
            return true;
        (walk.At, item.Post, item.Group, item.Bodies, item.Doubtful) = (at, null, null, [], false);
        item.Stranger = null;
        return false;
    }

    // Behind «директор» a legal form begins the name of whose he is, not another party.
    private static bool IsEnd(Walk walk) =>
        Vocabulary.Ends(walk) && (SmallWords.LegalForms.Longest(walk) is null || walk[-1].Caps);

    /// <summary>The organisation behind a post, with the words that may stand before it.</summary>
    public static void Whose(Walk walk, PartyPhrase item)
    {
        var at = walk.At;
        if (walk.IsMark("\n") && GroupParser.IsOblique(walk[1]))
            walk.At++;
        walk.Take(walk[0].Text is "в" or "во" or "на" or "при" or "от" or "из" or "среди");
        walk.Take(walk[0].Text is "всех" or "каждой" or "всем" or "каждого");
        if (BodyParser.Read(walk) is { } bodies)
            item.Bodies = bodies;
        else if (GroupParser.Read(walk) is { } group)
        {
            var all = GroupParser.More(walk, group, GroupParser.IsInSameCase);
            (item.Group, item.Doubtful) = (all.Kinds, all.Doubtful);
        }
        else if (Department(walk) is { } department)
            item.Stranger = department;
        else
        {
            walk.At = at;
            return;
        }
        item.Doubtful |= PlaceParser.Skip(walk) && item.Group is not null;
        item.Post = PostTail.Field(walk, item.Post!);
    }

    // «УО» of «начальник УО» is a department, whether the directory has one or not.
    private static string? Department(Walk walk)
    {
        var at = walk.At;
        return walk.Index.Department is null && walk.TakeAny(GroupWords.DepartmentTree) ? walk.Cut(at, walk.At) : null;
    }

    // A post of one with a name behind it; after «:» it heads a list and says who the first is.
    private static bool IsPerson(Walk walk, PartyPhrase item, int whose)
    {
        var end = walk.At;
        var label = walk.IsMark(":");
        if (item.Post!.Number == Number.Many && !label)
            return false;
        walk.Take(label || walk.IsMark("-"));
        var person = PersonParser.IsHere(walk) || label || walk.At == end ? PersonParser.Read(walk) : null;
        if (whose < end && !label)
            person ??= walk.Try(PersonParser.SurnameAlone);
        if (person is null)
        {
            walk.At = end;
            return false;
        }
        Name(walk, item, person, whose, end);
        return true;
    }

    private static bool IsPersonAfterLongPost(Walk walk, PartyPhrase item, int whose)
    {
        var at = walk.At;
        for (var words = 0; words < LongestPost && !walk.IsOver && item.Post!.Number != Number.Many; words++)
        {
            var end = walk.At;
            if (PersonParser.IsHere(walk) && PersonParser.Read(walk) is { } person)
            {
                Name(walk, item, person, whose, end);
                return true;
            }
            var next = walk[0];
            if (next.Is(",") && !(walk[1] is { IsWord: true, Capital: false } && !Vocabulary.Starts(walk, 1)))
                break;
            if (next.Kind == TermKind.Mark && !next.Is(","))
                break;
            walk.At++;
        }
        walk.At = at;
        return false;
    }

    private static void Name(Walk walk, PartyPhrase item, PersonPhrase person, int whose, int end)
    {
        item.Person = person;
        if (whose < end)
            item.Post = item.Post!.With(walk.Cut(whose, end));
        item.Post = item.Post! with { Number = Number.One };
        (item.Group, item.Bodies, item.Doubtful, item.Stranger) = (null, [], false, null);
    }
}
