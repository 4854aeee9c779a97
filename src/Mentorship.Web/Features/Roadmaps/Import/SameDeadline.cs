using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Roadmaps.Importing;

namespace Mentorship.Web.Features.Roadmaps.Import;

/// <summary>Rows that ask the same of the same words of a deadline: one answer helps them all.</summary>
internal static class SameDeadline
{
    public static IReadOnlyList<ImportedRow> As(ImportedRow row, ImportedRoadmap made) =>
        Asks(row) is { } asked ? [.. made.Open.Where(r => r.Key != row.Key && Asks(r) == asked)] : [];

    // A row that asks something else besides is answered by itself.
    private static (string Words, string Sentence)? Asks(ImportedRow row) =>
        row.Activity?.DeadlineText is { } words
        && row.Doubts.Where(d => d.Party is null).ToList() is [{ Kind: ImportDoubtKind.Deadline } doubt]
            ? (Text.Key(words), doubt.Sentence)
            : null;
}
