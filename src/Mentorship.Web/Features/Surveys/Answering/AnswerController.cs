using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Surveys;
using Mentorship.Web.Domain.Surveys;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Mentorship.Web.Features.Surveys.Answering;

public sealed record AnswerPage(SurveyInvitation Invitation, QuestionsView Questions);

/// <summary>The questionnaire, opened by a link of a slip without signing in; opening it uses nothing up, answering does.</summary>
[AllowAnonymous]
[EnableRateLimiting(PortalPipeline.SurveyLimit)]
[Route("answer/{token}")]
public sealed class AnswerController(PortalDb db, CurrentUserReader reader, TimeProvider clock) : PortalController
{
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet]
    public async Task<IActionResult> Show(string token) =>
        await FindAsync(token) is { } invitation
            ? View("Show", new AnswerPage(invitation, QuestionsView.Empty(invitation.Items)))
            : Dead();

    [HttpPost]
    public async Task<IActionResult> Create(string token)
    {
        if (await FindAsync(token) is not { } invitation)
            return Dead();
        var questions = QuestionsView.Of(invitation.Items, Request.Form);
        return await Change(
            async () =>
                await SurveyAnswers.AnswerAsync(
                    db,
                    token,
                    invitation,
                    Ballot.Fill(invitation.Items, questions.Given),
                    clock.GetUtcNow(),
                    Stop
                )
                    ? View("Thanks", invitation)
                    : Dead(),
            () => Task.FromResult<IActionResult>(View("Show", new AnswerPage(invitation, questions)))
        );
    }

    private Task<SurveyInvitation?> FindAsync(string token)
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        Response.Headers.CacheControl = "no-store";
        return SurveyAnswers.FindAsync(db, reader, token, clock.GetUtcNow(), Stop);
    }

    private ViewResult Dead()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return View("Dead");
    }
}
