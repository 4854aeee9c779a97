using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties.Known;
using Mentorship.Web.Domain.Parties.Phrases;

namespace Mentorship.Web.Domain.Parties.Meanings;

/// <summary>Whom a phrase means in this district.</summary>
internal static class PartyMeanings
{
    public static PartyMeaning Of(PartyPhrase phrase, string text, PartyIndex index)
    {
        var meaning = Plain(phrase, text, index);
        return meaning.Kind == PartyKind.Unknown
            ? meaning
            : meaning with
            {
                UnderstoodAs = meaning.UnderstoodAs + PartyWords.Marks(meaning),
            };
    }

    /// <summary>The phrase, and a question about each person who is named beside a group.</summary>
    public static IEnumerable<PartyMeaning> All(PartyPhrase phrase, string text, PartyIndex index)
    {
        var meaning = Of(phrase, text, index);
        var isGroup =
            meaning.Kind == PartyKind.Group
            || index.Home is not null && phrase is { Bodies.Count: 0, Stranger: null, Person: null };
        return !isGroup
            ? [meaning]
            :
            [
                meaning,
                .. phrase.Bracketed.Select(p =>
                    Nothing(p.Printed, leads: false, byAgreement: false) with
                    {
                        Kind = PartyKind.Person,
                        UnderstoodAs = PartyMeaning.Bracketed,
                    }
                ),
            ];
    }

    /// <summary>A cell with an exception: nobody in it is taken for granted.</summary>
    public static PartyMeaning Exception(string text) =>
        Nothing(text, leads: false, byAgreement: false) with
        {
            UnderstoodAs = PartyMeaning.LostException,
        };

    private static PartyMeaning Nothing(string text, bool leads, bool byAgreement) =>
        new(
            text,
            PartyKind.Unknown,
            null,
            null,
            OrganisationKinds.None,
            null,
            null,
            leads,
            byAgreement,
            PartyWords.Nothing
        );

    private static PartyMeaning Plain(PartyPhrase phrase, string text, PartyIndex index)
    {
        var nothing = Nothing(text, phrase.Leads, phrase.ByAgreement);
        if (phrase.Person is { } person)
            return Person(nothing, phrase, person, index);
        if (phrase.Bodies is [var body])
            return Body(nothing, phrase, body, index);
        if (phrase.Bodies.Count > 1)
            return nothing;
        // «Методическому центру (Шилова Г. Р.)» of a district that has one: somebody heads it.
        if (phrase is { Group: { } kinds, Post: null, Bracketed: [_], LeftOut: [] } && index.Only(kinds) is { } only)
            return Body(nothing, phrase, only, index);
        // «Луговому техникуму (директор …)»: somebody heads it, so it is one body; not all directors are meant.
        if (phrase.Stranger is not null && (phrase.Post ?? (object?)phrase.Head) is not null || IsOne(phrase))
            return Stranger(nothing, phrase, phrase.Stranger ?? text.Split('(')[0].TrimEnd());
        if (phrase.Post is not null || phrase.Group is not null)
            return Group(nothing, phrase, index.Home);
        return phrase.NewBody is { } name ? nothing with { Kind = PartyKind.Body, UnderstoodAs = name } : nothing;
    }

    private static PartyMeaning Person(PartyMeaning nothing, PartyPhrase phrase, PersonPhrase name, PartyIndex index)
    {
        var found = Registry.Find(index, name, phrase.Post?.Oblique == true);
        var person = found.Count == 1 ? found[0] : null;
        var post = phrase.Post?.Words(one: true);
        return nothing with
        {
            Kind = PartyKind.Person,
            PersonId = person?.Id,
            Post = post,
            UnderstoodAs = PartyWords.Person(name, person, post, phrase.Direction),
        };
    }

    private static PartyMeaning Body(PartyMeaning nothing, PartyPhrase phrase, DirectoryBody body, PartyIndex index)
    {
        var post = phrase.Post?.Words(one: true);
        var head = phrase.Head is null ? [] : Registry.Find(index, phrase.Head, oblique: false);
        return nothing with
        {
            Kind = PartyKind.Body,
            OrganisationId = body.Id,
            FunctionId = phrase.Post?.Function?.Id,
            Post = post,
            UnderstoodAs = PartyWords.Body(body.ShortName, post, phrase.Head, head.Count == 1 ? head[0] : null),
        };
    }

    private static bool IsOne(PartyPhrase phrase) =>
        phrase is { Group: not null, Head: not null, Post.Number: Number.One };

    private static PartyMeaning Stranger(PartyMeaning nothing, PartyPhrase phrase, string name)
    {
        var post = phrase.Post?.Words(one: true);
        return nothing with
        {
            Kind = PartyKind.Body,
            Post = post,
            UnderstoodAs = PartyWords.Body(name, post, phrase.Head, null),
        };
    }

    private static PartyMeaning Group(PartyMeaning nothing, PartyPhrase phrase, DirectoryBody? home)
    {
        var function = phrase.Post?.Function;
        var kinds = phrase.Group ?? phrase.Post!.Kinds;
        // In a school's own roadmap «директор» is its own, and «ОО» is the school.
        var resolved = function is not null || kinds != OrganisationKinds.None;
        if (home is not null && resolved && phrase.LeftOut.Count == 0 && phrase.Group?.Has(home.Kind) != false)
            return nothing with
            {
                Kind = PartyKind.Body,
                OrganisationId = home.Id,
                FunctionId = function?.Id,
                Post = function is null ? phrase.Post?.Words(one: true) : null,
                UnderstoodAs = PartyWords.Body(home.ShortName, phrase.Post?.Words(one: true), null, null),
            };
        var group = nothing with
        {
            Kind = PartyKind.Group,
            Kinds = kinds,
            FunctionId = function?.Id,
            Post = function is null ? phrase.Post?.Words(one: false) : null,
            LeftOut = new OrganisationIds(phrase.LeftOut.Select(b => b.Id)),
        };
        return group with { UnderstoodAs = PartyWords.Group(group, function, phrase.LeftOut) };
    }
}
