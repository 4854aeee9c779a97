using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Journal;

[For(Role.Curator, Role.Head, AndAdministrator = true)]
[Route("journal")]
public sealed class JournalController(PortalDb db, CurrentUserReader entrance, TimeProvider clock) : PortalController
{
    /// <summary>A page waits no longer; the verb walks all.</summary>
    public const int MostChecked = 20_000;

    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet]
    public Task<IActionResult> Index(string? district) =>
        AtDeskAsync(
            district,
            async desk => View(await JournalPage.ReadAsync(db, desk, JournalFilter.Of(Request.Query), Stop))
        );

    [HttpGet("check")]
    public Task<IActionResult> Check(string? district) =>
        AtDeskAsync(
            district,
            async desk =>
            {
                ViewData["Desk"] = desk;
                return View(await JournalCheck.LatestAsync(db, desk.DistrictId, desk.District, MostChecked, Stop));
            }
        );

    [HttpGet("/journal.xlsx")]
    public Task<IActionResult> Export(string? district) =>
        AtDeskAsync(
            district,
            async desk =>
            {
                var filter = JournalFilter.Of(Request.Query) with { Before = null };
                IReadOnlyList<Guid> family = filter.Subject is { } subject
                    ? await JournalSubjects.FamilyAsync(db, desk.Reader, subject, Stop)
                    : [];
                return JournalExport.Of(db, desk, filter, family, Me.Provenance(clock, "Журнал изменений"));
            }
        );

    private async Task<IActionResult> AtDeskAsync(string? district, Func<JournalDesk, Task<IActionResult>> page)
    {
        if (string.IsNullOrEmpty(district) && !Me.Has(Role.Curator, Role.Head))
            return Request.Path == "/journal" ? View("Choose", await DistrictsAsync()) : Redirect("/journal");
        if (!string.IsNullOrEmpty(district) && !Guid.TryParse(district, out _))
            return NotFound();
        Guid? named = string.IsNullOrEmpty(district) ? null : Guid.Parse(district);
        return await JournalDesk.OpenAsync(db, entrance, Me, named, Stop) is { } desk ? await page(desk) : NotFound();
    }

    private async Task<IReadOnlyList<(Guid Id, string Name)>> DistrictsAsync() =>
        [
            .. (await db.Districts.OrderBy(d => d.Name).Select(d => new { d.Id, d.Name }).ToListAsync(Stop)).Select(d =>
                (d.Id, d.Name)
            ),
        ];
}
