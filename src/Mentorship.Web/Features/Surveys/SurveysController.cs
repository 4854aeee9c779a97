using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Data.Surveys;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Surveys;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Surveys;

/// <summary>Surveys of the district and of schools: how many have answered, closing, cancelling.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator)]
[Route("surveys")]
public sealed class SurveysController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet]
    public async Task<IActionResult> Index() =>
        View("Index", await SurveysPage.ReadAsync(db, Me, Me.Today(clock), Stop));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id) =>
        await SurveyCard.ReadAsync(db, Me, id, clock, Stop) is { } card ? View("Show", card) : NotFound();

    [For(Role.Curator, Role.Methodist, Role.Coordinator)]
    [HttpPost("{id:guid}/closing")]
    public async Task<IActionResult> Close(Guid id)
    {
        if (!await db.Surveys.KeptBy(Me).AnyAsync(s => s.Id == id))
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                await db.HoldAsync<Survey>(Me, id);
                var survey = await db.Surveys.KeptBy(Me).Include(s => s.Groups).SingleAsync(s => s.Id == id);
                survey.Close(Me.Today(clock));
                db.Journal.Note("survey.closed", because: null);
                await db.SaveChangesAsync();
                foreach (var group in survey.Groups)
                    await SurveyLinks.RevokeAsync(db, group.Id, clock.GetUtcNow(), Stop);
                Say("Опрос закрыт, итоги открыты.");
                return Redirect($"/surveys/{id}/results");
            },
            async () => View("Show", await SurveyCard.ReadAsync(db, Me, id, clock, Stop))
        );
    }

    [For(Role.Curator, Role.Methodist, Role.Coordinator)]
    [HttpPost("{id:guid}/cancellation")]
    public async Task<IActionResult> Cancel(Guid id)
    {
        if (!await db.Surveys.KeptBy(Me).AnyAsync(s => s.Id == id))
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                var survey = await db.Surveys.KeptBy(Me).Include(s => s.Groups).SingleAsync(s => s.Id == id);
                survey.MustBeUnanswered();
                foreach (var group in survey.Groups)
                    await SurveyLinks.RevokeAsync(db, group.Id, clock.GetUtcNow(), Stop);
                db.Remove(survey);
                await db.SaveChangesAsync();
                Say("Опрос отменён, розданные ссылки больше не действуют.");
                return Redirect("/surveys");
            },
            async () => View("Show", await SurveyCard.ReadAsync(db, Me, id, clock, Stop))
        );
    }
}
