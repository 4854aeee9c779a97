using Mentorship.Web.Domain.Deadlines.Phrases;

namespace Mentorship.Web.Domain.Deadlines.Meanings;

/// <summary>A phrase put on the calendar of its document.</summary>
internal sealed record Meaning(
    DeadlineKind Kind,
    IReadOnlyList<Occurrence> Occurrences,
    Recurrence? Recurrence,
    string Words
)
{
    public static readonly Meaning None = new(DeadlineKind.Unknown, [], null, "не распознано");

    public static Meaning Of(Phrase? phrase, Frame frame, IReadOnlyList<string> parties)
    {
        var meaning = phrase switch
        {
            WindowList windows when windows.SetApart && windows.Items.Count == parties.Count => Divide(
                new Divided([.. windows.Items.Select(w => new PartyPhrase(null, new WindowList([w])))]),
                frame,
                parties
            ),
            Divided divided => Divide(divided, frame, parties),
            _ => One(phrase, frame),
        };
        return frame.Impossible ? None : meaning;
    }

    private static Meaning One(Phrase? phrase, Frame frame)
    {
        var meaning = Bare(phrase, frame);
        return meaning.Kind == DeadlineKind.Unknown ? meaning : meaning with { Words = meaning.Words + phrase?.Also };
    }

    private static Meaning Bare(Phrase? phrase, Frame frame) =>
        phrase switch
        {
            WindowList windows => Dates(windows, frame),
            Repeated repeated => Recurring.Of(repeated, frame),
            Lasting lasting => Continuous(lasting, frame),
            Requested request => new Meaning(DeadlineKind.OnRequest, [], null, request.Words),
            Scheduled scheduled => Schedule(scheduled, frame),
            Related related => Relative(related, frame),
            _ => None,
        };

    public static Meaning Dates(WindowList windows, Frame frame)
    {
        if (windows.Items is [{ Edge: Edge.Since } since])
            return Continuous(new Lasting(since), frame);
        List<Occurrence> found = [];
        foreach (var window in windows.Items)
            if (frame.Days(window) is var (start, due))
                found.Add(new Occurrence(start, due, null, WindowWords.Label(start, due, window.Hour)));
        found = InOrder(found);
        var kind = windows.Items.Count > 1 ? DeadlineKind.Several : DeadlineKind.Once;
        var words = found.Count == 0 ? string.Join(", ", windows.Items.Select(SpanWords.Of)) : WindowWords.List(found);
        return new Meaning(kind, found, null, words);
    }

    private static Meaning Continuous(Lasting lasting, Frame frame)
    {
        var first = lasting.First is { } head ? One(head, frame) : null;
        var begin = first?.Occurrences is [.., var last] ? last.Due.AddDays(1) : frame.From;
        var end = frame.To;
        var words = first is null ? "постоянно" : $"{first.Words}, затем постоянно";
        if (lasting.Bounds is { } bounds)
        {
            if (frame.Days(bounds) is not var (start, due) || start > due)
                return new Meaning(DeadlineKind.Continuous, [], null, words);
            (begin, end) = (start ?? begin, due);
        }
        if (begin is not { } from || end is not { } to || from > to)
            return new Meaning(DeadlineKind.Continuous, first?.Occurrences ?? [], null, words);
        if (frame.Assumed && lasting.Bounds is null)
            frame.Warnings.Add(DeadlineWarning.YearAssumed);
        var span = WindowWords.Days(from, to);
        var whole = from == frame.From && to == frame.To && !frame.Assumed;
        words =
            first is not null ? words
            : whole ? "весь период, без просрочки"
            : $"{words} {span}";
        return new Meaning(
            DeadlineKind.Continuous,
            [.. first?.Occurrences ?? [], new Occurrence(from, to, null, WindowWords.Label(from, to))],
            null,
            words
        );
    }

    private static Meaning Schedule(Scheduled scheduled, Frame frame)
    {
        frame.NeedsReview |= scheduled.Review;
        return new Meaning(DeadlineKind.BySchedule, [], null, scheduled.Words);
    }

    private static Meaning Relative(Related related, Frame frame)
    {
        if (!related.AnchorIsOrder || frame.Signed is not { } signed || related.Amount == 0)
        {
            frame.NeedsReview = true;
            return new Meaning(DeadlineKind.Relative, [], null, related.Words);
        }
        var due = Counting.From(signed, related);
        var label = WindowWords.Label(null, due);
        return new Meaning(DeadlineKind.Relative, [new Occurrence(null, due, null, label)], null, related.Words);
    }

    private static Meaning Divide(Divided divided, Frame frame, IReadOnlyList<string> parties)
    {
        var parts = divided.Parts;
        frame.NeedsReview |=
            parties.Count > parts.Count || parts.Any(p => p.Party is null) && parties.Count != parts.Count;
        var byPlace = parties.Count == parts.Count;
        frame.NeedsReview |= parties.Count > 0 && parts.Any(p => p.Party is { } name && !IsNamed(name, parties));
        List<Occurrence> all = [];
        List<Recurrence?> rules = [];
        List<string> words = [];
        for (var i = 0; i < parts.Count; i++)
        {
            var party = parts[i].Party ?? (byPlace ? parties[i] : null);
            var one = One(parts[i].Phrase, frame);
            all.AddRange(one.Occurrences.Select(o => o with { Party = party }));
            rules.Add(one.Recurrence);
            words.Add(party is null ? one.Words : $"{(parts[i].For ? "для " : "")}{party} – {one.Words}");
        }
        return new Meaning(DeadlineKind.PerParty, InOrder(all), Common(rules), string.Join("; ", words));
    }

    private static bool IsNamed(string name, IReadOnlyList<string> parties) =>
        parties.Any(p => Text.Key(p) == Text.Key(name));

    private static Recurrence? Common(List<Recurrence?> rules) =>
        rules[0] is { } first && rules.TrueForAll(r => r is not null && r with { From = first.From } == first)
            ? first with
            {
                From = rules.Min(r => r!.From),
            }
            : null;

    public static List<Occurrence> InOrder(IEnumerable<Occurrence> found) =>
        [.. found.OrderBy(o => o.Due).ThenBy(o => o.Start ?? o.Due)];
}
