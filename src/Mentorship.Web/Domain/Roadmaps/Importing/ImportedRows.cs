using Mentorship.Web.Domain.Reading;
using Mentorship.Web.Domain.Roadmaps.Editing;

namespace Mentorship.Web.Domain.Roadmaps.Importing;

/// <summary>Makes activities of the rows of a paper, with what a person has said of them.</summary>
/// <param name="everyone">Who answers for the rows of a table that names nobody.</param>
/// <param name="deadline">Of the rows of a table that names no time.</param>
internal sealed class ImportedRows(
    OrderReading reading,
    ImportAnswers answers,
    ImportContext context,
    Understanding understanding,
    RowDoubts doubts,
    string? everyone,
    string? deadline
)
{
    private ActivityText Whole(ActivityText words) =>
        words with
        {
            Responsible = Or(words.Responsible, everyone),
            Deadline = Or(words.Deadline, deadline),
        };

    private static string? Or(string? own, string? common) =>
        string.IsNullOrEmpty(own) && common is { Length: > 0 } ? common : own;

    /// <summary>A row that is the name of a section.</summary>
    public ImportedRow Of(ReadSection read, ChainedRow heading)
    {
        doubts.Skip(read, heading.Read);
        return new ImportedRow(heading.Key, read, heading.Read, null)
        {
            Answer = heading.Answer,
            Words = heading.Words,
        };
    }

    public IReadOnlyList<ImportedRow> Of(Section section, ReadSection read, RowChain chain)
    {
        var made = Head(section, read, chain);
        return
        [
            made,
            .. chain.Rest.Select(r =>
            {
                doubts.Skip(read, r.Read);
                return new ImportedRow(r.Key, read, r.Read, null)
                {
                    Answer = r.Answer,
                    Words = r.Words,
                    Over = made,
                };
            }),
        ];
    }

    private ImportedRow Head(Section section, ReadSection read, RowChain chain)
    {
        var (row, answer) = (chain.Head.Read, chain.Head.Answer);
        var made = new ImportedRow(chain.Head.Key, read, row, null)
        {
            Answer = answer,
            Words = chain.Words,
            Rest = [.. chain.Rest.Select(r => r.Key)],
            Above = chain.Above,
        };
        if (answer is { IsLeftOut: true })
        {
            doubts.Skip(read, row);
            return made;
        }
        var words = answer?.Words is null ? Whole(chain.Words) : chain.Words;
        var activity = section.Add(
            words with
            {
                Number = Cut(words.Number, Section.NumberMaxLength),
                Title = Cut(words.Title, Activity.TitleMaxLength) ?? ImportedRoadmap.NoTitle,
                Details = Cut(words.Details, Activity.DetailsMaxLength),
                Result = Cut(words.Result, Activity.ResultMaxLength),
                Deadline = Cut(words.Deadline, Activity.DeadlineMaxLength),
                Responsible = Cut(words.Responsible, Activity.ResponsibleMaxLength),
            }
        );
        understanding.Read(activity);
        foreach (var party in activity.Parties)
            if (
                PaperWords.Defined(party.Text, reading.Abbreviations, context.Directory) is { } defined
                && (party.IsUnclear || party.IsDoubtful || defined.Kinds != party.Kinds)
            )
                party.Correct(defined, context.By);
        foreach (var party in activity.Parties)
            if (answers.Parties.Of(party.Text) is { } said && said.Meaning(party, context.Directory) is { } meaning)
                party.Correct(meaning, context.By);
        if (answer?.Phrase is { } phrase)
            activity.CorrectDeadline(phrase, context.By, context.At, understanding.Period, understanding.OrderDate);
        else
            KnownByOtherNames.Settle(activity, understanding, context);
        var found = doubts.Of(read, chain, activity, words, answers.Parties);
        // Words that were left as they are give nobody a duty: that was wanted.
        if (found.Count == 0)
            activity.Confirm(activity.NeedsReview || answer?.IsAgreed == true);
        return made with
        {
            Activity = activity,
            Doubts = found,
            Remembered =
                found.Any(d => d.Kind == ImportDoubtKind.Deadline)
                && words.Deadline is { } printed
                && answer?.Phrase is null
                    ? context.Remembered.GetValueOrDefault(printed)
                    : null,
        };
    }

    internal static string? Cut(string? words, int most) =>
        string.IsNullOrWhiteSpace(words) ? null
        : words.Length > most ? words[..most]
        : words;
}
