using System.Text.Json;
using Mentorship.Web.Domain.Deadlines;
using Xunit;

namespace Mentorship.Tests.Deadlines;

/// <summary>The table of office phrases in phrases.txt, one reading on a line.</summary>
internal static class PhraseTable
{
    public static readonly DocumentPeriod SchoolYear = new(new DateOnly(2022, 9, 1), new DateOnly(2023, 8, 31));
    public static readonly DateOnly Signed = new(2022, 8, 25);

    public static DeadlineReading Read(string? text, params string[] parties) =>
        DeadlineReader.Read(text, SchoolYear, Signed, parties);

    public static TheoryData<string, string> Rows()
    {
        using var stream = typeof(PhraseTable).Assembly.GetManifestResourceStream("deadline-phrases")!;
        using var reader = new StreamReader(stream);
        var rows = new TheoryData<string, string>();
        while (reader.ReadLine() is { } line)
            if (line is not ['#', ..] && line.IndexOf(" | ", StringComparison.Ordinal) is > 0 and var cut)
                rows.Add(Unescaped(line[..cut]), line[(cut + 3)..]);
        return rows;
    }

    private static string Unescaped(string phrase) =>
        phrase.Replace("&shy;", "\u00AD", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal);

    public static string Line(DeadlineReading reading) =>
        string.Join(
                " | ",
                Name(reading.Kind),
                reading.NeedsReview ? "?" : "",
                Dates(reading.Occurrences),
                Rule(reading.Recurrence),
                reading.Place ?? "",
                string.Join(' ', reading.Warnings.Select(w => Name(w)))
            )
            .TrimEnd();

    private static string Dates(IReadOnlyList<Occurrence> all) =>
        string.Join(", ", all.Take(4).Select(Date)) + (all.Count > 4 ? $" +{all.Count - 4}" : "");

    private static string Date(Occurrence one) =>
        $"{one.Start:yyyy-MM-dd}..{one.Due:yyyy-MM-dd}" + (one.Party is null ? "" : $" [{one.Party}]");

    private static string Rule(Recurrence? rule) =>
        rule is null
            ? ""
            : $"{Name(rule.Every)} {rule.EveryN} {rule.Times}{(rule.AtLeast ? " atLeast" : "")} "
                + $"{rule.From:yyyy-MM-dd}..{rule.Until:yyyy-MM-dd}";

    private static string Name(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
