using Mentorship.Web.Domain.Parties.Known;
using Mentorship.Web.Domain.Parties.Words;

namespace Mentorship.Web.Domain.Parties.Phrases;

/// <summary>Brackets behind a party: who heads the body, who leads, by agreement, which of the group, what for.</summary>
internal static class BracketParser
{
    private const int Longest = 40;

    public static bool Read(Walk walk, PartyPhrase item)
    {
        if (!walk.IsMark("(") || Exceptions.Length(walk, 1) > 0)
            return false;
        walk.At++;
        var from = walk.At;
        var understood = false;
        do understood = IsRemark(walk, item) || item.Person is null && IsNarrower(walk, item);
        while (understood && walk.Take(walk.IsMark(",")));
        var to = Close(walk);
        if (!understood && item.Person is not null && to > from)
            item.Direction = walk.Cut(from, to);
        else if (!understood)
            item.Doubtful = true;
        return true;
    }

    private static bool IsRemark(Walk walk, PartyPhrase item)
    {
        var at = walk.At;
        if (walk.TakeAny(SmallWords.Lead) && walk.IsMarkOf("),"))
            return item.Leads = true;
        walk.At = at;
        if (walk.TakeAny(SmallWords.Agreement))
            return item.ByAgreement = true;
        var scratch = new PartyPhrase();
        if (item.Person is not null)
        {
            if (
                AddressParser.Read(walk, scratch)
                && scratch is { Person: null, Group: null, Post: { Leads: true } post }
                && walk.IsMark(")")
            )
            {
                item.Post ??= post with { Number = Number.One, Oblique = false };
                return true;
            }
            walk.At = at;
            return false;
        }
        if (PersonParser.Read(walk) is { } head)
            item.Head = head;
        else if (AddressParser.Read(walk, scratch) && scratch.Person is not null)
            (item.Head, item.Post) = (scratch.Person, item.Post ?? scratch.Post);
        else
        {
            walk.At = at;
            return false;
        }
        item.Bracketed.Add(item.Head);
        item.Doubtful |= item.Group is not null;
        return true;
    }

    // «образовательные организации (школы, детские сады)», «Управление образования (УО)».
    private static bool IsNarrower(Walk walk, PartyPhrase item)
    {
        var at = walk.At;
        if (item.Group is not null && GroupParser.Read(walk) is { } group)
        {
            var all = GroupParser.More(walk, group, GroupParser.IsAndOrComma);
            if (walk.IsMark(")"))
            {
                item.Group = all.Kinds;
                return true;
            }
        }
        walk.At = at;
        if (
            item.Bodies.Count > 0
            && BodyParser.Read(walk) is [var body]
            && item.Bodies.Contains(body)
            && walk.IsMark(")")
        )
        {
            item.Bodies = [body];
            return true;
        }
        walk.At = at;
        return false;
    }

    private static int Close(Walk walk)
    {
        for (var taken = 0; taken < Longest && !walk.IsOver && !walk.IsMark(")"); taken++)
            walk.At++;
        var end = walk.At;
        walk.Take(walk.IsMark(")"));
        return end;
    }
}
