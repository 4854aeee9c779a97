using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Features.Roadmaps.Paper;

namespace Mentorship.Web.Features.Orders.Composing;

/// <summary>An order as a document: head, preamble, points, control, signature, annexes, the sheet of those who read it.</summary>
public static class OrderPaper
{
    public static Document Make(OrderFacts facts, DateTimeOffset at)
    {
        var order = facts.Order;
        var named = facts.Number is { } number ? $"{Word(order)} № {number}" : $"Проект {order.Type.In(Case.Genitive)}";
        List<Block> blocks =
        [
            facts.Letterhead,
            new KindLine(order.Type.In(Case.Nominative).ToUpperInvariant()),
            new DateLine(facts.Day, facts.Number, order.Place),
            new Heading(Unstopped(order.Title)),
            new Preamble(Preamble(facts), OrderingWord(facts)),
            new Points(Tree(facts)),
        ];
        if (order.Control is { } control)
            blocks.Add(
                new Control(
                    facts.Text.Control is { } printed && Text.Key(printed.Who) == Text.Key(control)
                        ? printed.Clause
                        : $"Контроль за исполнением {order.Type.In(Case.Genitive)} {control.TrimEnd('.')}."
                )
            );
        blocks.Add(new Signature(order.SignerPost ?? "", order.SignerName ?? ""));
        if (order.ExecutorName is { } executor)
            blocks.Add(new ExecutorNote(executor, order.ExecutorPhone));
        blocks.AddRange(Annexes(facts));
        if (facts.Text.HasSheet && facts.Readers.Count > 0)
            blocks.AddRange(Sheet(facts));
        return new Document($"{named} «{order.Title}»", at, blocks)
        {
            Author = order.Issuer.FullName,
            Layout = facts.District.Layout,
            Habits = facts.Habits,
        };
    }

    public static FrozenText Freeze(
        Order order,
        District district,
        Revision roadmap,
        string number,
        DateOnly day,
        DateTimeOffset at
    )
    {
        var facts = new OrderFacts(
            order,
            order.Content!,
            district,
            [],
            new PartyDirectory([], [], []),
            new Dictionary<Guid, Revision> { [roadmap.RoadmapId] = roadmap },
            day
        );
        var json = DocumentJson.Write(Make(facts.Numbered(number, day), at));
        return new(json, DocumentJson.Hash(json));
    }

    /// <summary>The code that opens the page of genuineness stands under the signature, before the annexes.</summary>
    public static Document WithCheck(Document document, string address)
    {
        var at = document.Blocks.TakeWhile(b => b is not (AnnexStart or PageBreak or FamiliarisationSheet)).Count();
        var mark = new QrMark(address, $"Проверить подлинность: {address}");
        return document with { Blocks = [.. document.Blocks.Take(at), mark, .. document.Blocks.Skip(at)] };
    }

    /// <summary>Where the code on the paper leads, as the reader reaches the portal.</summary>
    public static string CheckAddress(HttpRequest request, string? token) =>
        $"{request.Scheme}://{request.Host}{request.PathBase}/check/{token}";

    public static string Word(Order order) => order.Type.Title();

    // A heading ends without a stop; that of «2026–2027 гг.» belongs to its word.
    private static string Unstopped(string title) =>
        title.TrimEnd('.') is var bare && bare.Split(' ')[^1].Length < 4 ? title : bare;

    // A paper that came from outside keeps its own word, or has none.
    private static string? OrderingWord(OrderFacts facts) =>
        (facts.Text.OrderingWord ?? facts.Order.Type.OrderingWord(facts.Habits)) is { Length: > 0 } word ? word : null;

    private static string Preamble(OrderFacts facts)
    {
        var acts = string.Join(", ", facts.Bases.Select(b => b.Wording));
        var own = facts.Text.Preamble?.TrimEnd('.', ',', ':') ?? "";
        return acts.Length == 0 ? Addressing.Capital(own)
            : own.Length == 0 ? $"В соответствии с {acts}"
            : $"В соответствии с {acts}, {Addressing.Small(own)}";
    }

    private static List<Point> Tree(OrderFacts facts)
    {
        var at = 0;
        return Under(facts, 1, ref at);
    }

    private static List<Point> Under(OrderFacts facts, int level, ref int at)
    {
        List<Point> points = [];
        var all = facts.Text.Points;
        while (at < all.Count && all[at].Level >= level)
        {
            var point = all[at++];
            var inner = Under(facts, level + 1, ref at);
            points.Add(Said(facts, point, inner));
        }
        return points;
    }

