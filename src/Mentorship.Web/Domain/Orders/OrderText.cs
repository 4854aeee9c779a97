using System.Text;

namespace Mentorship.Web.Domain.Orders;

/// <param name="Who">«оставляю за собой»: once the order says it otherwise, the clause is worded anew.</param>
public sealed record PrintedControl(string Clause, string Who);

/// <summary>Somebody who signs that he has read the order, beyond those whom it names.</summary>
public sealed record NamedPost(string Name, string? Post);

/// <summary>What an order says beyond its head, while it is written; what is registered stands frozen beside it.</summary>
public sealed record OrderText
{
    public const int PreambleMaxLength = 4000;
    public const int PointMaxLength = 4000;
    public const int PartyMaxLength = 600;

    /// <summary>For whom, until when and what, in one.</summary>
    public const int PrintedMaxLength = PointMaxLength + 2 * PartyMaxLength;
    public const int MostLevels = 3;
    public const int MostPoints = 120;
    public const int MostAnnexes = 12;
    public const int MostPeople = 200;
    public const int WordsMaxLength = 40_000;

    public static readonly OrderText Empty = new();

    /// <summary>Beyond the acts: «в целях …», «на основании …».</summary>
    public string? Preamble { get; init; }

    /// <summary>«приказываю» of a paper that it came from, empty where that had no such word; null for the district's own.</summary>
    public string? OrderingWord { get; init; }

    /// <summary>The clause of control to the letter, of a paper that it came from, and what of it stands in the order.</summary>
    public PrintedControl? Control { get; init; }

    /// <summary>Acts of the district's directory that the order rests on.</summary>
    public IReadOnlyList<Guid> Acts { get; init; } = [];

    public IReadOnlyList<OrderPoint> Points { get; init; } = [];
    public IReadOnlyList<OrderAnnex> Annexes { get; init; } = [];

    /// <summary>A sheet to be signed by those whom the order names.</summary>
    public bool HasSheet { get; init; }
    public IReadOnlyList<NamedPost> Readers { get; init; } = [];

    /// <exception cref="RuleBroken">Something is too long or stands where it cannot.</exception>
    public OrderText Checked()
    {
        if (Points.Count > MostPoints)
            throw new RuleBroken(
                $"В документе не больше {MostPoints} пунктов: вынесите часть в приложение.",
                nameof(Points)
            );
        if (Annexes.Count > MostAnnexes)
            throw new RuleBroken($"В документе не больше {MostAnnexes} приложений.", nameof(Annexes));
        List<NamedPost> readers = [.. Readers.Where(r => Domain.Text.Tidy(r.Name) is not null).Take(MostPeople)];
        return this with
        {
            Preamble = Domain.Text.Block(Preamble, PreambleMaxLength, nameof(Preamble)),
            Points = Deepened([.. Points.Select(Checked)]),
            Annexes = [.. Annexes.Select(Checked)],
            Readers = readers,
            // Whoever is named to read it has to sign somewhere.
            HasSheet = HasSheet || readers.Count > 0,
        };
    }

    /// <summary>What was printed to the letter stays so where nobody has worded it anew.</summary>
    public OrderText Keeping(OrderText before)
    {
        var printed = before.Points.Where(p => p.Printed is not null).ToLookup(Worded);
        return this with
        {
            Control = Control ?? before.Control,
            OrderingWord = OrderingWord ?? before.OrderingWord,
            Annexes = WithRows(before),
            Points =
            [
                .. Points.Select(p => p with { Printed = p.Printed ?? printed[Worded(p)].FirstOrDefault()?.Printed }),
            ],
        };
    }

    // A form has no fields for a table that is only printed.
    private IReadOnlyList<OrderAnnex> WithRows(OrderText before)
    {
        var kept = new Queue<OrderAnnex>(before.Annexes.Where(a => a.IsOnlyPrinted));
        return
        [
            .. Annexes.Select(a =>
                a is { IsOnlyPrinted: true, Rows.Count: 0 } && kept.TryDequeue(out var same)
                    ? a with
                    {
                        Rows = same.Rows,
                    }
                    : a
            ),
        ];
    }

    private static OrderPoint Worded(OrderPoint point) =>
        new(1, point.Text, point.Executor, point.Addressee, point.Deadline, point.IsRecommended);

    /// <exception cref="RuleBroken">Something was begun and not written: it would be frozen so for ever.</exception>
    public void MustBeWhole(string title, OrderKind kind)
    {
        if (Unfinished(title, kind).FirstOrDefault() is var (sentence, field) && sentence is not null)
            throw new RuleBroken(sentence, field);
    }

