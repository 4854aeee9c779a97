using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Journal;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Journal.Erasures;

[For(Role.Curator, AndAdministrator = true)]
[Route("journal/erasures")]
public sealed class ErasureController(PortalDb db, CurrentUserReader entrance) : PortalController
{
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet("new")]
    public async Task<IActionResult> New(string? subject, string? district) =>
        await OpenAsync(subject, district) is { } page ? View("New", page) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(ErasureForm form)
    {
        if (await OpenAsync(form.Subject, form.District) is not { } page)
            return NotFound();
        page = page with { Form = form };
        if (!ModelState.IsValid)
            return View("New", page);
        return await Change(() => EraseAsync(page, form), () => Task.FromResult<IActionResult>(View("New", page)));
    }

    private async Task<IActionResult> EraseAsync(ErasurePage page, ErasureForm form)
    {
        // Nobody may write between the count and the act that states it.
        await JournalPen.TakeTurnAsync(db, page.Desk.DistrictId, Stop);
        var values = await SubjectValues.ReadAsync(db, page.Desk.Reader, page.Subject, Stop);
        var erasure = new Erasure(form.Reason, values.Count);
        await db.Journal.WriteAsync(
            db,
            page.Desk.DistrictId,
            Erasure.Act,
            page.Kind,
            page.Subject,
            ("values", $"{erasure.Values}"),
            ("reason", erasure.Reason)
        );
        var act = await db.JournalEntries.VisibleTo(page.Desk.Reader).MaxAsync(e => e.Number, Stop);
        await db.Database.ExecuteSqlAsync($"select journal_erase({act}, {values.Numbers.ToArray()})", Stop);
        Say($"Акт № {act}: {Plural.Of(values.Count, "значение стёрто", "значения стёрты", "значений стёрто")}.");
        return Redirect(page.Desk.At($"/journal?subject={page.Subject}"));
    }

    private async Task<ErasurePage?> OpenAsync(string? subject, string? district)
    {
        Guid? named = null;
        if (!string.IsNullOrEmpty(district))
        {
            if (!Guid.TryParse(district, out var id))
                return null;
            named = id;
        }
        if (!Guid.TryParse(subject, out var row))
            return null;
        return await JournalDesk.OpenAsync(db, entrance, Me, named, Stop) is { } desk
            ? await ErasurePage.ReadAsync(db, desk, row, Stop)
            : null;
    }
}
