using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Features.Files;
using Mentorship.Web.Features.Orders.Composing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders;

/// <summary>An order taken away: a draft as it stands, a registered one as it was frozen, with the code that proves it.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator, Role.Observer)]
public sealed class OrderFilesController(PortalDb db, TimeProvider clock) : PortalController
{
    [HttpGet("/orders/{id:guid}.docx")]
    public async Task<IActionResult> Docx(Guid id) =>
        await PaperAsync(id) is { } paper ? DocumentResult.Docx(paper) : NotFound();

    [HttpGet("/orders/{id:guid}.pdf")]
    public async Task<IActionResult> Pdf(Guid id) =>
        await PaperAsync(id) is { } paper ? DocumentResult.Pdf(paper, $"/orders/{id}.docx") : NotFound();

    private async Task<Document?> PaperAsync(Guid id)
    {
        if (
            await db
                .Orders.VisibleTo(Me)
                .AsNoTracking()
                .Include(o => o.Issuer)
                .SingleOrDefaultAsync(o => o.Id == id && o.Content != null)
                is not { } order
            || !Me.Reads(order)
        )
            return null;
        if (order.Frozen is { } frozen)
            return OrderPaper.WithCheck(
                DocumentJson.Read(frozen.Json),
                OrderPaper.CheckAddress(Request, order.CheckToken)
            );
        var facts = await OrderFacts.ReadAsync(db, Me, order, order.Content!, Me.Today(clock));
        return OrderPaper.Make(facts, clock.GetUtcNow());
    }
}
