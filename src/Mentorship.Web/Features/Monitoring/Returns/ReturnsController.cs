using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Indicators;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Monitoring;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Monitoring.Returns;

/// <summary>The return of one organisation: read, corrected with a reason, sent.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator)]
[Route("monitoring/{id:guid}/returns/{organisation:guid}")]
public sealed class ReturnsController(PortalDb db, UnitOfWork work, CountShelf shelf, TimeProvider clock)
    : ReturnDesk(db, work, shelf, clock)
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, Guid organisation) =>
        await PageAsync((id, organisation), new CorrectionForm()) is { } page ? View(page) : NotFound();

    [For(Role.Curator, Role.Methodist, Role.Coordinator)]
    [HttpPost("corrections")]
    public Task<IActionResult> Correct(Guid id, Guid organisation, CorrectionForm form) =>
        ChangeAsync(
            (id, organisation),
            form,
            page =>
            {
                var cell = Cell(page, form.Key);
                page.Return.Correct(cell, page.Live.GetValueOrDefault(cell.Key), form.Value, form.Reason);
                return $"{cell.Name}: записано.";
            }
        );

    [For(Role.Curator, Role.Methodist, Role.Coordinator)]
    [HttpPost("corrections/removal")]
    public Task<IActionResult> Uncorrect(Guid id, Guid organisation, string? key) =>
        ChangeAsync(
            (id, organisation),
            new CorrectionForm(),
            page =>
            {
                var cell = Cell(page, key);
                page.Return.Uncorrect(cell);
                return $"{cell.Name}: снова цифра из реестра.";
            }
        );

    [For(Role.Curator, Role.Methodist, Role.Coordinator)]
    [HttpPost("note")]
    public Task<IActionResult> Write(Guid id, Guid organisation, NoteForm form) =>
        ChangeAsync(
            (id, organisation),
            new CorrectionForm(),
            page =>
            {
                page.Return.Write(form.Note);
                return "Примечание сохранено.";
            }
        );

    /// <param name="block">One part; without it all that are not sent.</param>
    [For(Role.Curator, Role.Methodist, Role.Coordinator)]
    [HttpPost("sending")]
    public Task<IActionResult> Send(Guid id, Guid organisation, Block? block) =>
        ChangeAsync(
            (id, organisation),
            new CorrectionForm(),
            page =>
            {
                page.Return.Send(page.Composer.Form, page.Live, page.Remarks, block, page.Today);
                return "Отправлено на проверку. Цифры заморожены, пока методист их смотрит.";
            },
            "return.sent"
        );

    private static CellSpec Cell(ReturnPage page, string? key) =>
        page.Composer.Form.Of(page.Return.Organisation.Kind).FirstOrDefault(c => c.Key == key)
        ?? throw new RuleBroken("Такой цифры в сведениях нет. Обновите страницу.");
}
