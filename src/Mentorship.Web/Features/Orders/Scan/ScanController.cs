using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Features.Files;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders.Scan;

public sealed class ScanForm : FileForm;

internal sealed class ScanFormValidator : AbstractValidator<ScanForm>
{
    public ScanFormValidator() => this.CheckFile();
}

/// <summary>The signed paper, scanned, beside the words that were registered.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator, Role.Observer)]
[Route("orders/{id:guid}/scan")]
[RequestSizeLimit(FileForms.BodyLimit)]
public sealed class ScanController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> Download(Guid id) =>
        await db.Orders.VisibleTo(Me).AsNoTracking().SingleOrDefaultAsync(o => o.Id == id) is { } order
        && Me.Reads(order)
            ? await db.SendFileAsync(Me, order.ScanId)
            : NotFound();

    [HttpPost]
    [For(Role.Curator, Role.Head, Role.Coordinator)]
    public async Task<IActionResult> Create(Guid id, ScanForm form)
    {
        if (await FindAsync(id) is not { } order)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(id);
                var before = order.ScanId;
                order.Scan(await db.KeepFileAsync(Me, form, before, HttpContext.RequestAborted));
                await db.SaveChangesAsync();
                await db.DropFileAsync(Me, before, order.ScanId);
                await db.SaveChangesAsync();
                Say(order.ScanId is null ? "Файл убран." : "Файл приложен.");
                return Redirect($"/orders/{id}");
            },
            () => Page(id)
        );
    }

    private async Task<IActionResult> Page(Guid id) =>
        await OrderCard.ReadAsync(db, Me, id, Me.Today(clock)) is { } card
            ? View("/Features/Orders/Show.cshtml", card)
            : NotFound();

    private async Task<Order?> FindAsync(Guid id) =>
        await db.Orders.VisibleTo(Me).SingleOrDefaultAsync(o => o.Id == id && o.State != OrderState.Draft) is { } order
        && Me.Registers(order.IssuerId)
        && Me.Reads(order)
            ? order
            : null;
}
