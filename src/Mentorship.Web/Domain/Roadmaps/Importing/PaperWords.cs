using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Reading.Papers;

namespace Mentorship.Web.Domain.Roadmaps.Importing;

/// <summary>Short words of a paper as it explains them itself: «ДО – детские сады» means those and is not asked about.</summary>
public static class PaperWords
{
    /// <summary>Whom the words mean with what the paper calls its bodies; null where it says nothing of them.</summary>
    public static PartyMeaning? Defined(
        string words,
        IReadOnlyDictionary<string, string> abbreviations,
        PartyDirectory directory
    )
    {
        var said = Explained(words, abbreviations)
            .Aggregate(words, (text, word) => Whole(word.Short).Replace(text, _ => word.Long));
        return said != words && PartyReader.Read(said, directory).Parties is [{ IsResolved: true } one]
            ? Only(said, one, directory) with
            {
                Text = words,
                IsDoubtful = false,
            }
            : null;
    }

    // «МЦ – методический центр» of a district that has one.
    private static PartyMeaning Only(string said, PartyMeaning meaning, PartyDirectory directory) =>
        meaning is { Kind: PartyKind.Group, FunctionId: null, Post: null }
        && meaning.LeftOut.List.Count == 0
        && !Abbreviations.IsMany(said)
        && directory.Only(meaning.Kinds) is { } body
            ? meaning with
            {
                Kind = PartyKind.Body,
                OrganisationId = body.Id,
                Kinds = OrganisationKinds.None,
                UnderstoodAs = body.ShortName,
            }
            : meaning;

    /// <summary>The directory in which a body answers to what the paper calls it as well.</summary>
    public static PartyDirectory Knowing(PartyDirectory directory, IReadOnlyDictionary<string, string> abbreviations)
    {
        var called = abbreviations
            .Keys.Select(word => (Word: word, Defined(word, abbreviations, directory)?.OrganisationId))
            .Where(c => c.OrganisationId is not null)
            .ToLookup(c => c.OrganisationId!.Value, c => c.Word);
        return called.Count == 0
            ? directory
            : directory with
            {
                Bodies =
                [
                    .. directory.Bodies.Select(b =>
                        called.Contains(b.Id) ? b with { Aliases = [.. b.Aliases, .. called[b.Id]] } : b
                    ),
                ],
            };
    }

    /// <summary>«ММС – муниципальная методическая служба»: what the paper says of the words' short ones.</summary>
    public static IEnumerable<(string Short, string Long)> Explained(
        string words,
        IReadOnlyDictionary<string, string> abbreviations
    ) =>
        abbreviations
            .Where(a => a.Value.Length > 0 && Whole(a.Key).IsMatch(words))
            .Select(a => (a.Key, a.Value))
            .OrderByDescending(a => a.Key.Length);

    private static Regex Whole(string word) =>
        new($@"(?<![\p{{L}}\d]){Regex.Escape(word)}(?![\p{{L}}\d])", RegexOptions.None, TimeSpan.FromSeconds(1));
}
