using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Features.Roadmaps.Readings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Dates;

public sealed class DatesForm
{
    public DateOnly? StartsOn { get; set; }
    public DateOnly? DueOn { get; set; }
    public string? Label { get; set; }
}

internal sealed class DatesFormValidator : AbstractValidator<DatesForm>
{
    public DatesFormValidator()
    {
        RuleFor(f => f.DueOn).NotNull().WithMessage("Укажите, к какому дню нужно исполнить.");
        RuleFor(f => f.StartsOn)
            .LessThanOrEqualTo(f => f.DueOn)
            .When(f => f.StartsOn is not null && f.DueOn is not null)
            .WithMessage("Начало позже срока. Проверьте даты.");
        RuleFor(f => f.Label).MaximumLength(Obligation.LabelMaxLength).WithMessage("Не длиннее 200 знаков.");
    }
}

/// <summary>Dates of «по запросу», «по графику» and other activities whose text says none.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("roadmaps/{id:guid}/activities/{activity:guid}/dates")]
public sealed class DatesController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private Step Now => new(Me.UserId, clock.GetUtcNow(), Me.Today(clock));

    [HttpGet]
    public async Task<IActionResult> Index(Guid id, Guid activity) =>
        await FindAsync(id, activity) is { } kept ? await Page(kept, new DatesForm()) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid activity, DatesForm form)
    {
        await JournalPen.TakeTurnAsync(db, District, HttpContext.RequestAborted);
        if (await FindAsync(id, activity) is not { } kept)
            return NotFound();
        return await Change(
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(kept, form);
                kept.MustBeOpen();
                if (!DatesPage.Takes(kept.Activity.DeadlineKind))
                    throw new RuleBroken("У этого мероприятия сроки названы в тексте карты: вносить их не нужно.");
                (await DatesPage.ReadAsync(db, Me, kept)).MustFit(form.DueOn!.Value);
                db.Add(
                    new EnteredDate(
                        District,
                        id,
                        kept.Activity.OriginId,
                        form.StartsOn,
                        form.DueOn,
                        form.Label,
                        Me.UserId
                    )
                );
                Say($"Срок внесён. {await kept.SaveAsync(db, Now, HttpContext.RequestAborted)}");
                return Redirect($"/roadmaps/{id}/activities/{activity}/dates");
            },
            () => Again(id, activity, form)
        );
    }

    [HttpPost("{date:guid}/delete")]
    public async Task<IActionResult> Delete(Guid id, Guid activity, Guid date)
    {
        await JournalPen.TakeTurnAsync(db, District, HttpContext.RequestAborted);
        if (await FindAsync(id, activity) is not { } kept)
            return NotFound();
        var origin = kept.Activity.OriginId;
        var entered = await db
            .EnteredDates.VisibleTo(Me)
            .SingleOrDefaultAsync(d => d.Id == date && d.ActivityId == origin);
        if (entered is null)
            return NotFound();
        return await Change(
            async () =>
            {
                kept.MustBeOpen();
                entered.MustBeUnused(
                    await db
                        .Obligations.VisibleTo(Me)
                        .AsNoTracking()
                        .Where(o => o.ActivityId == origin && o.FirstDueOn == entered.DueOn)
                        .ToListAsync()
                );
                db.Remove(entered);
                Say($"Срок убран. {await kept.SaveAsync(db, Now, HttpContext.RequestAborted)}");
                return Redirect($"/roadmaps/{id}/activities/{activity}/dates");
            },
            () => Again(id, activity, new DatesForm())
        );
    }

    private async Task<IActionResult> Again(Guid id, Guid activity, DatesForm form)
    {
        await work.BeginAnewAsync();
        return await FindAsync(id, activity) is { } kept ? await Page(kept, form) : NotFound();
    }

    // Only what is in force has duties, and a draft's new activity may yet vanish.
    private async Task<KeptActivity?> FindAsync(Guid id, Guid activity) =>
        await KeptActivity.FindAsync(db, Me, id, activity) is { IsInForce: true } kept ? kept : null;

    private async Task<IActionResult> Page(KeptActivity kept, DatesForm form)
    {
        ViewData["Page"] = await DatesPage.ReadAsync(db, Me, kept);
        return View("Index", form);
    }
}
