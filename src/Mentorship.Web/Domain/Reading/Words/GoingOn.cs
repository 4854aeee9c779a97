namespace Mentorship.Web.Domain.Reading.Words;

/// <summary>A row that goes on in the row below it: lines of deadlines stay beside lines of those whom they concern.</summary>
internal static class GoingOn
{
    public static (string Deadline, string Responsible) Join(
        (string Deadline, string Responsible) above,
        (string Deadline, string Responsible) below
    )
    {
        if (IsSaid(above) && IsSaid(below))
        {
            // «УО | август» over «УО | декабрь»: both are due for the same.
            if (
                IsSame(above.Responsible, below.Responsible) && !above.Deadline.Contains('\n', StringComparison.Ordinal)
            )
                return (
                    IsSame(above.Deadline, below.Deadline)
                        ? above.Deadline
                        : $"{Unstopped(above.Deadline)}, {Flat(below.Deadline)}",
                    above.Responsible
                );
            (above, below) = (Level(above), Level(below));
        }
        return (Lines(above.Deadline, below.Deadline), Lines(above.Responsible, below.Responsible));
    }

    public static string Lines(string above, string below) =>
        below.Length == 0 ? above
        : above.Length == 0 ? below
        : $"{above}\n{below}";

    // One deadline beside several lines of people is theirs together, one line of people has all the deadlines beside it.
    private static (string Deadline, string Responsible) Level((string Deadline, string Responsible) row)
    {
        var (deadlines, people) = (Split(row.Deadline).Count, Split(row.Responsible).Count);
        return deadlines == people ? row
            : deadlines == 1 ? (row.Deadline, Flat(row.Responsible))
            : people == 1 ? (Flat(row.Deadline), row.Responsible)
            : row;
    }

    private static string Flat(string lines) => string.Join(", ", Split(lines).Select(Unstopped));

    private static List<string> Split(string lines) =>
        [.. lines.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0)];

    private static string Unstopped(string line) => Text.Unstopped(line, ' ', ',', ';');

    private static bool IsSaid((string Deadline, string Responsible) row) =>
        row is { Deadline.Length: > 0, Responsible.Length: > 0 };

    private static bool IsSame(string one, string other) => Text.Key(one) == Text.Key(other);
}
