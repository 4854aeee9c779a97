using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Roadmaps.Editing;

/// <summary>One of those responsible: whom the words mean and how many organisations that is now.</summary>
public sealed record PartyChip(string Text, string UnderstoodAs, string? Count, bool IsUnclear)
{
    public PartySuggestion? Nearest { get; private init; }

    /// <summary>It is known who is meant, yet somebody should look whether it is he.</summary>
    public bool IsDoubtful { get; private init; }

    /// <summary>What is asked about words that are unclear.</summary>
    public string Question =>
        (UnderstoodAs is PartyMeaning.LostException or PartyMeaning.Bracketed ? UnderstoodAs : "нет в справочнике")
        + $": {Text}";

    public static PartyChip Of(PartyMeaning meaning, PartyDirectory directory) =>
        new(meaning.Text, meaning.UnderstoodAs, Many(meaning, directory), !Known(meaning))
        {
            IsDoubtful = meaning.IsDoubtful && Known(meaning),
            Nearest = Known(meaning)
                ? null
                : PartySuggestions.For(meaning, directory).FirstOrDefault(s => s.Kind == PartySuggestionKind.Alias),
        };

    // As the row asks: a post without kinds is known too.
    private static bool Known(PartyMeaning meaning) =>
        meaning.IsResolved || meaning is { Kind: PartyKind.Group, Post: not null };

    private static string? Many(PartyMeaning meaning, PartyDirectory directory)
    {
        if (meaning.Kind != PartyKind.Group)
            return null;
        var kinds =
            meaning.Kinds == OrganisationKinds.None && meaning.FunctionId is { } function
                ? directory.Functions.FirstOrDefault(f => f.Id == function)?.ExpectedFrom
                : meaning.Kinds;
        if (kinds is null || kinds == OrganisationKinds.None)
            return null;
        var count = directory.Bodies.Count(b => kinds.Has(b.Kind) && !meaning.LeftOut.Has(b.Id));
        return Plural.Of(count, "организация", "организации", "организаций");
    }
}
