using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Programmes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Meetings;

/// <summary>One meeting: its note, day, minutes, who was there; a new one that was, with any day.</summary>
[For(Role.Curator, Role.Coordinator, Role.Mentor)]
[Route("pairs/{id:guid}/meetings")]
public sealed class MeetingController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private DateOnly Today => Me.Today(clock);

    [HttpGet("new")]
    public async Task<IActionResult> New(Guid id) =>
        await PageAsync(id) is not { } page ? NotFound()
        : page.MayNote
            ? Page(
                page,
                null,
                new MeetingForm
                {
                    Kind = page.Next,
                    On = page.HeldToday ? null : Today,
                    Minutes = Meeting.UsualMinutes,
                    Present = [.. page.Head.People.All.Where(p => p.IsOn(Today)).Select(p => p.PersonId)],
                }
            )
        : Redirect(page.At);

    [HttpPost("new")]
    public async Task<IActionResult> Create(Guid id, MeetingForm form)
    {
        if (await PageAsync(id) is not { } page)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return Page(page, null, form);
                var pair = await db.Pairs.VisibleTo(Me).Include(p => p.Members).SingleAsync(p => p.Id == id);
                db.Add(Meeting.Hold(pair, form.Facts, Today, Me.UserId));
                db.Journal.Note("meeting.held", because: null);
                await db.SaveChangesAsync();
                Say("Встреча записана.");
                return Redirect(Back(page));
            },
            () => Task.FromResult<IActionResult>(Page(page, null, form))
        );
    }

    [HttpGet("{meeting:guid}")]
    public async Task<IActionResult> Edit(Guid id, Guid meeting)
    {
        if (await PageAsync(id) is not { } page || page.All.FirstOrDefault(m => m.Id == meeting) is not { } found)
            return NotFound();
        var form = MeetingForm.Of(found);
        if (!found.IsHeld)
        {
            form.Minutes = Meeting.UsualMinutes;
            form.Present = [.. page.Head.People.All.Where(p => p.IsOn(found.Day)).Select(p => p.PersonId)];
            form.Marked();
        }
        return Page(page, found, form);
    }

    /// <summary>A day to come moves it, a day that was says that it took place.</summary>
    [HttpPost("{meeting:guid}")]
    public async Task<IActionResult> Update(Guid id, Guid meeting, MeetingForm form)
    {
        if (await PageAsync(id) is not { } page || page.All.FirstOrDefault(m => m.Id == meeting) is not { } seen)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return Page(page, seen, form);
                await db.HoldAsync<Meeting>(Me, meeting);
                var found = await db
                    .Meetings.VisibleTo(Me)
                    .Include(m => m.Present)
                    .Include(m => m.Pair.Members)
                    .SingleAsync(m => m.Id == meeting);
                if (found.IsHeld && Clashes(form, MeetingForm.Of(found), "запись"))
                    return Page(page, seen, form);
                if (!found.IsHeld && form.On > Today)
                    found.Move(form.Kind, form.On);
                else
                {
                    if (!found.IsHeld)
                        db.Journal.Note("meeting.held", because: null);
                    found.Held(form.Facts, Today, Me.UserId);
                }
                await db.SaveChangesAsync();
                Say(found.IsHeld ? "Запись о встрече сохранена." : "Встреча перенесена.");
                return Redirect(Back(page));
            },
            () => Task.FromResult<IActionResult>(Page(page, seen, form))
        );
    }

    [HttpPost("{meeting:guid}/delete")]
    public async Task<IActionResult> Delete(Guid id, Guid meeting)
    {
        if (
            await PageAsync(id) is not { } page
            || await db
                .Meetings.VisibleTo(Me)
                .Include(m => m.Present)
                .SingleOrDefaultAsync(m => m.Id == meeting && m.PairId == id)
                is not { } found
        )
            return NotFound();
        db.Remove(found);
        await db.SaveChangesAsync();
        Say(found.IsHeld ? "Запись о встрече удалена." : "Встреча отменена.");
        return Redirect(Back(page));
    }

    private string Back(MeetingsPage page) => Me.Has(Role.Mentor) ? "/mentoring" : page.At;

    private ViewResult Page(MeetingsPage page, Meeting? meeting, MeetingForm form)
    {
        ViewData["Page"] = page;
        ViewData["Meeting"] = meeting;
        return View("Edit", form);
    }

    private async Task<MeetingsPage?> PageAsync(Guid id) =>
        await MeetingsPage.ReadAsync(db, Me, id, Today) is { Head.Works: true } page ? page : null;
}
