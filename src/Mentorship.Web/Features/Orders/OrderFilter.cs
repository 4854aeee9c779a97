using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Ui.Tables;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders;

/// <summary>What the address asks of the journal of orders: number or words, year, who issued it.</summary>
public sealed record OrderFilter(
    TableQuery Table,
    int? Year,
    Guid? Issuer,
    OrderKind? Kind = null,
    OrderType? Type = null
)
{
    public const int Size = 50;

    public bool IsEmpty => Table.Text.Length == 0 && Year is null && Issuer is null && Kind is null && Type is null;

    public IQueryable<Order> Apply(IQueryable<Order> orders, PortalDb db)
    {
        if (Year is { } year)
            orders = orders.Where(o => o.Year == year);
        if (Issuer is { } issuer)
            orders = orders.Where(o => o.IssuerId == issuer);
        if (Kind is { } kind)
            orders = orders.Where(o => o.Kind == kind);
        if (Type is { } type)
            orders = orders.Where(o => o.Type == type);
        foreach (var word in SearchedWords.Of(Table.Text))
            orders = SearchedWords.Apply(orders, db, word);
        return orders;
    }

    public string Words(string? issuer) =>
        string.Join(
            "; ",
            new[]
            {
                Table.Text.Length > 0 ? $"поиск: {Table.Text}" : null,
                Year is { } year ? $"год: {year}" : null,
                issuer is null ? null : $"кто издал: {issuer}",
                Kind is { } kind ? $"вид: {kind.Name()}" : null,
                Type is { } type ? $"документ: {type.In(Case.Nominative)}" : null,
            }.OfType<string>()
        );
}

public sealed record OrderRow(
    Guid Id,
    string? Number,
    DateOnly? IssuedOn,
    string Title,
    string Issuer,
    OrderType Type,
    OrderKind Kind,
    string? Control,
    OrderState State
)
{
    public static IQueryable<OrderRow> Of(IQueryable<Order> orders) =>
        orders
            .OrderByDescending(o => o.IssuedOn)
            .ThenByDescending(o => o.RegisteredAt)
            .ThenByDescending(o => o.Id)
            .Select(o => new OrderRow(
                o.Id,
                o.Number,
                o.IssuedOn,
                o.Title,
                o.Issuer.ShortName,
                o.Type,
                o.Kind,
                o.Control,
                o.State
            ));
}

public sealed record OrdersPage(
    OrderFilter Filter,
    Paged<OrderRow> Rows,
    IReadOnlyList<(Guid Id, string Name)> Issuers,
    IReadOnlyList<int> Years,
    IReadOnlyList<OrderRow> Drafts
)
{
    public static async Task<OrdersPage> ReadAsync(PortalDb db, CurrentUser me, OrderFilter filter)
    {
        var all = db.Orders.VisibleTo(me).AsNoTracking().Where(o => o.State != OrderState.Draft);
        var drafts = db.Orders.VisibleTo(me).AsNoTracking().Where(o => o.State == OrderState.Draft);
        var kinds = await all.GroupBy(o => new
            {
                o.IssuerId,
                o.Issuer.ShortName,
                o.Year,
            })
            .Select(g => g.Key)
            .ToListAsync();
        var shown = filter.Apply(all, db);
        return new(
            filter,
            new(
                await filter.Table.Slice(OrderRow.Of(shown), OrderFilter.Size).ToListAsync(),
                await shown.CountAsync(),
                filter.Table.Page,
                OrderFilter.Size
            ),
            [.. kinds.Select(k => (k.IssuerId, k.ShortName)).Distinct().OrderBy(k => k.ShortName)],
            [.. kinds.Select(k => k.Year).OfType<int>().Distinct().OrderDescending()],
            me.Has(Role.Methodist, Role.Observer) ? [] : await OrderRow.Of(drafts).Take(100).ToListAsync()
        );
    }
}
