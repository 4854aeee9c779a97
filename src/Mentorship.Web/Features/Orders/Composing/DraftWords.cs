using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Orders;

namespace Mentorship.Web.Features.Orders.Composing;

/// <summary>What the words of a draft themselves have wrong.</summary>
internal static class DraftWords
{
    public static IEnumerable<DraftWarning> Of(OrderFacts facts) => [.. Called(facts), .. Letters(facts)];

    /// <summary>Signs that no paper can print: on the page, in DOCX and in PDF alike a square stands for them.</summary>
    private static IEnumerable<DraftWarning> Letters(OrderFacts facts)
    {
        var text = facts.Text;
        string?[] words =
        [
            facts.Order.Title,
            facts.Order.Control,
            text.Preamble,
            .. text.Points.SelectMany(p => new[] { p.Text, p.Executor, p.Addressee, p.Deadline }),
            .. text.Annexes.SelectMany(a => new[] { a.Title, a.Words }),
            .. text.Annexes.SelectMany(a => a.People).SelectMany(p => new[] { p.Name, p.Post, p.Role }),
        ];
        if (Printable.LostOf(string.Join('\n', words)) is { Count: > 0 } lost)
            yield return new(
                $"В шрифте документов нет знаков {string.Join(" ", lost.Take(10))}: вместо них на листе квадраты. Замените их словами."
            );
    }

    /// <summary>A directive whose own words still call it an order.</summary>
    private static IEnumerable<DraftWarning> Called(OrderFacts facts)
    {
        if (facts.Order.Type == OrderType.Order)
            yield break;
        var numbers = facts.Text.Numbers();
        foreach (var (at, point) in facts.Text.Points.Index())
            if (TypeWords.SaysOrder(point.Text))
                yield return new(
                    $"Пункт {numbers[at]} говорит «приказ», а документ – {facts.Order.Type.In(Case.Nominative)}. Проверьте слово."
                );
        if (TypeWords.SaysOrder(facts.Text.Preamble))
            yield return new(
                $"Преамбула говорит «приказ», а документ – {facts.Order.Type.In(Case.Nominative)}. Проверьте слово."
            );
    }
}
