using Mentorship.Web.Domain.Reading;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Roadmaps.Importing;

/// <summary>A row of the paper with what was said of it.</summary>
internal sealed record ChainedRow(string Key, ReadActivity Read, ImportAnswer? Answer)
{
    public ActivityText Words => Answer?.Words ?? ImportGuess.Words(Read);
}

/// <summary>A row and those below that a person has said to go on with it: one activity of all their lines.</summary>
/// <param name="Above">The row that this one may be joined to as well.</param>
internal sealed record RowChain(ChainedRow Head, IReadOnlyList<ChainedRow> Rest, string? Above)
{
    /// <summary>The words of all: what a person has written of the first row may hold the others already.</summary>
    public ActivityText Words =>
        Rest.Where(r => Head.Answer?.Holds?.Contains(r.Key) != true)
            .Aggregate(Head.Words, (words, rest) => Joined(words, rest.Words));

    /// <summary>The rows of one section in their order.</summary>
    public static IEnumerable<RowChain> Of(IEnumerable<(string Key, ReadActivity Read)> rows, ImportAnswers answers)
    {
        ChainedRow? head = null;
        string? above = null;
        List<ChainedRow> rest = [];
        foreach (var (key, read) in rows)
        {
            var row = new ChainedRow(key, read, answers.Rows.GetValueOrDefault(key));
            if (head is not null && row.Answer is { GoesOn: true, IsLeftOut: false })
            {
                rest.Add(row);
                continue;
            }
            if (head is not null)
                yield return new(head, rest, above);
            above = head is not null && MayGoOn(row, head) ? head.Key : null;
            (head, rest) = (row, []);
        }
        if (head is not null)
            yield return new(head, rest, above);
    }

    private static bool MayGoOn(ChainedRow row, ChainedRow above) =>
        above.Answer?.IsLeftOut != true
        && (row.Read.Number is null || row.Read.Title is null || row.Read.Number == above.Read.Number);

    private static ActivityText Joined(ActivityText words, ActivityText rest)
    {
        var (deadline, responsible) = GoingOn.Join(
            (words.Deadline ?? "", words.Responsible ?? ""),
            (rest.Deadline ?? "", rest.Responsible ?? "")
        );
        return words with
        {
            Title = IsSame(words.Title, rest.Title) ? words.Title : Joining.Deeds(words.Title ?? "", rest.Title ?? ""),
            Details = IsSame(words.Details, rest.Details) ? words.Details : Lines(words.Details, rest.Details),
            Result = IsSame(words.Result, rest.Result) ? words.Result : Lines(words.Result, rest.Result),
            Deadline = deadline,
            Responsible = responsible,
        };
    }

    // A cell that is joined over both rows says the same in each.
    private static bool IsSame(string? one, string? other) =>
        string.IsNullOrEmpty(other) || one is not null && Text.Key(one) == Text.Key(other);

    private static string Lines(string? above, string? below) => GoingOn.Lines(above ?? "", below ?? "");
}
