using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders.Making;

/// <summary>A new order: kind and data, then its text.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("orders")]
public sealed class NewOrderController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    [HttpGet("new")]
    public Task<IActionResult> New(
        OrderKind? kind,
        Guid? roadmap,
        Guid? person,
        Guid? issuerId,
        Guid? amends,
        bool repeals
    ) =>
        Page(
            new NewOrderForm
            {
                Kind = kind,
                RoadmapId = roadmap,
                PersonId = person,
                IssuerId = issuerId,
                AmendsId = amends,
                Repeals = repeals,
            }
        );

    [HttpPost]
    public Task<IActionResult> Create(NewOrderForm form) =>
        Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(form);
                var order = await DraftOrder.MakeAsync(db, Me, form, Me.Today(clock));
                await db.SaveChangesAsync();
                return Redirect($"/orders/{order.Id}/text");
            },
            () => Page(form)
        );

    private async Task<IActionResult> Page(NewOrderForm form)
    {
        ViewData["Desk"] = await NewOrderDesk.ReadAsync(db, Me, form, Me.Today(clock));
        return View("New", form);
    }
}

/// <summary>What the form of a new order offers.</summary>
public sealed record NewOrderDesk(
    IReadOnlyList<SelectListItem> Issuers,
    IReadOnlyList<SelectListItem> Types,
    IReadOnlyList<SelectListItem> Roadmaps,
    IReadOnlyList<SelectListItem> Orders,
    IReadOnlyList<SelectListItem> Functions,
    IReadOnlyList<SelectListItem> Acts,
    IReadOnlyList<Appointments.Found> Staff,
    IReadOnlyList<Appointments.Found> Choice
)
{
    public IReadOnlyList<SelectListItem> Periods { get; private init; } = [];

    public static async Task<NewOrderDesk> ReadAsync(PortalDb db, CurrentUser me, NewOrderForm form, DateOnly today)
    {
        var issuers = await db
            .Organisations.VisibleTo(me)
            .KeptBy(me)
            .AsNoTracking()
            .ActiveOn(today)
            .Where(o =>
                me.Membership!.Role == Role.Coordinator
                || o.Kind == OrganisationKind.Administration
                || o.Kind == OrganisationKind.Department
                || o.Kind == OrganisationKind.MethodCentre
            )
            .OrderBy(o => o.Kind == OrganisationKind.Administration)
            .ThenBy(o => o.Kind)
            .ThenBy(o => o.ShortName)
            .Select(o => new
            {
                o.Id,
                o.ShortName,
                o.Kind,
            })
            .ToListAsync();
        form.IssuerId ??= issuers.FirstOrDefault()?.Id;
        var roadmaps = await db
            .Revisions.VisibleTo(me)
            .Where(r =>
                r.State == RevisionState.Draft
                && r.Roadmap.State != RoadmapState.Template
                && db.Roadmaps.KeptBy(me).Any(k => k.Id == r.RoadmapId)
            )
            .OrderByDescending(r => r.From)
            .ThenBy(r => r.Title)
            .Select(r => new SelectListItem(r.Title + (r.Number == 0 ? "" : " (изменения)"), r.RoadmapId.ToString()))
            .ToListAsync();
        var orders = await db
            .Orders.VisibleTo(me)
            .WrittenBy(me)
            .Where(o => o.State == OrderState.Registered && o.IssuerId == form.IssuerId)
            .OrderByDescending(o => o.IssuedOn)
            .Select(o => new
            {
                o.Id,
                o.Type,
                o.Number,
                o.IssuedOn,
                o.Title,
            })
            .Take(200)
            .ToListAsync();
        var found = string.IsNullOrWhiteSpace(form.Who)
            ? []
            : await Appointments.PersonFinder.FindAsync(db, me, form.Who, form.IssuerId, today);
        return new(
            [.. issuers.Select(o => new SelectListItem(o.ShortName, $"{o.Id}"))],
            [
                .. Enum.GetValues<OrderType>()
                    .Where(t => issuers.Exists(o => t.MayBeOf(o.Kind)))
                    .Select(t => new SelectListItem(t.Title(), $"{t}")),
            ],
            roadmaps,
            [
                .. orders.Select(o => new SelectListItem(
                    $"{o.Type.Title()} № {o.Number} от {Days.Digits(o.IssuedOn!.Value)}, {o.Title}",
                    $"{o.Id}"
                )),
            ],
            await db
                .AppointmentFunctions.VisibleTo(me)
                .Where(f => !f.IsRetired)
                .OrderBy(f => f.Place)
                .Select(f => new SelectListItem(f.Name, f.Id.ToString()))
                .ToListAsync(),
            await ActsAsync(db, me),
            form.IssuerId is { } issuer ? await Appointments.PersonFinder.FindAsync(db, me, null, issuer, today) : [],
            found.Count > 1 ? found : []
        )
        {
            Periods = await MonitoringData.PeriodsAsync(db, me),
        };
    }

    /// <summary>What an order may approve: the district's kinds of local acts that are no orders themselves.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> ActsAsync(PortalDb db, CurrentUser me)
    {
        var kinds = await db
            .ActKinds.VisibleTo(me)
            .Where(k => !k.IsRetired)
            .OrderBy(k => k.Place)
            .Select(k => new { k.Id, k.Name })
            .ToListAsync();
        return [.. kinds.Where(k => ActPatterns.MayApprove(k.Name)).Select(k => new SelectListItem(k.Name, $"{k.Id}"))];
    }
}
