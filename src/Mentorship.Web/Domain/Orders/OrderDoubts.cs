using System.Security.Cryptography;
using System.Text;
using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Deadlines.Meanings;

namespace Mentorship.Web.Domain.Orders;

/// <summary>A number of the issuer's journal and the day of its order.</summary>
public sealed record JournalNumber(string Number, DateOnly IssuedOn);

/// <summary>What a careful clerk asks before an order gets its number; none of it is forbidden.</summary>
public static class OrderDoubts
{
    /// <param name="ofYear">The issuer's orders of the year.</param>
    /// <param name="earlier">The issuer's numbers of the year before.</param>
    public static IReadOnlyList<string> Of(
        OrderText text,
        string number,
        DateOnly day,
        IReadOnlyList<JournalNumber> ofYear,
        IReadOnlyList<string> earlier
    ) => [.. Deadlines(text, day), .. NewRow(number, ofYear, earlier), .. OutOfOrder(number, day, ofYear)];

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

    private static IEnumerable<string> NewRow(
        string number,
        IReadOnlyList<JournalNumber> ofYear,
        IReadOnlyList<string> earlier
    )
    {
        var known = (ofYear.Count > 0 ? ofYear.Select(n => n.Number) : earlier)
            .Select(n => OrderNumber.Of(n))
            .OfType<OrderNumber>()
            .ToList();
        if (
            known.Count > 0
            && OrderNumber.Of(number) is { } own
            && !known.Exists(n => string.Equals(n.Series, own.Series, StringComparison.OrdinalIgnoreCase))
        )
            yield return $"Номера этого журнала выглядят как «{known[^1].Text}», а этот – «{number}»: это новый ряд нумерации, точно?";
    }

    private static IEnumerable<string> OutOfOrder(string number, DateOnly day, IReadOnlyList<JournalNumber> ofYear)
    {
        if (OrderNumber.Of(number) is not { } own)
            yield break;
        var row = ofYear
            .Select(n => (Number: OrderNumber.Of(n.Number), n.IssuedOn))
            .Where(n => string.Equals(n.Number?.Series, own.Series, StringComparison.OrdinalIgnoreCase))
            .OrderBy(n => n.Number!.Ordinal)
            .ToList();
        if (row.Find(n => n.Number!.Ordinal > own.Ordinal && n.IssuedOn < day) is { Number: { } after } later)
            yield return $"Номер {number} меньше, чем у документа № {after.Text} от {later.IssuedOn:dd.MM.yyyy}, а дата позже.";
        else if (
            row.FindLast(n => n.Number!.Ordinal < own.Ordinal && n.IssuedOn > day) is { Number: { } before } earlier
        )
            yield return $"Номер {number} больше, чем у документа № {before.Text} от {earlier.IssuedOn:dd.MM.yyyy}, а дата раньше.";
    }
}