    /// <summary>What was begun and not written, a sentence each.</summary>
    public IEnumerable<(string Sentence, string? Field)> Unfinished(string title, OrderKind kind)
    {
        if (title.TrimEnd().EndsWith(" …", StringComparison.Ordinal))
            yield return ("Допишите, о чём документ: в заголовке осталось «…».", nameof(Order.Title));
        if (Points.Count == 0)
            yield return ("В документе нет ни одного пункта: регистрировать пока нечего.", nameof(Points));
        foreach (var (at, point) in Points.Index())
        {
            var hasInner = at + 1 < Points.Count && Points[at + 1].Level > point.Level;
            if (point.Text is null && !(hasInner && point.Executor is not null))
                yield return ($"Пункт {Numbers()[at]} пустой: допишите его или удалите.", $"Points[{at}].Text");
            if (point.Text is "…" || point.Text?.Contains("«…»", StringComparison.Ordinal) == true)
                yield return ($"В пункте {Numbers()[at]} осталось «…»: допишите его.", $"Points[{at}].Text");
        }
        foreach (var number in kind == OrderKind.Appoint ? AppointPattern.NamingNobody(this) : [])
            yield return ($"В пункте {number} не сказано, кого назначают: впишите имя и должность.", nameof(Points));
        foreach (var (at, annex) in Annexes.Index())
            if (
                annex.Kind == AnnexKind.Words && annex.Words is null
                || annex.Kind == AnnexKind.People && annex.People.Count == 0
                || annex.Kind == AnnexKind.Indicators && annex.Indicators.Count == 0
            )
                yield return (
                    $"Приложение «{annex.Title}» пустое: заполните его или уберите.",
                    $"Annexes[{at}].{annex.Kind}"
                );
    }

    /// <summary>Numbers of the points as printed: «1», «1.1».</summary>
    public IReadOnlyList<string> Numbers()
    {
        var counts = new int[MostLevels];
        List<string> numbers = [];
        foreach (var point in Points)
        {
            var level = Math.Clamp(point.Level, 1, MostLevels);
            counts[level - 1]++;
            Array.Clear(counts, level, counts.Length - level);
            numbers.Add(string.Join('.', counts.Take(level)));
        }
        return numbers;
    }

    /// <summary>What the journal shows as the value before and after.</summary>
    public override string ToString()
    {
        var words = new StringBuilder(Preamble ?? "");
        foreach (var (at, point) in Points.Index())
            words.Append(words.Length > 0 ? "\n" : "").Append(Numbers()[at]).Append(". ").Append(Said(point));
        foreach (var annex in Annexes)
            words.Append("\nПриложение: ").Append(annex.Title);
        return words.ToString();
    }

    private static string Said(OrderPoint point) =>
        string.Join(
            ", ",
            new[] { point.Addressee ?? point.Executor, point.Deadline, point.Text }.Where(w => !string.IsNullOrEmpty(w))
        );

    // A point may stand one step deeper than the one before it, no more.
    private static IReadOnlyList<OrderPoint> Deepened(OrderPoint[] points)
    {
        for (var at = 0; at < points.Length; at++)
        {
            var deepest = at == 0 ? 1 : Math.Min(MostLevels, points[at - 1].Level + 1);
            points[at] = points[at] with { Level = Math.Clamp(points[at].Level, 1, deepest) };
        }
        return points;
    }

    private static OrderPoint Checked(OrderPoint point, int at)
    {
        var field = $"Points[{at}]";
        return point with
        {
            Text = Domain.Text.Block(point.Text, PointMaxLength, $"{field}.Text"),
            Executor = Domain.Text.Optional(point.Executor, PartyMaxLength, $"{field}.Executor"),
            Addressee = Domain.Text.Optional(point.Addressee, PartyMaxLength, $"{field}.Addressee"),
            Deadline = Domain.Text.Optional(point.Deadline, PartyMaxLength, $"{field}.Deadline"),
            Phrase = Domain.Text.Optional(point.Phrase, PartyMaxLength, $"{field}.Phrase"),
            Printed = Domain.Text.Optional(point.Printed, PrintedMaxLength, $"{field}.Printed"),
        };
    }

    private static OrderAnnex Checked(OrderAnnex annex, int at)
    {
        if (annex.People.Count > MostPeople)
            throw new RuleBroken($"В таблице не больше {MostPeople} человек.", $"Annexes[{at}].People");
        return annex with
        {
            Title = Domain.Text.Required(
                annex.Title,
                "Назовите приложение.",
                Order.TitleMaxLength,
                $"Annexes[{at}].Title"
            ),
            Number = Domain.Text.Optional(annex.Number, OrderAnnex.NumberMaxLength, $"Annexes[{at}].Number"),
            Words = Domain.Text.Block(annex.Words, WordsMaxLength, $"Annexes[{at}].Words"),
            Lead = Domain.Text.Block(annex.Lead, WordsMaxLength, $"Annexes[{at}].Lead"),
            Indicators = AnnexIndicators.Checked(annex.Indicators, $"Annexes[{at}].Indicators"),
            People =
            [
                .. annex
                    .People.Where(p => Domain.Text.Tidy(p.Name) is not null)
                    .Select(p =>
                        p with
                        {
                            Name = Domain.Text.Required(p.Name, "Укажите имя.", 200, $"Annexes[{at}].People"),
                            Post = Domain.Text.Optional(p.Post, 300, $"Annexes[{at}].People"),
                            Role = Domain.Text.Optional(p.Role, 300, $"Annexes[{at}].People"),
                        }
                    ),
            ],
        };
    }
}
