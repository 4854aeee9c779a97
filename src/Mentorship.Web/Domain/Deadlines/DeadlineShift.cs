using System.Text;
using Mentorship.Web.Domain.Deadlines.Shifts;
using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines;

/// <summary>
/// Rewrites the words of a deadline for another document as a clerk would: years move by as many years as the
/// documents begin apart, months and days stay. All else is kept to the letter.
/// </summary>
public static class DeadlineShift
{
    public static string Shift(string text, DocumentPeriod from, DocumentPeriod to)
    {
        var years = (to.From?.Year - from.From?.Year) ?? (to.To?.Year - from.To?.Year) ?? 0;
        var (clean, places) = CleanText.Placed(text);
        var tokens = new Tokenizer(clean).Cut();
        var found = YearFinder.Find(tokens);
        found.UnionWith(YearEnds.Find(tokens, from));
        // «10 октяб-ря 2022»: no year is seen beside a month that is broken, until its halves are joined.
        if (found.Count == 0 && BrokenWords.Joined(clean) is { } joined && joined != clean)
            return Shift(joined, from, to) is var better && better != joined ? better : text;
        var changes = LeapDays.Moved(tokens, found, years, to);
        foreach (var at in found)
            changes[at] = Written(tokens[at], years);
        var shifted = new StringBuilder(text.Length);
        var kept = 0;
        foreach (var (at, word) in changes.OrderBy(c => c.Key))
        {
            var first = tokens[at].Start;
            shifted.Append(text, kept, places[first] - kept).Append(word);
            kept = places[first + tokens[at].Digits - 1] + 1;
        }
        return shifted.Append(text, kept, text.Length - kept).ToString();
    }

    private static string Written(Token year, int years) =>
        year.Digits == 2 ? $"{((year.Value + years) % 100 + 100) % 100:00}" : $"{Math.Max(1, year.Value + years):0000}";
}
