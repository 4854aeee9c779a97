using Mentorship.Web.Domain.Declension;

namespace Mentorship.Web.Domain.Orders;

/// <summary>A number of the issuer's journal, the day of its document and what that is.</summary>
public sealed record JournalNumber(string Number, DateOnly IssuedOn, OrderType Type = OrderType.Order);

/// <summary>Orders and directives of an issuer are counted apart, each kind of document in a row of its own.</summary>
public static class NumberRows
{
    /// <summary>The number after the last one of the row that documents of this kind are counted in.</summary>
    /// <param name="journal">All that the issuer has registered, by day and then in the order of registering.</param>
    public static string Next(OrderType type, int year, IReadOnlyList<JournalNumber> journal)
    {
        var own = journal.Where(n => n.Type == type).ToList();
        var series =
            own.Where(n => n.IssuedOn.Year == year)
                .Select(n => OrderNumber.Of(n.Number))
                .LastOrDefault(n => n is not null)
            ?? OrderNumber.Of(OrderNumber.MainOf(Numbers(Before(year, own))));
        return OrderNumber.After(series?.Series ?? First(type, journal), Numbers(Of(year, journal)));
    }

    public static IEnumerable<string> Doubts(
        OrderType type,
        string number,
        DateOnly day,
        IReadOnlyList<JournalNumber> journal
    )
    {
        var ofYear = Of(day.Year, journal);
        return
        [
            .. Strange(number, ofYear),
            .. NewRow(type, number, day, journal).Take(1),
            .. OutOfOrder(number, day, ofYear),
        ];
    }

    // «хххх» counts nothing, «0243-ОД» beside «243-ОД» is one number written twice.
    private static IEnumerable<string> Strange(string number, IReadOnlyList<JournalNumber> ofYear)
    {
        if (OrderNumber.Of(number) is not { } own)
            yield return $"В номере «{number}» нет ни одной цифры: точно?";
        else if (
            ofYear.FirstOrDefault(n =>
                !string.Equals(n.Number, number, StringComparison.OrdinalIgnoreCase)
                && InRow(n, own)
                && OrderNumber.Of(n.Number)!.Ordinal == own.Ordinal
            ) is
            { } twin
        )
            yield return $"Номер {number} отличается от занятого № {twin.Number} только написанием: точно?";
    }

    private static IEnumerable<string> NewRow(
        OrderType type,
        string number,
        DateOnly day,
        IReadOnlyList<JournalNumber> journal
    )
    {
        if (OrderNumber.Of(number) is not { } own || journal.Count == 0)
            yield break;
        var same = journal.Where(n => n.Type == type).ToList();
        var ofYear = Of(day.Year, same);
        var known = (ofYear.Count > 0 ? ofYear : Nearest(day.Year, same)).Where(n =>
            OrderNumber.Of(n.Number) is not null
        );
        var isOwn = same.Exists(n => InRow(n, own));
        if (!isOwn && journal.LastOrDefault(n => n.Type != type && InRow(n, own)) is { } other)
            yield return $"В ряду номера {number} нумеруют другие документы: последний из них – {other.Type.In(Case.Nominative)} № {other.Number} от {other.IssuedOn:dd.MM.yyyy}. Точно?";
        if (known.LastOrDefault() is not { } last)
            yield return $"{type.Title()} в этом журнале – {(type == OrderType.Order ? "первый" : "первое")}, нумерация начнётся с № {number}, точно?";
        else if (!known.Any(n => InRow(n, own)))
            yield return $"Номера этого журнала выглядят как «{last.Number}», а этот – «{number}»: это новый ряд нумерации, точно?";
        else if (ofYear.Count == 0 && own.Ordinal != 1)
            yield return $"Номер {number} – первый за {day.Year} год в этом журнале, хотя и не 1: точно?";
    }

    private static IEnumerable<string> OutOfOrder(string number, DateOnly day, IReadOnlyList<JournalNumber> ofYear)
    {
        if (OrderNumber.Of(number) is not { } own)
            yield break;
        var row = ofYear
            .Where(n => InRow(n, own))
            .Select(n => (Number: OrderNumber.Of(n.Number)!, n.IssuedOn))
            .OrderBy(n => n.Number.Ordinal)
            .ToList();
        if (row.Find(n => n.Number.Ordinal > own.Ordinal && n.IssuedOn < day) is { Number: { } after } later)
            yield return $"Номер {number} меньше, чем у документа № {after.Text} от {later.IssuedOn:dd.MM.yyyy}, а дата позже.";
        else if (
            row.FindLast(n => n.Number.Ordinal < own.Ordinal && n.IssuedOn > day) is { Number: { } before } earlier
        )
            yield return $"Номер {number} больше, чем у документа № {before.Text} от {earlier.IssuedOn:dd.MM.yyyy}, а дата раньше.";
    }

    // The first directive beside orders: «1-р», unless others are counted so.
    private static string First(OrderType type, IReadOnlyList<JournalNumber> journal)
    {
        if (journal.Count == 0)
            return "#";
        var usual = type switch
        {
            OrderType.Order => "#-ОД",
            OrderType.Resolution => "#-п",
            _ => "#-р",
        };
        return journal.Any(n =>
            string.Equals(OrderNumber.Of(n.Number)?.Series, usual, StringComparison.OrdinalIgnoreCase)
        )
            ? "#"
            : usual;
    }

    private static bool InRow(JournalNumber one, OrderNumber own) =>
        string.Equals(OrderNumber.Of(one.Number)?.Series, own.Series, StringComparison.OrdinalIgnoreCase);

    private static List<JournalNumber> Of(int year, IEnumerable<JournalNumber> journal) =>
        [.. journal.Where(n => n.IssuedOn.Year == year)];

    private static List<JournalNumber> Before(int year, IEnumerable<JournalNumber> journal) =>
        [.. journal.Where(n => n.IssuedOn.Year < year).GroupBy(n => n.IssuedOn.Year).MaxBy(g => g.Key) ?? Nothing];

    private static List<JournalNumber> Nearest(int year, IReadOnlyList<JournalNumber> journal) =>
        Before(year, journal) is { Count: > 0 } before
            ? before
            :
            [
                .. journal.Where(n => n.IssuedOn.Year > year).GroupBy(n => n.IssuedOn.Year).MinBy(g => g.Key)
                    ?? Nothing,
            ];

    private static readonly IEnumerable<JournalNumber> Nothing = [];

    private static List<string> Numbers(IEnumerable<JournalNumber> journal) => [.. journal.Select(n => n.Number)];
}
