using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Obligations;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Closing;

public sealed class ClosingForm
{
    public DateOnly? On { get; set; }
}

internal sealed class ClosingFormValidator : AbstractValidator<ClosingForm>
{
    public ClosingFormValidator(TimeProvider clock) =>
        RuleFor(f => f.On)
            .NotNull()
            .WithMessage("Укажите день, с которого карта закрыта.")
            .HasCome(clock)
            .WithMessage("Этот день ещё не наступил. Проверьте дату.");
}

/// <summary>What stays open when the roadmap is closed.</summary>
public sealed record ClosingPage(Roadmap Roadmap, int Open, int Overdue, int Accepted, int Before)
{
    public static async Task<ClosingPage> ReadAsync(PortalDb db, CurrentUser me, Roadmap roadmap, DateOnly today)
    {
        var duties = db.Obligations.VisibleTo(me).Where(o => o.RoadmapId == roadmap.Id && o.GoneOn == null);
        var open = duties.Where(o => o.State != ObligationState.Accepted && o.State != ObligationState.Waived);
        return new(
            roadmap,
            await open.CountAsync(),
            await open.CountAsync(o =>
                o.State != ObligationState.Submitted && o.AskedUntil == null && !o.IsRecommended && o.DueOn < today
            ),
            await duties.CountAsync(o => o.State == ObligationState.Accepted && !(o.DoneOn < o.Since)),
            await duties.CountAsync(o => o.State == ObligationState.Accepted && o.DoneOn < o.Since)
        );
    }
}

/// <summary>A roadmap whose time is over is closed, and opened again if that was a mistake.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("roadmaps/{id:guid}")]
public sealed class ClosingController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    [HttpGet("closing")]
    public async Task<IActionResult> New(Guid id) =>
        await KeptAsync(id) is { } roadmap ? await Page(roadmap, new ClosingForm { On = Me.Today(clock) }) : NotFound();

    [HttpPost("closing")]
    public async Task<IActionResult> Create(Guid id, ClosingForm form)
    {
        if (await KeptAsync(id) is not { } roadmap)
            return NotFound();
        return await Change(
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(roadmap, form);
                roadmap.Close(form.On!.Value);
                db.Journal.Note("roadmap.closed", because: null);
                await db.SaveChangesAsync();
                Say($"Карта закрыта с {roadmap.ClosedOn:dd.MM.yyyy}.");
                return Redirect($"/roadmaps/{id}");
            },
            () => Again(id, form)
        );
    }

    [HttpPost("reopening")]
    public async Task<IActionResult> Reopen(Guid id)
    {
        if (await KeptAsync(id) is not { } roadmap)
            return NotFound();
        return await Change(
            async () =>
            {
                roadmap.Reopen();
                db.Journal.Note("roadmap.reopened", because: null);
                await db.SaveChangesAsync();
                var step = new Step(Me.UserId, clock.GetUtcNow(), Me.Today(clock));
                await KeepObligations.OfRoadmapAsync(db, id, step, HttpContext.RequestAborted);
                Say("Карта снова действует.");
                return Redirect($"/roadmaps/{id}");
            },
            () => Again(id, new ClosingForm())
        );
    }

    private async Task<IActionResult> Again(Guid id, ClosingForm form)
    {
        await work.BeginAnewAsync();
        return await KeptAsync(id) is { } roadmap ? await Page(roadmap, form) : NotFound();
    }

    private async Task<IActionResult> Page(Roadmap roadmap, ClosingForm form)
    {
        ViewData["Page"] = await ClosingPage.ReadAsync(db, Me, roadmap, Me.Today(clock));
        return View("Closing", form);
    }

    private async Task<Roadmap?> KeptAsync(Guid id) =>
        await db.Roadmaps.VisibleTo(Me).KeptBy(Me).Include(r => r.Revisions).SingleOrDefaultAsync(r => r.Id == id);
}
