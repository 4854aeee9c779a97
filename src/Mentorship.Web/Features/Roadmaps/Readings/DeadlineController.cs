using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Roadmaps.Readings;

public sealed class DeadlineForm
{
    /// <summary>What the printed words mean, said so that it is understood; nothing brings the printed words back.</summary>
    public string? Phrase { get; set; }

    /// <summary>Only look how it would be understood.</summary>
    public bool Check { get; set; }
    public string? Back { get; set; }
}

internal sealed class DeadlineFormValidator : AbstractValidator<DeadlineForm>
{
    public DeadlineFormValidator() =>
        RuleFor(f => f.Phrase).MaximumLength(Activity.DeadlineMaxLength).WithMessage("Не длиннее 600 знаков.");
}

/// <summary>How the deadline of an activity is to be understood; the printed words stay, and obligations follow.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("roadmaps/{id:guid}/activities/{activity:guid}/deadline")]
public sealed class DeadlineController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid activity, string? back) =>
        await KeptActivity.FindAsync(db, Me, id, activity) is { } kept
            ? Page(kept, new DeadlineForm { Phrase = kept.Activity.DeadlinePhrase, Back = back })
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid activity, DeadlineForm form)
    {
        // Who only looks, at every letter, keeps nobody waiting.
        if (!form.Check)
            await JournalPen.TakeTurnAsync(db, District, HttpContext.RequestAborted);
        if (await KeptActivity.FindAsync(db, Me, id, activity) is not { } kept)
            return NotFound();
        return await Change(
            async () =>
            {
                if (!ModelState.IsValid)
                    return Page(kept, form);
                kept.MustBeOpen();
                Correct(kept.Activity, kept.Text, kept.OrderDate, form.Phrase);
                var step = new Step(Me.UserId, clock.GetUtcNow(), Me.Today(clock));
                if (form.Check)
                    return Page(
                        kept,
                        form,
                        isTried: true,
                        await kept.ForetellAsync(db, step, HttpContext.RequestAborted)
                    );
                if (kept.Activity.DeadlineKind == DeadlineKind.Unknown && Text.Tidy(form.Phrase) is not null)
                    throw new RuleBroken(
                        $"Такой срок портал не понимает. Напишите проще: «{DeadlineExample.In(kept.Text.Period)}», «ежеквартально», «сентябрь, январь, май».",
                        nameof(form.Phrase)
                    );
                if (kept.Next is { } next && next.DeadlineText == kept.Activity.DeadlineText)
                    Correct(
                        next,
                        kept.Roadmap.Draft!,
                        new DeadlineDays(kept.Roadmap, kept.Roadmap.Draft!).Of(next, ofText: null),
                        form.Phrase
                    );
                var said = await kept.SaveAsync(db, step, HttpContext.RequestAborted);
                Say($"{kept.Activity.Number} {Understood.Sentence(kept.Activity)}. {said}".Trim());
                return Redirect(kept.Back(form.Back));
            },
            async () =>
            {
                await work.BeginAnewAsync();
                return await KeptActivity.FindAsync(db, Me, id, activity) is { } there ? Page(there, form) : NotFound();
            }
        );
    }

    private void Correct(Activity activity, Revision text, DateOnly? orderDate, string? phrase)
    {
        activity.CorrectDeadline(phrase, Me.UserId, clock.GetUtcNow(), text.Period, orderDate);
        // A person has said what is meant: «по графику» has no dates and is meant so.
        activity.Confirm(activity.DeadlinePhrase is not null);
    }

    private ViewResult Page(KeptActivity kept, DeadlineForm form, bool isTried = false, string? foretold = null)
    {
        ViewData["Kept"] = kept;
        ViewData["Foretold"] = foretold;
        ViewData["Tried"] = isTried;
        return View("Deadline", form);
    }
}
