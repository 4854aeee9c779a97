using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Indicators.Statistics;

/// <summary>Denominators of the indicators: numbers of the territory are entered here, an organisation's on its card.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Observer)]
[Route("indicators/statistics")]
public sealed class DenominatorsController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    [HttpGet]
    public Task<IActionResult> Index() => Page(new DenominatorForm());

    [For(Role.Curator, Role.Methodist)]
    [HttpPost]
    public Task<IActionResult> Create(DenominatorForm form) =>
        Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(form);
                var department =
                    await db
                        .Organisations.VisibleTo(Me)
                        .MendedBy(Me)
                        .Include(o => o.Statistics)
                        .Where(o => o.Kind == OrganisationKind.Department)
                        .OrderBy(o => o.ActiveFrom)
                        .FirstOrDefaultAsync()
                    ?? throw new RuleBroken("Сначала заведите управление образования: его числа – числа района.");
                var there = department.Statistics.FirstOrDefault(s => s.Kind == form.Kind && s.On == form.On);
                var number = department.Count(form.Kind!.Value, form.On!.Value, form.Value!.Value, form.Source);
                if (there is null)
                    db.Add(number);
                await db.SaveChangesAsync();
                Say(there is null ? "Число внесено." : "Число на этот день исправлено.");
                return Redirect("/indicators/statistics");
            },
            () => Page(form)
        );

    private async Task<IActionResult> Page(DenominatorForm form) =>
        View("Index", await DenominatorsPage.ReadAsync(db, Me, Me.Today(clock), form, HttpContext.RequestAborted));
}
