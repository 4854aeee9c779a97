using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Documents.Vocabulary;

/// <summary>One paper, said in a closed vocabulary: every writer says the same words.</summary>
/// <param name="Title">The name of the file's properties: «Приказ № 7-ОД «О закреплении наставнических пар»».</param>
/// <param name="WrittenAt">The moment that the files carry; the same document is the same file.</param>
public sealed record Document(string Title, DateTimeOffset WrittenAt, IReadOnlyList<Block> Blocks)
{
    /// <summary>The body that issues it.</summary>
    public string Author { get; init; } = "";

    public DocumentLayout Layout { get; init; } = new();
    public DocumentHabits Habits { get; init; } = new();

    /// <summary>Laid out and written as the district does it.</summary>
    public static Document Of(District district, string title, DateTimeOffset writtenAt, IReadOnlyList<Block> blocks) =>
        new(title, writtenAt, blocks)
        {
            Author = district.DepartmentName,
            Layout = district.Layout,
            Habits = district.Habits,
        };
}
