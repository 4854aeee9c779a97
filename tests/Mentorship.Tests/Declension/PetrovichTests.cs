using Mentorship.Tests.Architecture;
using Xunit;

namespace Mentorship.Tests.Declension;

/// <summary>npm petrovich as a second opinion: see docs/rules/declension.md.</summary>
public sealed class PetrovichTests
{
    [Fact]
    public void Every_difference_from_petrovich_is_decided_in_the_rules()
    {
        var differences =
            from row in FormsTable.Rows("declension-petrovich")
            let what = (string)row[0]
            let ours = FormsTable.Name(what[0], FormsTable.SexOf(what[2]), what[4..]) with
            {
                IsCertain = true,
            }
            where FormsTable.Line(ours) != (string)row[1]
            select $"| {what} | {row[1]} | {FormsTable.Line(ours)} |";

        Assert.Equal(
            differences,
            Decided().Select(line => line[..(line.LastIndexOf(" | ", StringComparison.Ordinal) + 2)])
        );
        Assert.All(Decided(), line => Assert.Contains("| ours", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Hundreds_of_names_are_compared() =>
        Assert.True(
            FormsTable.Rows("declension-petrovich").Count is > 350 and var count && Decided().Count() < count / 4
        );

    private static IEnumerable<string> Decided() =>
        File.ReadLines(Path.Combine(SourceTree.Root, "docs", "rules", "declension.md"))
            .Where(line => line is ['|', ' ', 'ф' or 'и' or 'о', ' ', ..]);
}
