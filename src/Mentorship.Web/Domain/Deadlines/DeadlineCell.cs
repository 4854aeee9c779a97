namespace Mentorship.Web.Domain.Deadlines;

/// <summary>A deadline as it stands in a cell: line by line, beside those of whom each line speaks.</summary>
public static class DeadlineCell
{
    /// <param name="responsible">The cell beside it, with its lines.</param>
    /// <param name="parties">Whom that cell names, one by one.</param>
    public static DeadlineReading Read(
        string? text,
        string? responsible,
        IReadOnlyList<string> parties,
        DocumentPeriod period,
        DateOnly? orderDate
    )
    {
        var lines = Lines(text);
        if (lines.Count < 2)
            return DeadlineReader.Read(text, period, orderDate, parties);
        var groups = Lines(responsible);
        var aligned = lines.Count == groups.Count;
        var named = aligned ? groups : parties;
        var flat = Text.Tidy(text)!;
        var read = DeadlineReader.Read(aligned ? string.Join('\n', lines) : flat, period, orderDate, named);
        if (!aligned && (read.Kind == DeadlineKind.Unknown || read.NeedsReview))
            if (
                DeadlineReader.Read(string.Join('\n', lines), period, orderDate, named) is
                { Kind: not DeadlineKind.Unknown } better
            )
                read = better;
        return read with { Text = flat };
    }

    /// <summary>What is due for «УО, ИМЦ» of one line is due for each of them.</summary>
    public static DeadlineReading Spread(DeadlineReading read, IReadOnlyList<string> parties) =>
        read with
        {
            Occurrences = [.. read.Occurrences.SelectMany(o => Each(o, parties))],
        };

    private static IEnumerable<Occurrence> Each(Occurrence one, IReadOnlyList<string> parties)
    {
        if (one.Party is not { } line || parties.Any(p => Text.Key(p) == Text.Key(line)))
            return [one];
        var inLine = parties.Where(p => line.Contains(p, StringComparison.Ordinal)).ToList();
        return inLine.Count == 0 ? [one] : inLine.Select(p => one with { Party = p });
    }

    private static List<string> Lines(string? text) =>
        [.. (text ?? "").Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0)];
}
