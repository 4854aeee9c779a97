using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Ui.Tables;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders;

/// <summary>The journal of registered orders.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator, Role.Observer)]
[Route("orders")]
public sealed class OrdersController(PortalDb db, TimeProvider clock) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> Index(
        TableQuery table,
        int? year,
        Guid? issuer,
        OrderKind? kind,
        OrderType? type
    ) => View("Index", await OrdersPage.ReadAsync(db, Me, new(table, year, issuer, kind, type)));

    [HttpGet("/orders.xlsx")]
    public async Task<IActionResult> Export(TableQuery table, int? year, Guid? issuer, OrderKind? kind, OrderType? type)
    {
        var filter = new OrderFilter(table, year, issuer, kind, type);
        var name = await db
            .Organisations.VisibleTo(Me)
            .Where(o => o.Id == issuer)
            .Select(o => o.ShortName)
            .SingleOrDefaultAsync();
        return XlsxResult.Of(
            "Приказы",
            [
                new("Номер", r => r.Number, 14),
                new("Дата", r => r.IssuedOn, 12),
                new("О чём", r => r.Title, 60),
                new("Кто издал", r => r.Issuer, 30),
                new("Документ", r => r.Type.In(Case.Nominative), 16),
                new("Вид", r => r.Kind.Name(), 26),
                new("Состояние", r => r.State.Name(), 18),
                new("Контроль", r => r.Control, 40),
            ],
            OrderRow
                .Of(filter.Apply(db.Orders.VisibleTo(Me).AsNoTracking().Where(o => o.State != OrderState.Draft), db))
                .AsAsyncEnumerable(),
            Me.Provenance(clock, "Журнал приказов и распоряжений", filter.Words(name))
        );
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id) =>
        await OrderCard.ReadAsync(db, Me, id, Me.Today(clock)) is { } card ? View("Show", card) : NotFound();
}
