using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties.Known;
using Mentorship.Web.Domain.Parties.Words;

namespace Mentorship.Web.Domain.Parties.Phrases;

/// <summary>«…, кроме СОШ № 1 и 10», «(без детских садов)»: a group without some of its own.</summary>
internal static class ExceptionParser
{
    private const int Most = 40;

    /// <summary>How many were read.</summary>
    public static int Read(Walk walk, PartyPhrase item)
    {
        var at = walk.At;
        walk.Take(walk.IsMark(","));
        var bracket = walk.Take(walk.IsMark("("));
        walk.Take(walk.IsMark(","));
        var length = Exceptions.Length(walk);
        if (length == 0 || item.Group is null && item.Post?.Kinds is not { List.Count: > 0 })
        {
            walk.At = at;
            return 0;
        }
        walk.At += length;
        walk.Take(walk.IsMark(":"));
        if (!All(walk, item, bracket) || bracket && !walk.Take(walk.IsMark(")")))
            walk.LostException = true;
        return 1;
    }

    private static bool All(Walk walk, PartyPhrase item, bool bracket)
    {
        var (kinds, left, bodies) = (Kinds(item), new List<OrganisationKind>(), new List<DirectoryBody>());
        for (var taken = 0; taken < Most; taken++)
        {
            var at = walk.At;
            if (taken > 0 && !walk.Take(walk.IsMark(",") || walk.IsAnd()))
                break;
            var comma = taken > 0 && walk.IsMark(",", -1);
            if (Body(walk, bodies) is { } body && kinds.Has(body.Kind))
                Add(walk, bodies, body);
            else if (Group(walk, at, comma && !bracket) is { } group && group.List.All(kinds.Has))
                left.AddRange(group.List);
            else
            {
                walk.At = at;
                // «кроме СОШ № 1 и ИМЦ»: what is no part of the group may be left out as well, or stand beside it.
                item.Doubtful |= taken > 0 && walk.IsAnd();
                break;
            }
        }
        var rest = new OrganisationKinds(kinds.List.Except(left));
        item.LeftOut = [.. bodies.Where(b => rest.Has(b.Kind)).DistinctBy(b => b.Id)];
        if (left.Count > 0)
            item.Group = rest;
        return bodies.Count + left.Count > 0 && rest != OrganisationKinds.None;
    }

    // «кроме СОШ № 1–4» leaves out all four.
    private static void Add(Walk walk, List<DirectoryBody> bodies, DirectoryBody body)
    {
        bodies.Add(body);
        if (!walk.IsMark("-") || walk[1].Kind != TermKind.Number || walk[-1].Kind != TermKind.Number)
            return;
        bodies.AddRange(SeriesParser.Behind(walk, 1).SelectMany(n => BodyParser.Next(walk, body, n)));
        walk.At += 2;
    }

    private static DirectoryBody? Body(Walk walk, List<DirectoryBody> before)
    {
        var at = walk.At;
        if (walk.Try(BodyParser.Read) is [var body])
        {
            PlaceParser.Skip(walk);
            return body;
        }
        walk.At = at;
        if (!walk.Index.HasBodies)
            return PrintedBodies.Read(walk, before);
        if (
            before.Count == 0
            || walk[0].Kind != TermKind.Number
            || BodyParser.Next(walk, before[^1], walk[0].Text) is not [var next]
        )
            return null;
        walk.At++;
        return next;
    }

    // After a comma a kind may be another party: «ОО, кроме СОШ № 1, детские сады».
    private static OrganisationKinds? Group(Walk walk, int at, bool comma)
    {
        if (comma)
            return null;
        walk.At = Math.Max(walk.At, at);
        var group = GroupParser.Read(walk);
        return group is { Doubtful: false } && walk[0].Kind != TermKind.Number ? group.Kinds : null;
    }

    private static OrganisationKinds Kinds(PartyPhrase item) => item.Group ?? item.Post!.Kinds;
}
