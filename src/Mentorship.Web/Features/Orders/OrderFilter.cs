using System.Globalization;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Ui.Tables;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders;

/// <summary>What the address asks of the journal of orders: number or words, year, who issued it.</summary>
public sealed record OrderFilter(TableQuery Table, int? Year, Guid? Issuer, OrderKind? Kind = null)
{
    public const int Size = 50;

    public bool IsEmpty => Table.Text.Length == 0 && Year is null && Issuer is null && Kind is null;

    public IQueryable<Order> Apply(IQueryable<Order> orders, PortalDb db)
    {
        if (Year is { } year)
            orders = orders.Where(o => o.Year == year);
        if (Issuer is { } issuer)
            orders = orders.Where(o => o.IssuerId == issuer);
        if (Kind is { } kind)
            orders = orders.Where(o => o.Kind == kind);
        foreach (
            var word in (OrderNumber.Plain(Table.Text) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6)
        )
        {
            var like = $"%{Escaped(word.TrimStart('№'))}%";
            if (
                DateOnly.TryParseExact(word, "d.M.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            )
            {
                orders = orders.Where(o => o.IssuedOn == day);
                continue;
            }
            // «мониторинга» finds «О мониторинге»: by the stems of words, beside the letters themselves.
            var byStem = db.Database.SqlQuery<Guid>(
                $"""
                select o.id as "Value" from office_order o
                where to_tsvector('russian', concat_ws(' ', o.title, o.control, o.signer_post,
                    case when not o.names_children then (
                        select string_agg(concat_ws(' ', p ->> 'text', p ->> 'executor', p ->> 'addressee'), ' ')
                        from jsonb_array_elements(o.content -> 'points') p) end))
                    @@ plainto_tsquery('russian', {word})
                """
            );
            // Names of children stand in no text that is searched: such an order is found by its head alone.
            var inPoints = db.Database.SqlQuery<Guid>(
                $"""
                select o.id as "Value" from office_order o, jsonb_array_elements(o.content -> 'points') p
                where not o.names_children
                    and concat_ws(' ', p ->> 'text', p ->> 'executor', p ->> 'addressee', p ->> 'deadline') ilike {like}
                """
            );
            orders = orders.Where(o =>
                o.Number != null && EF.Functions.ILike(o.Number, like)
                || EF.Functions.ILike(o.Title, like)
                || o.Control != null && EF.Functions.ILike(o.Control, like)
                || o.SignerName != null && EF.Functions.ILike(o.SignerName, like)
                || o.SignerPost != null && EF.Functions.ILike(o.SignerPost, like)
                || inPoints.Contains(o.Id)
                || byStem.Contains(o.Id)
            );
        }
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
            }.OfType<string>()
        );

    private static string Escaped(string word) =>
        word.Replace("\\", @"\\", StringComparison.Ordinal)
            .Replace("%", "\\%", StringComparison.Ordinal)
            .Replace("_", "\\_", StringComparison.Ordinal);
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
