using System.Security.Cryptography;
using System.Text;
using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Deadlines.Meanings;
using Mentorship.Web.Domain.Parties;

namespace Mentorship.Web.Domain.Orders;

/// <summary>An order that is about to get this number and this day.</summary>
/// <param name="Today">The day on which it is registered.</param>
public sealed record OrderAsked(OrderText Text, string Number, DateOnly Day, DateOnly Today)
{
    public OrderType Type { get; init; }

    /// <summary>All that the issuer has registered.</summary>
    public IReadOnlyList<JournalNumber> Journal { get; init; } = [];
    public IReadOnlyList<OrderBasis> Bases { get; init; } = [];
    public IReadOnlyList<PlannedPoint> Planned { get; init; } = [];

    /// <summary>What is asked about the cases of those whom the order names.</summary>
    public IReadOnlyList<string> Undeclined { get; init; } = [];
    public string? Control { get; init; }
    public DirectoryPerson? Controller { get; init; }
    public string? Signer { get; init; }
}

/// <summary>What a careful clerk asks before an order gets its number; none of it is forbidden.</summary>
public static class OrderDoubts
{
    public static IReadOnlyList<string> Of(OrderAsked asked) =>
        [
            .. Deadlines(asked.Text, asked.Day),
            .. NumberRows.Doubts(asked.Type, asked.Number, asked.Day, asked.Journal),
            .. BackDated(asked),
            .. Understood(asked.Planned),
            .. asked.Undeclined,
            .. Younger(asked.Bases, asked.Day),
            .. ControlWords.Doubt(asked.Control, asked.Controller, asked.Signer) is { } doubt ? (string[])[doubt] : [],
        ];

    /// <summary>A slip of many orders: they cite an act that is younger than they are.</summary>
    public static IEnumerable<string> Younger(IEnumerable<OrderBasis> bases, DateOnly day) =>
        bases
            .Where(b => b.IssuedOn > day)
            .Select(b => $"Акт «{b.Name}» издан {b.IssuedOn:dd.MM.yyyy}, позже документа. Проверьте, тот ли это акт.");

    /// <summary>A tick stands for the very sentences that were read.</summary>
    public static string Mark(IReadOnlyList<string> doubts) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', doubts))))[..16];

    private static IEnumerable<string> Deadlines(OrderText text, DateOnly day)
    {
        var numbers = text.Numbers();
        foreach (var (at, point) in text.Points.Index())
        {
            if ((point.Phrase ?? point.Deadline) is not { } deadline)
                continue;
            var reading = DeadlineReader.Read(deadline, OrderPlan.Period(day), day, []);
            if (reading.Kind is not (DeadlineKind.Once or DeadlineKind.Several))
                continue;
            foreach (var due in reading.Occurrences.Select(o => o.Due).Distinct())
                if (due < day)
                    yield return $"Пункт {numbers[at]}: срок {due:dd.MM.yyyy} раньше даты документа.";
                else if (!WorkingDays.IsWorking(due))
                    yield return $"Пункт {numbers[at]}: срок {due:dd.MM.yyyy} приходится на нерабочий день.";
        }
    }

    private static IEnumerable<string> Understood(IReadOnlyList<PlannedPoint> planned) =>
        planned
            .SelectMany(p => p.Parties.Parties.Where(m => m.IsDoubtful).Select(m => (p.Number, Party: m)))
            .DistinctBy(p => p.Party.Text)
            .Select(p =>
                $"Пункт {p.Number}: «{Quotes.Inner(p.Party.Text)}» понято как «{Quotes.Inner(p.Party.UnderstoodAs)}». Проверьте, так ли это."
            );

    private static IEnumerable<string> BackDated(OrderAsked asked)
    {
        if (asked.Day < asked.Today.AddMonths(-1))
            yield return $"Дата документа – {asked.Day:dd.MM.yyyy}, а сегодня {asked.Today:dd.MM.yyyy}: документ регистрируют задним числом, точно?";
        var end = OrderPlan.Period(asked.Day).To;
        var open = asked.Planned.Where(p => p.Deadline is null && !p.IsRecommended).Select(p => p.Number).ToList();
        if (end < asked.Today && open.Count > 0)
            yield return $"{(open.Count == 1 ? "Пункт" : "Пункты")} {string.Join(", ", open)} без срока: время документа закончилось {end:dd.MM.yyyy}, поэтому поручения сразу будут просрочены. Укажите срок или отметьте, что так и нужно.";
    }
}
