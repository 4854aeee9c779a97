using Mentorship.Web.Domain.Parties;

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
        // «ММС – организация» is called «ММС» where the deadlines are.
        parties = [.. parties.Select(Bare)];
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
        if (read is { Kind: not (DeadlineKind.PerParty or DeadlineKind.Unknown) } && parties.Count > 1)
            read = aligned
                ? Each(lines, groups, period, orderDate) ?? read
                : Crowded(read, lines, parties.Count, period);
        return read with { Text = flat };
    }

    // «Октябрь» of one line, «Ноябрь, далее – ежегодно до 1 октября» of the other: a rule is of its own line alone.
    private static DeadlineReading? Each(
        List<string> lines,
        List<string> groups,
        DocumentPeriod period,
        DateOnly? orderDate
    )
    {
        if (!AreWhole(lines, period))
            return null;
        var each = lines.ConvertAll(l => DeadlineReader.Read(l, period, orderDate, []));
        if (each.TrueForAll(r => r.Recurrence is null))
            return null;
        return each[0] with
        {
            Kind = DeadlineKind.PerParty,
            UnderstoodAs = string.Join("; ", groups.Zip(each, (g, r) => $"{g} – {r.UnderstoodAs}")),
            Occurrences =
            [
                .. groups
                    .Zip(each, (g, r) => r.Occurrences.Select(o => o with { Party = g }))
                    .SelectMany(o => o)
                    .OrderBy(o => o.Due)
                    .ThenBy(o => o.Start ?? o.Due),
            ],
            Recurrence = each.TrueForAll(r => r.Recurrence == each[0].Recurrence) ? each[0].Recurrence : null,
            NeedsReview = each.Exists(r => r.NeedsReview),
            Warnings = [.. each.SelectMany(r => r.Warnings).Distinct()],
            Doubt = each.Select(r => r.Doubt).FirstOrDefault(d => d is not null),
        };
    }

    // Deadlines line by line beside parties that are not: whose is which?
    private static DeadlineReading Crowded(
        DeadlineReading read,
        List<string> lines,
        int parties,
        DocumentPeriod period
    ) =>
        read.Kind is DeadlineKind.Several or DeadlineKind.Recurring && !read.NeedsReview && AreWhole(lines, period)
            ? read with
            {
                NeedsReview = true,
                Doubt = Doubts.Parties(lines.Count, parties),
            }
            : read;

    // Each line is a deadline by itself and none goes on with the one before it.
    private static bool AreWhole(List<string> lines, DocumentPeriod period) =>
        lines.TrueForAll(l =>
            l[^1] is not (',' or '-' or '–' or '—')
            && !Further.Any(w => l.StartsWith(w, StringComparison.OrdinalIgnoreCase))
            && DeadlineReader.Read(l, period, null, []).Kind
                is DeadlineKind.Once
                    or DeadlineKind.Several
                    or DeadlineKind.Recurring
        );

    private static readonly string[] Further = ["далее", "затем", "и ", "а ", "по ", "20"];

    /// <summary>What is due for «УО, ИМЦ» of one line is due for each of them; a day of nobody who is named is asked about.</summary>
    public static DeadlineReading Spread(DeadlineReading read, IReadOnlyList<string> parties)
    {
        var spread = read with { Occurrences = [.. read.Occurrences.SelectMany(o => Each(o, parties))] };
        return
            parties.Count > 0
            && spread.Occurrences.FirstOrDefault(o => o.Party is not null && !parties.Any(p => IsSame(p, o.Party)))
                is { Party: { } nobody }
            ? spread with
            {
                NeedsReview = true,
                Doubt = spread.Doubt ?? $"Среди ответственных нет «{Quotes.Inner(nobody)}»: чей это срок",
            }
            : spread;
    }

    private static IEnumerable<Occurrence> Each(Occurrence one, IReadOnlyList<string> parties)
    {
        if (one.Party is not { } line || parties.Any(p => IsSame(p, line)))
            return [one];
        var called = parties.Where(p => PartyNames.AreSame(Bare(p), Bare(line))).ToList();
        if (called.Count == 0)
            called = parties.Where(p => Holds(line, p) || Holds(line, Bare(p))).ToList();
        return called.Count == 0 ? [one] : called.Select(p => one with { Party = p });
    }

    // As whole words: «ДО» does not stand in «ДОУ, школы».
    private static bool Holds(string line, string party)
    {
        for (
            var at = line.IndexOf(party, StringComparison.Ordinal);
            at >= 0 && party.Length > 0;
            at = line.IndexOf(party, at + 1, StringComparison.Ordinal)
        )
            if (!IsLetter(line, at - 1) && !IsLetter(line, at + party.Length))
                return true;
        return false;
    }

    private static bool IsLetter(string line, int at) => at >= 0 && at < line.Length && char.IsLetterOrDigit(line[at]);

    /// <summary>The words of the deadline name whose each day is.</summary>
    public static bool IsNamed(DeadlineReading read) =>
        read is { Kind: DeadlineKind.PerParty, NeedsReview: false, Occurrences.Count: > 0 }
        && read.Occurrences.All(o =>
            o.Party is { } party
            && $" {Text.Key(read.Text)} ".Contains($" {Text.Key(party)} ", StringComparison.Ordinal)
        );

    private static bool IsSame(string one, string other) => Text.Key(one) == Text.Key(other);

    // Without what is said of the party behind a dash, a colon or in brackets.
    internal static string Bare(string party) =>
        party.IndexOfAny(['(', ':']) is var sign
        && Dashes
            .Select(d => party.IndexOf(d, StringComparison.Ordinal))
            .Append(sign)
            .Where(at => at > 0)
            .DefaultIfEmpty(party.Length)
            .Min()
            is var end
            ? party[..end].Trim()
            : party;

    private static readonly string[] Dashes = [" – ", " — ", " - "];

    private static List<string> Lines(string? text) =>
        [.. (text ?? "").Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0)];
}
