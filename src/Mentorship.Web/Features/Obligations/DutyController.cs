using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Features.Obligations.Acceptance;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Obligations;

/// <summary>What every step with a duty has in common: it is taken on the card, and the card says what was wrong.</summary>
public abstract class DutyController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    protected PortalDb Db => db;

    protected Step Now => Me.StepNow(clock);

    /// <summary>A decision of somebody who accepts.</summary>
    protected async Task<IActionResult> DecideAsync(Guid id, DecisionForm form, string done, Action<Obligation> decide)
    {
        if (await db.JudgedDutyAsync(Me, id) is not { } duty)
            return NotFound();
        return await TakeAsync(
            duty,
            done,
            () =>
            {
                duty.MustBeSeen(form.Seen);
                decide(duty);
                return Task.CompletedTask;
            },
            card => card.Typed = form
        );
    }

    /// <summary>A step of somebody who reports.</summary>
    protected async Task<IActionResult> ReportAsync(
        Guid id,
        string done,
        Func<Obligation, Task> report,
        Action<ObligationCard>? keep = null
    )
    {
        if (await db.HeldDutyAsync(Me, id) is not { } duty || !Me.MayReport(duty))
            return NotFound();
        return await TakeAsync(duty, done, () => report(duty), keep);
    }

    private Task<IActionResult> TakeAsync(
        Obligation duty,
        string done,
        Func<Task> step,
        Action<ObligationCard>? keep
    ) =>
        Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await PageAsync(duty.Id, keep);
                await step();
                await db.SaveChangesAsync();
                Say(done);
                return Redirect($"/obligations/{duty.Id}");
            },
            () => PageAsync(duty.Id, keep)
        );

    private async Task<IActionResult> PageAsync(Guid id, Action<ObligationCard>? keep)
    {
        if (await ObligationCard.ReadAsync(db, Me, id, Me.Today(clock)) is not { } card)
            return NotFound();
        keep?.Invoke(card);
        if (card.Typed is not null)
            SayOf(card, card.Typed);
        return View("Show", card);
    }

    // The card has several forms: what a decision lacks is said under the names of its own.
    private void SayOf(ObligationCard card, DecisionForm typed)
    {
        var said = ModelState.SelectMany(e => e.Value!.Errors.Select(x => (e.Key, x.ErrorMessage))).ToList();
        card.Attempt = DecisionAttempt.Of($"{Request.Path}", card.Duty.State);
        card.TypedUntil = ModelState[nameof(typed.Until)]?.AttemptedValue;
        ModelState.Clear();
        if (typed.Seen is { } seen && seen != card.Duty.Version)
            ModelState.AddModelError("", card.Happened(Me.Zone));
        else
            foreach (var (field, message) in said)
                ModelState.AddModelError(DecisionAttempt.Field(card.Attempt, field), message);
    }
}
