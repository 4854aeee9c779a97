using Mentorship.Web.Domain.Reading;
using Mentorship.Web.Domain.Reading.Source;
using Mentorship.Web.Domain.Reading.Tables;

namespace Mentorship.Web.Domain.Roadmaps.Importing;

/// <summary>Rows under one heading: that of the reader, or a row that a person has called the heading of those below.</summary>
/// <param name="Heading">The row that heads the others; none under a heading that was read.</param>
/// <param name="Named">What number and title it says.</param>
internal sealed record ToldSection(
    string Key,
    ChainedRow? Heading,
    ImportHeading Named,
    IReadOnlyList<(string Key, ReadActivity Read)> Rows
)
{
    public static IEnumerable<ToldSection> Of(
        string key,
        ImportHeading named,
        IEnumerable<(string Key, ReadActivity Read)> rows,
        ImportAnswers answers
    )
    {
        IReadOnlyList<(string, ReadActivity)> Under(string section, List<(string, ReadActivity)> read) =>
            [.. read, .. answers.Added.Where(a => a.Section == section).Select(a => (a.Key, ReadActivity.None))];

        ChainedRow? heading = null;
        List<(string, ReadActivity)> under = [];
        foreach (var (rowKey, read) in rows)
        {
            if (answers.Rows.GetValueOrDefault(rowKey) is not { IsHeading: true } answer)
            {
                under.Add((rowKey, read));
                continue;
            }
            yield return new(key, heading, named, Under(key, under));
            heading = new ChainedRow(rowKey, read, answer);
            (key, named, under) = ($"{rowKey}h", Name(heading.Words, named.Stage), []);
        }
        yield return new(key, heading, named, Under(key, under));
    }

    // Whatever cell the words stand in.
    private static ImportHeading Name(ActivityText row, string? stage)
    {
        var titled = !string.IsNullOrEmpty(row.Title);
        var words = new[] { row.Title, row.Number, row.Details, row.Result, row.Responsible, row.Deadline };
        var heading = Reading.Tables.Heading.Of(
            titled ? row.Number ?? "" : "",
            words.FirstOrDefault(w => !string.IsNullOrEmpty(w)) ?? "",
            isBold: false,
            new SourcePlace(0, null)
        );
        return new(
            ImportedRows.Cut(heading.Number, Section.NumberMaxLength),
            ImportedRows.Cut(Text.Tidy(heading.Title) ?? heading.Number, Section.TitleMaxLength),
            stage
        );
    }
}
