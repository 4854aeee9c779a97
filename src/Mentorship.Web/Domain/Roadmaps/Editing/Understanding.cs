using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Parties;

namespace Mentorship.Web.Domain.Roadmaps.Editing;

/// <summary>What the words of a row are read with: the district's directory and the days of the document.</summary>
public sealed record Understanding(PartyDirectory Directory, DocumentPeriod Period, DateOnly? OrderDate)
{
    /// <summary>Reads the row anew, parties first: a deadline may name one for each of them. What a person has said stays.</summary>
    public void Read(Activity activity)
    {
        var said = activity.Parties.Where(p => p.ReadBy is not null).ToList();
        var meanings = PartyReader.Read(activity.Responsible, Directory).Parties;
        var same = activity.Parties.Count == meanings.Count && activity.Parties.Zip(meanings).All(Matches);
        if (!same)
        {
            activity.ReadParties(meanings);
            foreach (var party in activity.Parties)
                if (said.Find(p => p.Text == party.Text) is { } earlier)
                    party.Correct(earlier.Meaning, earlier.ReadBy!.Value);
        }
        activity.ReadDeadline(Period, OrderDate);
    }

    /// <param name="section">Where the words stand: its heading may name a time of its own.</param>
    public DeadlineReading Deadline(string? words, string? responsible, Section? section = null) =>
        UnderHeading.Read(words, responsible, Named(responsible), Period, OrderDate, section?.Headings() ?? []);

    /// <summary>Whom the words name, one by one.</summary>
    public IReadOnlyList<string> Named(string? responsible) =>
        [.. PartyReader.Read(responsible, Directory).Parties.Select(p => p.Text)];

    // A row that stands as it did is left alone, so that the journal tells of changes only.
    private static bool Matches((Party Party, PartyMeaning Meaning) pair) =>
        pair.Party.Text == pair.Meaning.Text && (pair.Party.ReadBy is not null || pair.Party.Meaning == pair.Meaning);
}