    // To the letter; the words for whom it is stand apart, so that a change of them can be told.
    private static Point AsItStood(string printed, OrderPoint point, List<Point> inner) =>
        point.Addressee is { } to && printed.StartsWith($"{to} ", StringComparison.Ordinal)
            ? new Point(printed[(to.Length + 1)..]) { Addressee = to, Points = inner }
            : new Point(printed) { Points = inner };

    private static Point Said(OrderFacts facts, OrderPoint point, List<Point> inner)
    {
        if (point.Printed is { } printed)
            return AsItStood(printed, point, inner);
        var to = facts.Addressee(point);
        var (before, after) = Deadline(point);
        var text = point.Text ?? "";
        var words =
            to is null && before is not null ? $"{Addressing.Capital(before)} {Addressing.Small(text)}"
            : to is null ? Addressing.Capital(text)
            : Addressing.Small(text);
        words = Text.Unstopped(words, '.', ';', ':', ' ') + after;
        if (to is not null && (text.Length > 0 || before is not null))
            to = facts.Closed(to, point);
        var addressee = to is not null && before is not null ? $"{to} {before}" : to;
        return new Point(
            words.Length == 0
                ? ""
                : words
                    + (
                        inner.Count > 0 ? ":"
                        : words.EndsWith('.') ? ""
                        : "."
                    )
        )
        {
            Addressee = addressee,
            Points = inner,
        };
    }

    // «до 29 января» goes before what has to be done, «ежеквартально» after it, unless the words say it already.
    private static (string? Before, string After) Deadline(OrderPoint point)
    {
        if (
            point.Deadline is not { } deadline
            || point.Text?.Contains(deadline, StringComparison.OrdinalIgnoreCase) == true
        )
            return (null, "");
        // The full stop of «2026 г.» belongs to the word.
        var words = Addressing.Small(
            deadline.EndsWith("г.", StringComparison.Ordinal) ? deadline : deadline.TrimEnd('.')
        );
        if (words.StartsWith("до ", StringComparison.Ordinal))
            return ($"в срок {words}", "");
        return
            words.StartsWith("в срок", StringComparison.Ordinal)
            || words.StartsWith("не позднее", StringComparison.Ordinal)
            ? (words, "")
            : (null, point.Text is null ? "" : $" (срок: {words})");
    }

    private static IEnumerable<Block> Annexes(OrderFacts facts)
    {
        var order = facts.Order;
        var numbered = facts.Text.Annexes.Count(a => !a.IsApproved);
        var taken = facts.Text.Annexes.Select(a => a.Number).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var number = 0;
        foreach (var annex in facts.Text.Annexes)
        {
            var body = facts.Body(annex);
            yield return new AnnexStart(
                annex.IsApproved ? Approved(facts, annex)
                    : annex.Number is { } own ? $"Приложение № {own}"
                    : numbered == 1 ? "Приложение"
                    : $"Приложение № {Next()}",
                $"{(annex.IsApproved ? By(order) : To(order))} {facts.IssuerGenitive}",
                facts.Day,
                facts.Number,
                facts.Title(annex),
                Landscape: annex.Kind is AnnexKind.Roadmap or AnnexKind.Pairs
            );
            foreach (var block in body)
                yield return block;
        }

        int Next()
        {
            do number++;
            while (taken.Contains($"{number}"));
            return number;
        }
    }

    private static string Approved(OrderFacts facts, OrderAnnex annex) =>
        annex.RoadmapId is { } id && facts.Roadmaps.TryGetValue(id, out var text)
            ? RoadmapAnnex.Approved(RoadmapText.Of(text))
            : ShortParticiple.Approved.With(annex.Title).Word.ToUpperInvariant();

    private static string By(Order order) => order.Type.In(Case.Instrumental);

    private static string To(Order order) => $"к {order.Type.In(Case.Dative)}";

    private static IEnumerable<Block> Sheet(OrderFacts facts)
    {
        yield return new PageBreak();
        yield return new Subheading("Лист ознакомления");
        yield return new FamiliarisationSheet(
            $"С {By(facts.Order)} {Words.Number(facts.Number)} от {Words.Day(facts.Day, facts.Habits)} «{facts.Order.Title}» ознакомлены:",
            facts.Readers
        );
    }
}
