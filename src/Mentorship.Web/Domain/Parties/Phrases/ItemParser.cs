using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties.Known;
using Mentorship.Web.Domain.Parties.Words;

namespace Mentorship.Web.Domain.Parties.Phrases;

/// <summary>One party: a person, a body, a post with whose it is, a group; or words that nobody here knows.</summary>
internal static class ItemParser
{
    public static PartyPhrase Read(Walk walk)
    {
        var item = new PartyPhrase { Start = walk.At };
        if (
            !IsMyself(walk, item)
            && !IsPerson(walk, item)
            && !IsBody(walk, item)
            && !AddressParser.Read(walk, item)
            && !IsGroup(walk, item)
        )
            UnknownParser.Read(walk, item);
        RemarkParser.Read(walk, item);
        if (ExceptionParser.Read(walk, item) is var read and > 0)
        {
            item.Exceptions += read;
            RemarkParser.Read(walk, item);
        }
        item.End = walk.At;
        return item;
    }

    private static bool IsMyself(Walk walk, PartyPhrase item)
    {
        if ((walk.Index.Home ?? walk.Index.Department) is not { } body || !walk.TakeAny(SmallWords.Myself))
            return false;
        item.Bodies = [body];
        item.Post = new PostPhrase("руководитель", "руководители", Number.One, false, OrganisationKinds.None);
        return true;
    }

    private static bool IsPerson(Walk walk, PartyPhrase item) => (item.Person = PersonParser.Read(walk)) is not null;

    private static bool IsBody(Walk walk, PartyPhrase item)
    {
        var at = walk.At;
        if (walk.Index.Functions.Longest(walk)?.Length > (walk.Index.Bodies.Longest(walk)?.Length ?? 0))
            return false;
        if (BodyParser.Read(walk) is { } bodies)
        {
            item.Bodies = bodies;
            PlaceParser.Skip(walk);
            if (Vocabulary.Ends(walk))
                return true;
        }
        (walk.At, item.Bodies) = (at, []);
        return false;
    }

    private static bool IsGroup(Walk walk, PartyPhrase item)
    {
        var at = walk.At;
        if (GroupParser.Read(walk) is not { } group)
            return false;
        var one = walk.At;
        var all = GroupParser.More(walk, group, GroupParser.IsAndOrComma);
        if (walk.IsMark(":") && Vocabulary.Starts(walk, 1) || walk.IsMark("(") && Exceptions.Length(walk, 1) > 0)
            group = all;
        else
            walk.At = one;
        var part = PlaceParser.Skip(walk);
        if (!Vocabulary.Ends(walk))
        {
            walk.At = at;
            return false;
        }
        (item.Group, item.Doubtful) = (group.Kinds, group.Doubtful || part);
        return true;
    }
}
