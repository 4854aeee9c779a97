using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Features.Files;
using Mentorship.Web.Ui.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Appointments;

/// <summary>Who answers where: the district's matrix, the list, the card. Keeping them is another controller's.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator, Role.Observer)]
[Route("appointments")]
public sealed class AppointmentsController(PortalDb db, TimeProvider clock) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> Index(TableQuery table, OrganisationKind? kind, string? state) =>
        View("Index", await AppointmentsPage.ReadAsync(db, Me, Filter(table, null, kind, state)));

    [HttpGet("list")]
    public async Task<IActionResult> List(TableQuery table, Guid? function, OrganisationKind? kind, string? state) =>
        View("List", await AppointmentList.ReadAsync(db, Me, Filter(table, function, kind, state)));

    [HttpGet("/appointments.xlsx")]
    public async Task<IActionResult> Export(TableQuery table, Guid? function, OrganisationKind? kind, string? state)
    {
        var filter = Filter(table, function, kind, state);
        var name = await db
            .AppointmentFunctions.VisibleTo(Me)
            .Where(f => f.Id == function)
            .Select(f => f.Name)
            .SingleOrDefaultAsync();
        var rows =
            state == AppointmentFilter.Nobody
                ? (await AppointmentsPage.ReadAsync(db, Me, filter)).Nobody.ToAsyncEnumerable()
                : AppointmentList
                    .Sorted(AppointmentRow.Of(filter.Apply(db.Appointments.VisibleTo(Me).AsNoTracking()), Me), table)
                    .AsAsyncEnumerable();
        return XlsxResult.Of(
            "Назначения",
            AppointmentExport.Columns(filter.Today, withContacts: !Me.Has(Role.Observer)),
            rows,
            Me.Provenance(clock, "Кто за что отвечает", filter.Words(name))
        );
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id) =>
        await AppointmentCard.ReadAsync(db, Me, id, Me.Today(clock)) is { } card ? View("Show", card) : NotFound();

    [HttpGet("{id:guid}/file")]
    [For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator)]
    public async Task<IActionResult> Download(Guid id) =>
        await db.SendFileAsync(
            Me,
            await db.Appointments.VisibleTo(Me).Where(a => a.Id == id).Select(a => a.FileId).SingleOrDefaultAsync()
        );

    private AppointmentFilter Filter(TableQuery table, Guid? function, OrganisationKind? kind, string? state) =>
        new(table, function, kind, state, Me.Today(clock));
}
