using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Data.Surveys;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Surveys;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Surveys.Links;

/// <param name="Addresses">Shown once: only hashes of their tokens are kept.</param>
public sealed record LinkSheet(Survey Survey, string Organisation, IReadOnlyList<string> Addresses);

/// <summary>Links of an organisation as slips to cut and hand out: which one is whose nobody writes down.</summary>
[For(Role.Curator, Role.Methodist, Role.Coordinator)]
[Route("surveys/{id:guid}/groups/{group:guid}/links")]
public sealed class LinksController(PortalDb db, UnitOfWork work, PublicAddress address, TimeProvider clock)
    : PortalController
{
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid group)
    {
        if (await FindAsync(id, group) is null)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                await db.HoldAsync<SurveyGroup>(Me, group);
                var box = (await FindAsync(id, group))!;
                if (!box.Survey.IsOpenOn(Me.Today(clock)))
                    throw new RuleBroken("Ссылки печатают, пока опрос идёт.");
                var waiting = await SurveyLinks.WaitingAsync(db, [group], clock.GetUtcNow(), Stop);
                var left = box.LinksLeft(waiting.GetValueOrDefault(group));
                if (left == 0)
                    throw new RuleBroken("Ссылки для всех участников уже напечатаны. Потерянные можно погасить.");
                var end = box.Survey.To.AddDays(1).ToDateTime(TimeOnly.MinValue);
                var until = new DateTimeOffset(end, Me.Zone.GetUtcOffset(end)).ToUniversalTime();
                var tokens = SurveyLinks.Issue(db, box, left, until);
                await db.SaveChangesAsync();
                return View(
                    "Sheet",
                    new LinkSheet(
                        box.Survey,
                        box.Organisation.ShortName,
                        [.. tokens.Select(t => address.Of($"/answer/{t}"))]
                    )
                );
            },
            async () => View("/Features/Surveys/Show.cshtml", await SurveyCard.ReadAsync(db, Me, id, clock, Stop))
        );
    }

    [HttpPost("revocation")]
    public async Task<IActionResult> Revoke(Guid id, Guid group)
    {
        if (await FindAsync(id, group) is null)
            return NotFound();
        var count = await SurveyLinks.RevokeAsync(db, group, clock.GetUtcNow(), Stop);
        Say(count == 0 ? "Ждущих ссылок уже нет." : "Ссылки погашены. Можно напечатать новые.");
        return Redirect($"/surveys/{id}");
    }

    private async Task<SurveyGroup?> FindAsync(Guid id, Guid group)
    {
        var found = await db
            .SurveyGroups.VisibleTo(Me)
            .AsNoTracking()
            .Include(g => g.Survey)
            .Include(g => g.Organisation)
            .SingleOrDefaultAsync(g => g.Id == group && g.SurveyId == id, Stop);
        return found is not null && Me.HandsOut(found.Survey, found.OrganisationId) ? found : null;
    }
}
