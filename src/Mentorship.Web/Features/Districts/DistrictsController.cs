using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Ui.Tables;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Districts;

[For(AndAdministrator = true)]
[Route("districts")]
public sealed class DistrictsController(PortalDb db, CurrentUserReader reader, SecurityLog log, TimeProvider clock)
    : PortalController
{
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet]
    public async Task<IActionResult> Index(TableQuery table)
    {
        var page = await DistrictsPage.ReadAsync(db, reader, table, Stop);
        return page.Rows.Total == 0 && table.Text.Length == 0 ? Redirect("/setup") : View("Index", page);
    }

    [HttpGet("new")]
    public IActionResult New() => View("New", new DistrictForm { Kind = DistrictKind.Municipal });

    [HttpPost]
    public Task<IActionResult> Create(DistrictForm form) =>
        Change(
            async () =>
            {
                if (!ModelState.IsValid)
                    return View("New", form);
                var now = clock.GetUtcNow();
                var district = form.Make(now);
                // Its journal begins with it, and PostgreSQL takes rows of no other district than the one entered.
                await reader.EnterAsync(district.Id, Stop);
                db.Add(district);
                db.AddRange(AppointmentFunction.Usual(district.Id));
                db.AddRange(ActKind.Usual(district.Id));
                log.Note(SecurityEventKind.DistrictCreated, Me.UserId, district.Name);
                await db.SaveChangesAsync();
                Say($"{district.Name} заведён. Теперь нужен куратор: пригласите его или возьмите эту роль сами.");
                return Redirect($"/districts/{district.Id}");
            },
            () => Task.FromResult<IActionResult>(View("New", form))
        );

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id) =>
        await DistrictPage.ReadAsync(db, reader, id, Me.UserId, Stop) is { } page ? View("Show", page) : NotFound();
}
