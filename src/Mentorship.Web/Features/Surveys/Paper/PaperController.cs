using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Data.Surveys;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Surveys;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Surveys.Paper;

public sealed record PaperPage(Survey Survey, SurveyGroup Group, QuestionsView Questions);

/// <summary>A questionnaire that came on paper; it counts as one of those invited, and the result says how many were such.</summary>
[For(Role.Curator, Role.Methodist, Role.Coordinator)]
[Route("surveys/{id:guid}/groups/{group:guid}/paper")]
public sealed class PaperController(PortalDb db, UnitOfWork work) : PortalController
{
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid group) =>
        await FindAsync(id, group) is { } box
            ? View("New", new PaperPage(box.Survey, box, QuestionsView.Empty(box.Survey.ItemList)))
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid group)
    {
        if (await FindAsync(id, group) is not { } box)
            return NotFound();
        var questions = QuestionsView.Of(box.Survey.ItemList, Request.Form);
        return await Change(
            work,
            async () =>
            {
                await SurveyAnswers.PutAsync(
                    db,
                    group,
                    Ballot.Fill(questions.Items, questions.Given),
                    onPaper: true,
                    Stop
                );
                Say("Анкета внесена. Исправить её нельзя: портал не знает, которая из них эта.");
                var isLast = box.Answered + 1 >= box.Invited;
                return Redirect(isLast ? $"/surveys/{id}" : $"/surveys/{id}/groups/{group}/paper");
            },
            async () => View("New", new PaperPage(box.Survey, (await FindAsync(id, group))!, questions))
        );
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
