using Mentorship.Web.Domain.Deadlines.Phrases;
using Mentorship.Web.Domain.Parties;

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
            WindowList windows
                when windows is { SetApart: true, Items.Count: > 0 } && windows.Items.Count == parties.Count => Divide(
                new Divided([.. windows.Items.Select(w => new PartyPhrase(null, new WindowList([w])))]),
                frame,
                parties
            ),
            WindowList { SetApart: true, Items.Count: var count } when parties.Count > 1 => Crowded(
                phrase,
                count,
                frame,
                parties.Count
            ),
            Divided divided => Divide(divided, frame, parties),
            _ => One(phrase, frame),
        };
        return frame.Impossible ? None : meaning;
    }

    private static Meaning Crowded(Phrase phrase, int deadlines, Frame frame, int parties)
    {
        frame.Ask(Doubts.Parties(deadlines, parties));
        return One(phrase, frame);
    }

    public static Meaning One(Phrase? phrase, Frame frame)
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
        var read = InTurn.Of(windows.Items, frame).Select(w => (Window: w, One: On(w, frame))).ToList();
        if (InTurn.IsTurned([.. read.Select(r => r.One?.Due)], windows.Items))
            frame.Ask(Doubts.OutOfTurn(frame.IsOfOrder));
        var found = Once(read.Select(r => r.One).OfType<Occurrence>());
        var known = read.TrueForAll(r => r.One is not null);
        var kind = (known ? found.Count : read.Count) > 1 ? DeadlineKind.Several : DeadlineKind.Once;
        var words = known
            ? WindowWords.List(found)
            : string.Join(", ", read.Select(r => r.One?.Label ?? SpanWords.Of(r.Window)));
        return new Meaning(kind, found, null, words);
    }

    private static Occurrence? On(Window window, Frame frame) =>
        frame.Days(window) is var (start, due)
            ? new Occurrence(start, due, null, WindowWords.Label(start, due, window.Hour))
            : null;

    private static Meaning Continuous(Lasting lasting, Frame frame)
    {
        var first = lasting.First is { } head ? One(head, frame) : null;
        var begin = first?.Occurrences is [.., var last] ? last.Due.AddDays(1) : frame.From;
        if (lasting.FromOrder && frame.Signed > begin && frame.Signed <= frame.To)
            begin = frame.Signed;
        var end = frame.To;
        var words = first is null ? "постоянно" : $"{first.Words}, затем постоянно";
        if (lasting.Bounds is { } bounds)
        {
            if (frame.Days(bounds) is not var (start, due))
                return new Meaning(DeadlineKind.Continuous, first?.Occurrences ?? [], null, words);
            if (start > due)
                return new Meaning(DeadlineKind.Continuous, [], null, $"{words} с {WindowWords.Date(start.Value)}");
            (begin, end) = (start ?? begin, due);
        }
        if (frame.From is null)
            frame.Ask(Doubts.NoPeriod);
        if (begin is not { } from || end is not { } to || from > to)
            return new Meaning(DeadlineKind.Continuous, first?.Occurrences ?? [], null, words);
        if (frame.Assumed && lasting.Bounds is null)
            frame.Warnings.Add(DeadlineWarning.YearAssumed);
        var span = WindowWords.Days(from, to);
        var whole = from == frame.From && to == frame.To && !frame.Assumed;
        words =
            first is not null && lasting.Bounds is null ? words
            : whole && first is null ? "весь период"
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
        if (scheduled.Doubt is { } doubt)
            frame.Ask(doubt);
        return new Meaning(DeadlineKind.BySchedule, [], null, scheduled.Words);
    }

    private static Meaning Relative(Related related, Frame frame)
    {
        List<DateOnly?> anchors =
            related.Anchors.Count == 0
                ? [related.AnchorIsOrder ? frame.Signed : null]
                : [.. InTurn.Of(related.Anchors, frame).Select(w => Anchor(w, related.Before, frame))];
        var open = related is { Amount: 0, Half: false };
        if (open)
            frame.Ask(related.Question);
        if (anchors.Exists(a => a is null) || open && related.Anchors.Count == 0)
        {
            frame.Ask(related.Question);
            return new Meaning(DeadlineKind.Relative, [], null, related.Words);
        }
        var dues = anchors.OfType<DateOnly>().Select(day => frame.Checked(Counting.From(day, related), counted: true));
        var all = Once(dues.Select(due => new Occurrence(null, due, null, WindowWords.Label(null, due))));
        return new Meaning(DeadlineKind.Relative, all, null, related.Words);
    }

    private static DateOnly? Anchor(Window day, bool before, Frame frame) =>
        frame.Ends(day) is var (start, last) ? (before ? start : last) : null;

    private static Meaning Divide(Divided divided, Frame frame, IReadOnlyList<string> parties)
    {
        if (divided.Labelled)
            return LabelledDates.Of(divided.Parts, frame);
        var parts = divided.Parts;
        if (parties.Count > parts.Count || parts.Any(p => p.Party is null) && parties.Count != parts.Count)
            frame.Ask(Doubts.Parties(parts.Count, parties.Count));
        var byPlace = parties.Count == parts.Count;
        if (parties.Count > 0 && parts.FirstOrDefault(p => p.Party is { } n && !IsNamed(n, parties)) is { } stranger)
            frame.Ask(Doubts.NotResponsible(stranger.Party!));
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
        parties.Any(p => Text.Key(p) == Text.Key(name)) || parties.Any(p => PartyNames.AreSame(p, name));

    private static Recurrence? Common(List<Recurrence?> rules) =>
        rules is [{ } first, ..] && rules.TrueForAll(r => r is not null && r with { From = first.From } == first)
            ? first with
            {
                From = rules.Min(r => r!.From),
            }
            : null;

    public static List<Occurrence> InOrder(IEnumerable<Occurrence> found) =>
        [.. found.OrderBy(o => o.Due).ThenBy(o => o.Start ?? o.Due)];

    /// <summary>«12.10.2022, 12 октября» is one day said twice.</summary>
    public static List<Occurrence> Once(IEnumerable<Occurrence> found) =>
        InOrder(found.DistinctBy(o => (o.Start, o.Due)));
}
