namespace Mentorship.Web.Domain.Roadmaps.Importing;

/// <summary>Numbers that a paper skips or repeats: they are its own and may all stay at once.</summary>
public static class PrintedNumbers
{
    /// <summary>How many nobody has looked at.</summary>
    public static int Open(ImportedRoadmap made) =>
        made.OpenSlips.Count(s => s.Finding.IsOfNumber) + made.Rows.Sum(r => r.Slips.Count(s => s.IsOfNumber));

    public static ImportAnswers Kept(ImportedRoadmap made, ImportAnswers answers) =>
        made
            .Rows.Where(r => r.Slips.Any(s => s.IsOfNumber))
            .Aggregate(
                answers with
                {
                    Seen = answers.Seen.Union(made.OpenSlips.Where(s => s.Finding.IsOfNumber).Select(s => s.Key)),
                },
                (kept, row) => kept.With(row.Key, Seen(row))
            );

    private static ImportAnswer Seen(ImportedRow row)
    {
        var answer = row.Answer ?? new ImportAnswer();
        var numbers = row.Slips.Where(s => s.IsOfNumber).Select(s => s.Code);
        return answer with { Seen = [.. (answer.Seen ?? []).Union(numbers)] };
    }
}
