using Mentorship.Web.Domain.Deadlines.Meanings;
using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines;

/// <summary>
/// Reads the words of a deadline cell as a careful clerk does.
/// What is not understood is never guessed: the kind is unknown and the text is kept to the letter.
/// </summary>
public static class DeadlineReader
{
    public static DeadlineReading Read(
        string? text,
        DocumentPeriod period,
        DateOnly? orderDate,
        IReadOnlyList<string> parties
    )
    {
        try
        {
            var reading = Read(text, period, orderDate, parties, out _);
            return IsSaid(reading, period, orderDate, parties) ? reading : Unsaid(reading.Text);
        }
        catch (Exception fault)
            when (fault is ArgumentException or InvalidOperationException or IndexOutOfRangeException)
        {
            // A fault of the grammar costs one cell its reading, never a page or a batch; tests call the reader below.
            return Unsaid(text ?? "");
        }
    }

    internal static DeadlineReading Read(
        string? text,
        DocumentPeriod period,
        DateOnly? orderDate,
        IReadOnlyList<string> parties,
        out int steps
    )
    {
        var all = 0;
        DeadlineReading Try(string words)
        {
            var tried = Attempt.Read(text ?? "", words, period, orderDate, parties, out var more);
            all += more;
            return tried;
        }
        var clean = CleanText.Of(text ?? "");
        var reading = Try(clean);
        if (BrokenWords.Mended(clean) is { } whole && Try(whole) is var mended)
            if (reading.Kind == DeadlineKind.Unknown || reading.Kind == mended.Kind)
                reading = mended;
        if (reading.Kind == DeadlineKind.Unknown && BrokenWords.Joined(clean) is { } joined)
            if (Try(joined) is { Kind: not (DeadlineKind.Unknown or DeadlineKind.PerParty) } sense)
                reading = sense;
        // Lines that make no sense each are one line.
        if (reading.Kind is DeadlineKind.Unknown or DeadlineKind.Relative && clean.Contains('\n'))
            if (Try(clean.Replace('\n', ' ')) is { Kind: not DeadlineKind.Unknown } line)
                reading = line;
        steps = all;
        return reading;
    }

    // What cannot be said back so that it is read as the same may be meant otherwise.
    private static bool IsSaid(
        DeadlineReading reading,
        DocumentPeriod period,
        DateOnly? orderDate,
        IReadOnlyList<string> parties
    )
    {
        // Deadlines that fell to the parties by their places have names that no text need hold.
        var placed = reading.Kind == DeadlineKind.PerParty && parties.Count > 0 && !reading.NeedsReview;
        if (reading.Kind == DeadlineKind.Unknown || placed)
            return true;
        var again = Read(reading.UnderstoodAs, period, orderDate, parties, out _);
        return (again.Kind, again.Recurrence, again.Place) == (reading.Kind, reading.Recurrence, reading.Place)
            && again.Occurrences.Select(Days).SequenceEqual(reading.Occurrences.Select(Days));
    }

    private static (DateOnly?, DateOnly, string?) Days(Occurrence one) => (one.Start, one.Due, one.Party);

    private static DeadlineReading Unsaid(string text) =>
        new(text, DeadlineKind.Unknown, Meaning.None.Words, [], null, null, true, [])
        {
            Doubt = Doubts.Ambiguous(text),
        };
}
