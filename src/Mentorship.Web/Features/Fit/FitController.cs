using FluentValidation;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Programmes;
using Mentorship.Web.Domain.Programmes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Mentorship.Web.Features.Fit;

public sealed class FitForm
{
    public FitAnswer? Answer { get; set; }
    public string? Words { get; set; }
}

/// <summary>«Подходит ли?»: opened by a one-time link, without signing in; opening it uses nothing up, answering does.</summary>
[AllowAnonymous]
[EnableRateLimiting(PortalPipeline.CalendarLimit)]
[Route("fit/{token}")]
public sealed class FitController(PortalDb db, CurrentUserReader reader, TimeProvider clock) : PortalController
{
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet]
    public async Task<IActionResult> Show(string token) =>
        await FindAsync(token) is { } invitation ? Page(invitation, new FitForm()) : Dead();

    [HttpPost]
    public async Task<IActionResult> Answer(string token, FitForm form)
    {
        if (await FindAsync(token) is not { } invitation)
            return Dead();
        return await Change(
            async () =>
            {
                if (!ModelState.IsValid)
                    return Page(invitation, form);
                var kept = await FitAnswers.AnswerAsync(
                    db,
                    token,
                    invitation,
                    (form.Answer, form.Words),
                    clock.GetUtcNow(),
                    Stop
                );
                return kept ? View("Thanks", form.Answer!.Value) : Dead();
            },
            () => Task.FromResult<IActionResult>(Page(invitation, form))
        );
    }

    private Task<FitInvitation?> FindAsync(string token)
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        Response.Headers.CacheControl = "no-store";
        return FitAnswers.FindAsync(db, reader, token, clock.GetUtcNow(), Stop);
    }

    private ViewResult Page(FitInvitation invitation, FitForm form)
    {
        ViewData["Invitation"] = invitation;
        return View("Show", form);
    }

    private ViewResult Dead()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return View("Dead");
    }
}

internal sealed class FitFormValidator : AbstractValidator<FitForm>
{
    public FitFormValidator()
    {
        RuleFor(f => f.Answer).NotNull().WithMessage("Выберите один из трёх ответов.");
        RuleFor(f => f.Words).MaximumLength(FitQuestion.WordsMaxLength).WithMessage("Не длиннее 500 знаков.");
    }
}
