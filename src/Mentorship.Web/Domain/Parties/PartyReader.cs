using Mentorship.Web.Domain.Deadlines.Tokens;
using Mentorship.Web.Domain.Parties.Known;
using Mentorship.Web.Domain.Parties.Meanings;
using Mentorship.Web.Domain.Parties.Phrases;
using Mentorship.Web.Domain.Parties.Words;

namespace Mentorship.Web.Domain.Parties;

/// <summary>
/// Reads the cell «ответственные»: terms, then phrases, then whom they mean in this district.
/// What is not understood is never guessed: it is asked about, and the text is kept to the letter.
/// </summary>
public static class PartyReader
{
    public static PartyReading Read(string? text, PartyDirectory directory) => Read(text, directory, out _);

    internal static PartyReading Read(string? text, PartyDirectory directory, out int steps)
    {
        ArgumentNullException.ThrowIfNull(directory);
        var clean = CleanText.Of(text ?? "");
        var terms = Terms.Of(clean, out var cutting);
        var walk = new Walk(clean, terms, directory.Index);
        var phrases = ExpressionParser.Read(walk, out var doubtful);
        // An exception that was not understood: nobody in the cell is taken for granted.
        if (walk.LostException || phrases.Sum(p => p.Exceptions) < Exceptions.Count(terms))
        {
            steps = cutting + walk.Steps;
            return new PartyReading(text ?? "", [PartyMeanings.Exception(walk.Cut(0, terms.Count))], true);
        }
        // Who of those in turn answers for it, a person says.
        doubtful |= phrases.Count > 1 && HandOver.Stands(clean);
        // A heading that was not understood may say something of all that follow it.
        var parties = phrases
            .SelectMany(p =>
                PartyMeanings
                    .All(p, Printed(walk, p), directory.Index)
                    .Select(m => m with { IsDoubtful = doubtful || p.Doubtful || p.Post?.Doubtful == true })
            )
            .ToList();
        steps = cutting + walk.Steps;
        var asks = parties.Count == 0 || parties.Exists(p => !p.IsResolved || p.IsDoubtful);
        return new PartyReading(text ?? "", parties, asks);
    }

    // «12» of «СОШ № 1, 12» alone would be no question that anybody can answer.
    private static string Printed(Walk walk, PartyPhrase phrase) =>
        phrase is { Continues: true, Stranger: { } name } ? name : walk.Cut(phrase.Start, phrase.End);
}
