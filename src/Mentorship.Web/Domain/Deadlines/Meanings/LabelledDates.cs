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
            var name = part.Party;
            if (part.Phrase is not WindowList { Items: not [{ Edge: Edge.Since }] })
                frame.Ask(Doubts.NotDates(name!));
            all.AddRange(one.Occurrences.Select(o => name is null ? o : o with { Label = $"{name}: {o.Label}" }));
            words.Add(name is null ? one.Words : $"{name} – {one.Words}");
        }
        var days = Meaning.InOrder(all).GroupBy(o => (o.Start, o.Due)).ToList();
        return new Meaning(
            parts.Count == 1 && days.Count == 1 ? DeadlineKind.Once : DeadlineKind.Several,
            [.. days.Select(d => d.First() with { Label = string.Join("; ", d.Select(o => o.Label)) })],
            null,
            string.Join("; ", words)
        );
    }
}
