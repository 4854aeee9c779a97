using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.Programmes;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Meetings;

/// <summary>Meetings of a pair: read, planned, noted with one press.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator, Role.Mentor)]
[Route("pairs/{id:guid}/meetings")]
public sealed class MeetingsController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private DateOnly Today => Me.Today(clock);

    [HttpGet]
    public async Task<IActionResult> Index(Guid id) => await Page(id, form: null);

    [HttpPost]
    [For(Role.Curator, Role.Coordinator, Role.Mentor)]
    public async Task<IActionResult> Create(Guid id, PlanForm form)
    {
        if (await FindAsync(id) is not { } pair)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(id, form);
                if (form.PlannedOn < Today)
                    throw new RuleBroken(
                        "Этот день прошёл. Отметьте прошедшую встречу кнопкой «Записать прошедшую».",
                        nameof(form.PlannedOn)
                    );
                db.Add(Meeting.Plan(pair, form.Kind, form.PlannedOn, Me.UserId));
                await db.SaveChangesAsync();
                Say($"Встреча назначена на {Days.Digits(form.PlannedOn!.Value)}.");
                return Redirect($"/pairs/{id}/meetings");
            },
            () => Page(id, form)
        );
    }

    /// <summary>«Провели сегодня»: the planned one of these days, else the next of the ladder.</summary>
    [HttpPost("today")]
    [For(Role.Curator, Role.Coordinator, Role.Mentor)]
    public async Task<IActionResult> HoldToday(Guid id)
    {
        if (await FindAsync(id) is null)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                await db.HoldAsync<Pair>(Me, id);
                var pair = (await FindAsync(id))!;
                var all = await db
                    .Meetings.VisibleTo(Me)
                    .Include(m => m.Present)
                    .Where(m => m.PairId == id)
                    .ToListAsync();
                if (all.Find(m => m.HeldOn == Today) is { } noted)
                {
                    Say("Сегодняшняя встреча уже отмечена. Здесь можно дописать, о чём говорили.");
                    return Redirect($"/pairs/{id}/meetings/{noted.Id}");
                }
                var near = all.Where(m =>
                        !m.IsHeld && m.PlannedOn <= Today.AddDays(1) && m.PlannedOn >= Today.AddDays(-1)
                    )
                    .MaxBy(m => m.PlannedOn);
                var kind = near?.Kind ?? MeetingsPage.NextOf(all, Today, pair.LastDay);
                var facts = new MeetingFacts(kind, Today);
                var held = near ?? Meeting.Hold(pair, facts, Today, Me.UserId);
                if (near is null)
                    db.Add(held);
                else
                    near.Held(facts, Today, Me.UserId);
                db.Journal.Note("meeting.held", because: null);
                await db.SaveChangesAsync();
                Say($"Отмечено: {kind.Name()}, сегодня, {Meeting.UsualMinutes} минут. Можно дописать, о чём говорили.");
                return Redirect($"/pairs/{id}/meetings/{held.Id}");
            },
            () => Page(id, form: null)
        );
    }

    private async Task<IActionResult> Page(Guid id, PlanForm? form)
    {
        if (await MeetingsPage.ReadAsync(db, Me, id, Today) is not { } page)
            return NotFound();
        ViewData["Fit"] = await FitCorner.ReadAsync(db, Me, id, Today);
        ViewData["Form"] = form ?? new PlanForm { Kind = page.Next };
        return View("Index", page);
    }

    private Task<Pair?> FindAsync(Guid id) =>
        db.Pairs.VisibleTo(Me).WorkedBy(Me, Today).Include(p => p.Members).SingleOrDefaultAsync(p => p.Id == id);
}
