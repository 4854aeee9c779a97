using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Assigning;

/// <summary>A pair as an order names it, and what the order does with it.</summary>
public sealed record OrderedPair(PairRow Row, PairOrder Named)
{
    public bool NamesChildren => Row.Members.Any(m => m.PersonKind == PersonKind.Student);

    /// <summary>Those who sign that they have read it.</summary>
    public IEnumerable<MemberRow> GrownUps =>
        Row.Members.Where(m => m.PersonKind != PersonKind.Student && m.Name is not null);
}

internal static class OrderedPairs
{
    public static async Task<IReadOnlyList<OrderedPair>> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Order order,
        DateOnly today
    )
    {
        var named = await db
            .PairOrders.VisibleTo(me)
            .AsNoTracking()
            .Where(o => o.OrderId == order.Id)
            .ToDictionaryAsync(o => o.PairId);
        var ids = named.Keys.ToList();
        var rows = await db.Pairs.VisibleTo(me).AsNoTracking().Where(p => ids.Contains(p.Id)).ReadAsync(db, me, today);
        return
        [
            .. rows.OrderBy(r => r.Organisation, StringComparer.Ordinal)
                .ThenBy(r => r.Mentors.First().Name, StringComparer.Ordinal)
                .Select(r => new OrderedPair(r, named[r.Id])),
        ];
    }

    public static Table Table(string title, IReadOnlyList<OrderedPair> pairs)
    {
        var several = pairs.Select(p => p.Row.OrganisationId).Distinct().Count() > 1;
        var ending = pairs.Any(p => p.Named.Act == PairAct.End);
        Column[] columns =
        [
            new("№ п/п", 8, Align.Centre),
            .. several ? [new Column("Организация", 20)] : Array.Empty<Column>(),
            new("Наставник", 28),
            new("Наставляемый", 28),
            new("Форма и вид", 22),
            new("Срок", 16),
            .. ending ? [new Column("Окончание", 26)] : Array.Empty<Column>(),
        ];
        return new(title, columns, [.. pairs.Select((pair, at) => new TableRow(Cells(pair, at + 1, several, ending)))]);
    }

    private static IReadOnlyList<string> Cells(OrderedPair pair, int number, bool several, bool ending)
    {
        var row = pair.Row;
        return
        [
            $"{number}",
            .. several ? [row.Organisation] : Array.Empty<string>(),
            Side(row, row.Mentors),
            Side(row, row.Mentees),
            $"{row.Form}, {row.Kind}{(row.Subject is null ? "" : $" ({row.Subject})")}",
            $"с {Days.Digits(row.From)} по {Days.Digits(row.To)}",
            .. ending ? [End(pair.Named)] : Array.Empty<string>(),
        ];
    }

    private static string Side(PairRow row, IEnumerable<MemberRow> members) =>
        string.Join(
            "; ",
            members.Select(m =>
                string.Join(
                    ", ",
                    new[] { MemberWords.Shown(m), MemberWords.Place(m, row.OrganisationId) }.OfType<string>()
                )
            )
        );

    private static string End(PairOrder named) =>
        named.IsEarly
            ? $"{Days.Digits(named.On!.Value)}, {named.By!.Value.Name()}: {named.Because}"
            : $"{Days.Digits(named.On!.Value)}: {named.Result}";
}
