using Mentorship.Web.Domain.Deadlines.Phrases;

namespace Mentorship.Web.Domain.Deadlines.Meanings;

/// <summary>«План – сентябрь, отчёт – май»: what each date is for; they are nobody's deadlines of their own.</summary>
internal static class LabelledDates
{
    public static Meaning Of(IReadOnlyList<PartyPhrase> parts, Frame frame)
    {
        List<Occurrence> all = [];
        List<string> words = [];
        foreach (var part in parts)
        {
            var one = Meaning.One(part.Phrase, frame);
            if (part.Phrase is not WindowList { Items: not [{ Edge: Edge.Since }] })
                frame.Ask(Doubts.NotDates(part.Party!));
            all.AddRange(one.Occurrences.Select(o => o with { Label = $"{part.Party}: {o.Label}" }));
            words.Add($"{part.Party} – {one.Words}");
        }
        var days = Meaning.InOrder(all).GroupBy(o => (o.Start, o.Due));
        return new Meaning(
            DeadlineKind.Several,
            [.. days.Select(d => d.First() with { Label = string.Join("; ", d.Select(o => o.Label)) })],
            null,
            string.Join("; ", words)
        );
    }
}
