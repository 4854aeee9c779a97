using System.Globalization;
using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Parties;

namespace Mentorship.Web.Domain.Roadmaps.Editing;

/// <summary>What a deadline becomes in the copy, and why a person should look at it.</summary>
public sealed record ShiftedRow(
    Activity Row,
    string? Deadline,
    string? Phrase,
    DeadlineReading Reading,
    IReadOnlyList<string> Doubts
);

/// <summary>The text of a roadmap for another period: deadlines are shifted by their phrases, all other words stay.</summary>
public static class RoadmapCopy
{
    public static IReadOnlyList<ShiftedRow> Preview(Revision text, DocumentPeriod to) =>
        [.. text.SectionsInOrder().SelectMany(s => s.Activities).Select(a => Shift(a, text.Period, to))];

    /// <param name="owner">The organisation whose own roadmap the copy is.</param>
    public static Roadmap Make(Revision text, Roadmap source, RoadmapHead head, Guid? owner, PartyDirectory directory)
    {
        var copy = new Roadmap(source.DistrictId, source.Direction, source.YearKind, head, owner);
        copy.CopiedFrom(source);
        Fill(copy.Draft!, text, directory.Of(owner));
        return copy;
    }

    private static void Fill(Revision draft, Revision text, PartyDirectory directory)
    {
        var understanding = new Understanding(directory, draft.Period, null);
        var stages = text.StagesInOrder().ToDictionary(s => s.Id, s => draft.AddStage(s.Number, s.Title));
        foreach (var section in text.SectionsInOrder())
        {
            var made = draft.AddSection(section, section.StageId is { } stage ? stages.GetValueOrDefault(stage) : null);
            foreach (var earlier in section.Activities)
            {
                var shifted = Shift(earlier, text.Period, draft.Period);
                var activity = made.Add(earlier.Words with { Deadline = shifted.Deadline });
                activity.AskFor(earlier.ActKindId, earlier.FunctionId);
                understanding.Read(activity);
                Keep(activity, earlier);
                if (shifted.Phrase is { } phrase && earlier is { DeadlineReadBy: { } by, DeadlineReadAt: { } at })
                    activity.CorrectDeadline(phrase, by, at, draft.Period, null);
            }
        }
    }

    // Whom a person named for these words is named again.
    private static void Keep(Activity activity, Activity earlier)
    {
        foreach (var party in activity.Parties)
            if (earlier.Parties.FirstOrDefault(p => p.ReadBy is not null && p.Text == party.Text) is { } said)
                party.Correct(said.Meaning, said.ReadBy!.Value);
    }

    private static ShiftedRow Shift(Activity activity, DocumentPeriod from, DocumentPeriod to)
    {
        var deadline = Moved(activity.DeadlineText, from, to);
        var phrase = Moved(activity.DeadlinePhrase, from, to);
        IReadOnlyList<string> parties = [.. activity.Parties.Select(p => p.Text)];
        var reading = DeadlineReader.Read(phrase ?? deadline, to, null, parties);
        return new(activity, deadline, phrase, reading, [.. Doubts(activity, reading, deadline, from, to)]);
    }

    private static string? Moved(string? words, DocumentPeriod from, DocumentPeriod to) =>
        string.IsNullOrWhiteSpace(words) ? null : DeadlineShift.Shift(words, from, to);

    private static IEnumerable<string> Doubts(
        Activity activity,
        DeadlineReading reading,
        string? deadline,
        DocumentPeriod from,
        DocumentPeriod to
    )
    {
        if (deadline is null)
            yield return "срок не указан";
        else if (reading.Doubt is { } doubt)
            yield return char.ToLowerInvariant(doubt[0])
                + doubt[1..]
                + (reading.Kind == DeadlineKind.Unknown ? ", слова останутся как есть" : "");
        if (reading.Warnings.Contains(DeadlineWarning.OutsidePeriod))
            yield return "срок выходит за период карты";
        if (DaysOff.Of(reading.Occurrences) is { } off)
            yield return off;
        if (reading.Kind != activity.DeadlineKind && !activity.DeadlineNeedsReview && deadline is not null)
            yield return "понят иначе, чем раньше";
        else if (
            reading.Occurrences.Count != activity.Schedule.Occurrences.Count
            && activity.Schedule.Occurrences.Count > 0
        )
            yield return "число сроков изменилось";
        if (from.From?.Year != to.From?.Year && Years(from).FirstOrDefault(y => Names(activity, y)) is { } year)
            yield return $"в названии или результате есть {year} год";
    }

    private static IEnumerable<string> Years(DocumentPeriod period) =>
        new[] { period.From?.Year, period.To?.Year }
            .OfType<int>()
            .Distinct()
            .Select(y => y.ToString(CultureInfo.InvariantCulture));

    private static bool Names(Activity activity, string year) =>
        $"{activity.Title} {activity.Details} {activity.Result}".Contains(year, StringComparison.Ordinal);
}
